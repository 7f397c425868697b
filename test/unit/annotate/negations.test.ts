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
  'It is (not) [only] large but old.',
  'There is no doubt that it sank.',
  'It came no later than June.',
  'They do so or not, sailors say.',
  'She (denied) that it [leaked].',
  'She denied that the board had paid.',
  '(Not) [all] boats left.',
  'No one left the quay.',
  'It was not until June that they sailed.',
  'They did (not) [sail] until June.',
  'The old pier is (no) longer [open].',
  'They were not there during the storm.',
  'We sang "No Harbour in Heaven" twice.',
  'It hardly moved.',
  'The driver (escaped) [injury].',
  'The driver narrowly (avoided) serious [injury].',
  'The driver escaped from the prison.',
  'The firm avoided the port.',
];

describe('negations', () => {
  for (const marked of cases) {
    test(marked, () => {
      const expected = /\(([^)]+)\).*\[([^\]]+)\]/u.exec(marked)?.slice(1);
      const text = marked.replace(/[()[\]]/gu, '');
      const found = negations(tokens(text, { start: 0, end: text.length })).flatMap(({ cue, target }) =>
        target === undefined ? [] : [[text.slice(cue.start, cue.end), text.slice(target.start, target.end)]],
      );
      expect(found).toEqual(expected === undefined ? [] : [expected]);
    });
  }
});

/** What the sentence does not vouch for stands between braces. */
const reaches = [
  'The pier lacks {any sound planks}.',
  'It {hardly moved}, but it sank.',
  'They {not only} sailed home.',
  'The council {opposed the plan} because it was costly.',
  '{Not all boats left} when the bell rang.',
  'A few boats left.',
  '{Few boats left}.',
];

describe('how far a negation reaches', () => {
  for (const marked of reaches) {
    test(marked, () => {
      const within = /\{([^}]+)\}/u.exec(marked)?.[1];
      const text = marked.replace(/[{}]/gu, '');
      const [found] = negations(tokens(text, { start: 0, end: text.length }));
      if (within === undefined) expect(found).toBeUndefined();
      else
        expect(found && text.slice(found.scope.start, found.scope.end)).toMatch(
          new RegExp(`${within}$`, 'u'),
        );
    });
  }
});
