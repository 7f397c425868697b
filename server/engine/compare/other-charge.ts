import type { Sentence } from '../annotate/sentence.ts';
import type { Span } from '../document/span.ts';

/**
 * Whether somebody is cleared of one charge of several, by the word at `at`: "was acquitted of the second charge" leaves a fine for
 * the first.
 */
export function isClearedOfOne({ text, span: { start } }: Sentence, lemma: string, at: Span): boolean {
  return clearing.has(lemma) && ofOne.test(text.slice(at.end - start));
}

const clearing = new Set(['acquit', 'clear', 'absolve', 'exonerate']);
/** "Of the second charge", "on two of the counts" */
const ofOne =
  /^[^;.]{0,60} (?:of|on) (?:(?:an?|the) )?(?:one|two|three|four|other|another|second|third|fourth|more serious|lesser|remaining|further)\b/iu;
