import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';

/**
 * Whether only one side tells in what year something was opened or closed: what was "opened in 1961" may well be closed for an hour, since
 * the year tells since when there is such a thing.
 */
export function isOpeningYearOfOne(claim: Sentence, own: Token, passage: Sentence, other: Token): boolean {
  return isOfYear(claim, own) !== isOfYear(passage, other);
}

function isOfYear({ text, span }: Sentence, { lemma, end }: Token): boolean {
  return openings.has(lemma) && /^ in \d{4}\b/u.test(text.slice(end - span.start));
}

const openings = new Set(['open', 'close']);
