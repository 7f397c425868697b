import { describe, expect, test } from 'vitest';
import { negations } from '../../../server/engine/annotate/negations.ts';
import { tokens } from '../../../server/engine/annotate/tokens.ts';

/** The cue stands between parentheses, the word it bears on between brackets. */
const cases = [
  'The board has (not) [confirmed] the plan.',
  'They (never) really [left] the quay.',
  "It (isn't) the [largest] dock.",
  'There were (no) [casualties].',
  'She (denied) that it had [sunk].',
  'He (refused) to [sign].',
  'The crew (failed) to [reach] the shore.',
  'They left (without) [paying].',
  'He denied the charge.',
  'It is not only large but old.',
  'There is no doubt that it sank.',
  'It came no later than June.',
  'They do so or not, sailors say.',
];

describe('negations', () => {
  for (const marked of cases) {
    test(marked, () => {
      const expected = /\(([^)]+)\).*\[([^\]]+)\]/u.exec(marked)?.slice(1);
      const text = marked.replace(/[()[\]]/gu, '');
      const found = negations(tokens(text, { start: 0, end: text.length })).map(({ cue, target }) => [
        text.slice(cue.start, cue.end),
        text.slice(target.start, target.end),
      ]);
      expect(found).toEqual(expected === undefined ? [] : [expected]);
    });
  }
});
