import { proportions } from '../annotate/proportions.ts';
import type { Sentence } from '../annotate/sentence.ts';

/** Whether a claim tells of the one that the passage's share leaves: "the only village that refused" beside "nine of the ten villages accepted". */
export function isOfOnlyRest({ tokens }: Sentence, passage: Sentence): boolean {
  return proportions(passage).some(
    ({ of, high }) =>
      high < 1 &&
      tokens.some(
        ({ lemma }, at) =>
          lemma === of.lemma && tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => sole.has(lower)),
      ),
  );
}

const sole = new Set(['only', 'sole', 'single']);
