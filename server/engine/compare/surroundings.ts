import type { Sentence } from '../annotate/sentence.ts';
import type { Passage } from '../retrieve/passage.ts';

/** The passage's focus and the sentences of its block around it, a few to either side, in order: so far a text goes on with what it tells. */
export function surroundings({ source: { sentences }, focus }: Passage): readonly Sentence[] {
  const at = sentences.indexOf(focus);
  return sentences
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter(({ block }) => block === focus.block);
}

const reach = 3;
