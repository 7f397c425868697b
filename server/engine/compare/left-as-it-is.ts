import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';

/** Whether a verb tells that something is left so, and nobody gone, and another that it stays: "left as they are" beside "stay where they were". */
export function isLeftAsItIs({ text, span }: Sentence, { lower, lemma, end }: Token, other: Token): boolean {
  const isLeft = (lemma === 'leave' || lower === 'left') && asItIs.test(text.slice(end - span.start));
  return isLeft && staying.has(other.lemma);
}

const staying = new Set(['stay', 'remain', 'keep', 'hold']);

/** Behind "leave", or behind what is left. */
const asItIs =
  /^ (?:\p{L}+ ){0,4}(?:as (?:it|they) (?:is|are|was|were|stands?|stood)|unchanged|untouched|alone|in place|standing)\b/iu;
