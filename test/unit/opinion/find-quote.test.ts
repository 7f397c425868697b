import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../server/opinion/find-quote.ts';

const text = 'The harbour master, Ines Varga, said the ferry “had lost its\u00a0steering” – twice.';

describe('quoted words that stand in the text', () => {
  test.each([
    { quote: 'the ferry', found: 'the ferry' },
    { quote: '"Ines Varga"', found: 'Ines Varga' },
    { quote: 'said the  ferry\n"had lost', found: 'said the ferry “had lost' },
    { quote: 'lost its steering', found: 'lost its\u00a0steering' },
    { quote: 'THE FERRY "had', found: 'the ferry “had' },
    { quote: 'steering" - twice.', found: 'steering” – twice' },
    { quote: '… Varga, said …', found: 'Varga, said' },
  ])('$quote', ({ quote, found }) => {
    const span = findQuote(text, quote);
    expect(span && text.slice(span.start, span.end)).toBe(found);
  });
});

describe('words that do not', () => {
  test.each(['the boat', 'Ines Varga said', '', '“”', 'had lost its steering twice'])('%s', (quote) => {
    expect(findQuote(text, quote)).toBeUndefined();
  });
});
