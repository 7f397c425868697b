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

describe('words that are cut out of others', () => {
  test.each([
    { passage: 'It had 84 passengers on board.', quote: '4 passengers' },
    { passage: 'It had 84 passengers on board.', quote: 'It had 8' },
    { passage: 'It cost 1,500 dollars.', quote: '500 dollars' },
    { passage: 'Prices rose 1.5 percent.', quote: '5 percent' },
    { passage: 'Prices rose 1.5 percent.', quote: 'Prices rose 1' },
    { passage: 'The woman left.', quote: 'man left' },
    { passage: 'The minister can’t resign.', quote: 'The minister can' },
    { passage: 'The minister cannot resign.', quote: 'The minister can' },
  ])('$quote / $passage', ({ passage, quote }) => {
    expect(findQuote(passage, quote)).toBeUndefined();
  });

  test.each([
    { passage: 'Of 84 passengers, 4 passengers were hurt.', quote: '4 passengers', start: 18 },
    { passage: 'In 2024, 5 people left.', quote: 'In 2024', start: 0 },
    { passage: 'The minister’s ship left.', quote: 'The minister', start: 0 },
    { passage: 'Prices rose 1.5%.', quote: 'rose 1.5', start: 7 },
  ])('but not $quote / $passage', ({ passage, quote, start }) => {
    expect(findQuote(passage, quote)).toEqual({ start, end: start + quote.length });
  });
});

describe('words that do not', () => {
  test.each(['the boat', 'Ines Varga said', '', '“”', 'had lost its steering twice'])('%s', (quote) => {
    expect(findQuote(text, quote)).toBeUndefined();
  });
});
