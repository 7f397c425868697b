import type { Sentence } from '../annotate/sentence.ts';
import type { BlockKind } from '../document/document.ts';
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
export function whyUnchecked(sentence: Sentence, span: Span, kind: BlockKind): string | undefined {
  const own = ownWords(sentence, span);
  if (!/\p{L}/u.test(own)) return hasWords(sentence, span) ? undefined : 'a fragment';
  const isSourced = sentence.speeches.some(({ verb }) => contains(span, verb));
  const found = uncheckablePatterns.find(
    ({ pattern, unlessSourced }) => !(unlessSourced && isSourced) && pattern.test(own),
  );
  return found?.because ?? (isFragment(sentence, span, kind) ? 'a fragment' : undefined);
}

function hasWords({ tokens }: Sentence, span: Span): boolean {
  return tokens.some((token) => token.kind === 'word' && contains(span, token));
}

/**
 * Words without a verb: a label, a place, a name, a line that says for whom the briefing is and of what day. Many words without one may
 * still say something ("Death toll in Orlan: 32"), but not in a cell, nor where a paragraph is no sentence.
 */
function isFragment({ tokens, predicates }: Sentence, span: Span, kind: BlockKind): boolean {
  const inside = tokens.filter((token) => contains(span, token));
  const words = inside.filter((token) => token.kind !== 'punctuation');
  const hasVerb = words.some(
    ({ lower, lemma }, index) => finiteVerbs.has(lower) || (index > 0 && mostly(lemma) === 'verb'),
  );
  if (words.length < shortestClaim) return !hasVerb;
  const mayBeLabel = kind === 'cell' || (kind === 'paragraph' && inside.at(-1)?.kind !== 'punctuation');
  const tellsOf = predicates.some((predicate) => predicate.kind !== 'noun' && contains(span, predicate.head));
  return mayBeLabel && !hasVerb && !tellsOf;
}

/** Words from which on a sentence is taken to say something even where no verb is found in it. */
const shortestClaim = 4;
