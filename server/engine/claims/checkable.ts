import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import type { Span } from '../document/span.ts';
import { mostly } from '../lexicon/parts-of-speech.ts';
import { finiteVerbs } from './clause-words.ts';
import { ownWords } from './own-words.ts';
import { uncheckablePatterns } from './uncheckable-patterns.ts';

/**
 * Why what stands at `span` of the sentence cannot be true or false, or undefined where it can. Only the writer's own words count:
 * a question that somebody is quoted with was asked or was not, and what others believe can be looked up.
 */
export function whyUnchecked(sentence: Sentence, span: Span): string | undefined {
  const own = ownWords(sentence, span);
  if (!/\p{L}/u.test(own)) return hasWords(sentence, span) ? undefined : 'a fragment';
  const isSourced = sentence.speeches.some(({ verb }) => contains(span, verb));
  const found = uncheckablePatterns.find(
    ({ pattern, unlessSourced }) => !(unlessSourced && isSourced) && pattern.test(own),
  );
  return found?.because ?? (isFragment(sentence, span) ? 'a fragment' : undefined);
}

function hasWords({ tokens }: Sentence, span: Span): boolean {
  return tokens.some((token) => token.kind === 'word' && contains(span, token));
}

/** A few words without a verb: a label, a place, a name. */
function isFragment({ tokens }: Sentence, span: Span): boolean {
  const words = tokens.filter((token) => token.kind !== 'punctuation' && contains(span, token));
  if (words.length >= shortestClaim) return false;
  const hasVerb = words.some(
    ({ lower, lemma }, index) => finiteVerbs.has(lower) || (index > 0 && mostly(lemma) === 'verb'),
  );
  return !hasVerb;
}

/** Words from which on a sentence is taken to say something even where no verb is found in it. */
const shortestClaim = 4;
