import { changes } from '../../annotate/changes.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { mostly } from '../../lexicon/parts-of-speech.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { readOnce } from '../../read-once.ts';
import { isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { comparedFiguresMessage } from './messages.ts';
import { reason } from './reason.ts';

/** More told for fewer, where the source gives both figures: "fewer passengers than in May" beside "3.8 million, compared with 3.1 million in May". */
export function comparedFiguresReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const [pair, ...others] = figuresComparedIn(passage.focus);
  // Of two comparisons either may be meant.
  if (pair === undefined || others.length > 0) return [];
  if ([claim.sentence, passage.focus].some(isNarrowed)) return [];
  return flatMap(outcomesIn(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    if (pair.isMore === own.isMore || !isOfOneThing(own, pair, passage.focus)) return [];
    if (isToldFromOtherEnd(juxtaposition, own, pair)) return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: own.span,
        evidence: pair.span,
        message: comparedFiguresMessage(
          { sentence: claim.sentence, span: own.span },
          { sentence: passage.focus, span: pair.span },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own.word) ? [i] : [])),
      }),
    ];
  });
}

/** What holds of all but one, or of one alone, does not hold of each. */
function isNarrowed({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => narrowing.has(lower));
}

/** A figure and what it is held against: whether it is the greater one, and where the other begins. */
interface Pair {
  readonly figure: Quantity;
  readonly isMore: boolean;
  readonly against: number;
  readonly span: Span;
}

const figuresComparedIn = readOnce((sentence: Sentence): readonly Pair[] => [
  ...flatMap(changes(sentence), ({ from, to, span }): readonly Pair[] =>
    from.low === to.low || from.span.start < to.span.start
      ? []
      : [{ figure: to, isMore: to.low > from.low, against: from.span.start, span }],
  ),
  ...flatMap(sentence.quantities.slice(1), (second, at): readonly Pair[] => {
    const first = sentence.quantities[at];
    if (first?.dimension !== second.dimension || first.unit !== second.unit || first.low === second.low)
      return [];
    const between = textOf(sentence, { start: first.span.end, end: second.span.start });
    if (!heldAgainst.test(between)) return [];
    return [
      {
        figure: first,
        isMore: first.low > second.low,
        against: second.span.start,
        span: hull(first.span, second.span),
      },
    ];
  }),
]);

/** Which way a claim has it, and of what: "fewer passengers than", "the price fell". */
interface Outcome {
  readonly isMore: boolean;
  readonly word: Token;
  readonly things: readonly Token[];
  /** Where what it is held against begins; undefined where it goes without saying. */
  readonly standard: number | undefined;
  readonly span: Span;
}

function outcomesIn(sentence: Sentence): readonly Outcome[] {
  const { tokens, predicates, quantities } = sentence;
  const than = tokens.findIndex(({ lower }) => lower === 'than');
  const at = than < 0 ? -1 : tokens.findLastIndex(({ lower }, i) => i < than && degrees.has(lower));
  const [word, standard] = [tokens[at], tokens[than]];
  if (word !== undefined && standard !== undefined) {
    // "More than 400" and "more than doubled" are bounds, "five more than" a step; "higher than" may end a clause.
    const isAlone = at === than - 1;
    if (quantities.some(({ span }) => span.start < standard.end) || (isAlone && !predicative.has(word.lower)))
      return [];
    const about = isAlone
      ? tokens.slice(Math.max(0, at - nearSubject), at)
      : nounsFrom(tokens.slice(at + 1, than));
    const isMore = degrees.get(word.lower) === 'more';
    return [
      {
        isMore,
        word,
        things: about.filter(({ kind }) => kind === 'word'),
        standard: standard.start,
        span: hull(word, standard),
      },
    ];
  }
  return flatMap(predicates, ({ kind, lemma, head, subject, isDenied, force, voice }): readonly Outcome[] => {
    const way = ways.get(lemma);
    if (kind !== 'verb' || way === undefined || isDenied || force !== 'done' || voice === 'passive')
      return [];
    // "Rose to 14 percent" gives its own figure, which says more.
    if (subject === undefined || quantities.some(({ span }) => span.start > head.end)) return [];
    return [
      {
        isMore: way === 'more',
        word: head,
        things: [subject.head],
        standard: undefined,
        span: hull(subject.span, head),
      },
    ];
  });
}

/** "Passengers" in "fewer passengers last year": up to what else is said. */
function nounsFrom(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ lower, lemma }) => isFunctionWord(lower) || mostly(lemma) === 'verb');
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** What the figure counts, or what is said to rise, stands on both sides. */
function isOfOneThing({ things }: Outcome, { figure }: Pair, { tokens }: Sentence): boolean {
  const { counted } = figure;
  const own =
    counted === undefined
      ? tokens
          .filter(
            ({ end, kind, lower }) => end <= figure.span.start && kind === 'word' && !isFunctionWord(lower),
          )
          .slice(-nearFigure)
          .map(({ lemma }) => lemma)
      : [counted.lemma];
  return things.some((thing) => own.some((lemma) => similarity(thing.lemma, lemma) >= sameThing));
}

/** "Fewer in May than in June" beside "in June 40, compared with 30 in May": what the claim holds it against is the source's own figure. */
function isToldFromOtherEnd(
  { alignment: { claim, passage, toPassage } }: Juxtaposition,
  { standard, word }: Outcome,
  { against }: Pair,
): boolean {
  if (standard === undefined) return false;
  return claim.some((unit, i) => {
    const link = toPassage[i];
    const partner = link === undefined ? undefined : passage[link.index];
    if (partner === undefined || isFunction(unit) || overlaps(unit, word)) return false;
    const isTime = unit.kind === 'date' || unit.kind === 'name';
    return isTime && unit.start > standard !== partner.start > against;
  });
}

function textOf({ text, span }: Sentence, { start, end }: Span): string {
  return text.slice(start - span.start, end - span.start);
}

const heldAgainst =
  /^(?: [^.;:\d]{0,80})?,? (?:as )?(?:compared (?:with|to)|against|versus|as opposed to) (?:about |around |nearly |some |just |only |the |an? )*$/iu;
const degrees: ReadonlyMap<string, 'more' | 'less'> = new Map([
  ...'more higher larger greater bigger'.split(' ').map((word) => [word, 'more'] as const),
  ...'fewer less lower smaller'.split(' ').map((word) => [word, 'less'] as const),
]);
const ways: ReadonlyMap<string, 'more' | 'less'> = new Map([
  ...'rise increase climb grow jump surge soar widen'.split(' ').map((word) => [word, 'more'] as const),
  ...'fall decrease decline drop shrink slump plunge dip narrow'
    .split(' ')
    .map((word) => [word, 'less'] as const),
]);
const predicative = new Set(['higher', 'lower', 'larger', 'smaller', 'greater', 'bigger']);
const narrowing = new Set(['except', 'excluding', 'only', 'apart', 'unlike', 'but']);
const nearSubject = 6;
const nearFigure = 4;
const sameThing = 0.8;
const certainty = 0.85;
