import { describe, expect, test } from 'vitest';
import { readReply } from '../../../server/opinion/reply.ts';
import type { OpinionQuestion } from '../../../server/opinion/second-opinion.ts';

const question: OpinionQuestion = {
  claim: 'Three tankers left Port Alder.',
  passages: [
    { title: 'Gazette', text: 'The fleet was cheered.' },
    { title: 'Courier', text: 'Two tankers left Port Alder on Monday.' },
  ],
};

function read(answer: unknown) {
  return readReply(typeof answer === 'string' ? answer : JSON.stringify(answer), question, 'ada-7b');
}

describe('an opinion', () => {
  const contradicted = { verdict: 'contradicted', passage: 2, quote: 'Two tankers' };
  const seen = {
    verdict: 'contradicted',
    quote: { passage: 1, span: { start: 0, end: 11 } },
    model: 'ada-7b',
  };
  test.each([
    { what: 'as it was asked for', answer: contradicted },
    { what: 'in a fence', answer: `\`\`\`json\n${JSON.stringify(contradicted)}\n\`\`\`` },
    { what: 'after thinking', answer: `<think>\n{"verdict"?\n</think>\n\n${JSON.stringify(contradicted)}` },
    { what: 'with the passage miscounted', answer: { ...contradicted, passage: 1 } },
    { what: 'with a passage that there is none of', answer: { ...contradicted, passage: 9 } },
    { what: 'without a passage', answer: { ...contradicted, passage: null } },
  ])('$what', ({ answer }) => {
    expect(read(answer)).toEqual(seen);
  });

  test('that nothing bears the claim out rests on no words', () => {
    const silent = { verdict: 'unsupported', passage: null, quote: null };
    expect(read(silent)).toEqual({ verdict: 'unsupported', quote: undefined, model: 'ada-7b' });
  });
});

describe('no opinion', () => {
  test.each([
    {
      what: 'words that stand nowhere',
      answer: { verdict: 'supported', passage: 2, quote: 'Three tankers' },
    },
    { what: 'no words', answer: { verdict: 'supported', passage: 2, quote: ' ' } },
    { what: 'another verdict', answer: { verdict: 'likely', passage: 2, quote: 'Two tankers' } },
    { what: 'prose', answer: 'The claim is contradicted.' },
    { what: 'thinking that does not end', answer: `<think> ${JSON.stringify({ verdict: 'unsupported' })}` },
    { what: 'an answer and more', answer: 'It is: {"verdict": "unsupported"}' },
    { what: 'a list', answer: '[]' },
    { what: 'nothing', answer: '' },
    { what: 'JSON that ends early', answer: '{"verdict": "supported"' },
  ])('$what', ({ answer }) => {
    expect(() => read(answer)).toThrow(/^(?:ada-7b|the answer) .*[^.]$/);
  });
});
