import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import type { Span } from '../document/span.ts';
import { couldBe } from '../lexicon/parts-of-speech.ts';
import { finiteVerbs, subjectPronouns, subordinators } from './clause-words.ts';
import { isUttered } from './uttered.ts';

/**
 * The clauses of a sentence that stand by themselves: its parts between semicolons where each has a subject and a finite verb of
 * its own, else the whole sentence. A semicolon within quoted or reported words, or in a list, splits nothing.
 */
export function clauses(sentence: Sentence): readonly Span[] {
  const whole = [sentence.span];
  const cuts = sentence.tokens.filter(
    (token) => token.text === ';' && !isUttered(token, sentence) && !isInBrackets(token, sentence),
  );
  if (cuts.length === 0) return whole;
  const starts = [sentence.span.start, ...cuts.map((cut) => cut.end)];
  const spans = starts.map((start, index) => ({ start, end: cuts[index]?.start ?? sentence.span.end }));
  return spans.every((span) => standsAlone(sentence, span)) ? spans : whole;
}

function isInBrackets(token: Token, { tokens }: Sentence): boolean {
  const before = tokens.filter(({ start }) => start < token.start);
  return before.filter(({ text }) => text === '(').length > before.filter(({ text }) => text === ')').length;
}

function standsAlone({ tokens }: Sentence, { start, end }: Span): boolean {
  const words = tokens.filter(
    (token) => token.start >= start && token.end <= end && token.kind !== 'punctuation',
  );
  const [first] = words;
  if (first === undefined || subordinators.has(first.lower)) return false;
  const verb = words.findIndex((word, index) => index > 0 && isFinite(word));
  return verb > 0 && words.slice(0, verb).some(isSubject);
}

/** A past or auxiliary form, which in lower case is hardly ever a noun. */
function isFinite({ text, lower, lemma }: Token): boolean {
  if (text !== text.toLowerCase()) return false;
  return finiteVerbs.has(lower) || (/ed$/u.test(lower) && lemma !== lower && couldBe(lemma, 'verb'));
}

function isSubject(token: Token): boolean {
  return (
    subjectPronouns.has(token.lower) ||
    token.kind === 'number' ||
    couldBe(token.lemma, 'noun') ||
    /^\p{Lu}/u.test(token.text)
  );
}
