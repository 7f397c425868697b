import { type ComparedFigure, comparedFigures } from '../../annotate/compared-figures.ts';
import { type Outcome, outcomes, wayOf } from '../../annotate/outcomes.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { foreseen } from '../../lexicon/foreseen.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import type { Unit } from '../unit.ts';
import { isOfUntoldTime } from '../untold-time.ts';
import { comparedFiguresMessage } from './messages.ts';
import { reason } from './reason.ts';

/** More told for fewer, where the source gives both figures: "fewer passengers than in May" beside "3.8 million, compared with 3.1 million in May". */
export function comparedFiguresReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const [pair, ...others] = comparedFigures(passage.focus);
  // Of two comparisons either may be meant.
  if (pair === undefined || others.length > 0) return [];
  if ([claim.sentence, passage.focus].some(isNarrowed) || isOfUntoldTime(juxtaposition)) return [];
  // "Orlan's profit shrank, while Velm's grew": the passage may tell of either.
  const ways = flatMap(claim.sentence.predicates, ({ lemma }) => wayOf(lemma) ?? []);
  if (ways.includes('more') && ways.includes('less')) return [];
  return flatMap(outcomes(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    if (pair.isMore === own.isMore || !isOfOneThing(own, pair, passage.focus)) return [];
    if (isToldFromOtherEnd(juxtaposition, own, pair) || isRate(passage.focus, own)) return [];
    if (
      isAgainstForecast(claim.sentence, own) !== isAgainstForecast(passage.focus, { standard: pair.against })
    )
      return [];
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

/** "Prices rose 2.9 percent, down from 3.3": they rose all the same, and only by less. */
function isRate({ predicates }: Sentence, { isMore }: Outcome): boolean {
  return predicates.some(({ lemma }) => wayOf(lemma) === (isMore ? 'more' : 'less'));
}

/** "Higher than economists had expected" is not held against the month before. */
function isAgainstForecast({ tokens }: Sentence, { standard }: Pick<Outcome, 'standard'>): boolean {
  if (standard === undefined) return false;
  const behind = tokens.filter(({ start }) => start >= standard);
  const stop = behind.findIndex(({ text }) => /^[,;]$/u.test(text));
  return behind.slice(0, stop < 0 ? behind.length : stop).some(({ lemma }) => foreseen.has(lemma));
}

/** What holds of all but one, or of one alone, does not hold of each. */
function isNarrowed({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => narrowing.has(lower));
}

/** What the figure counts, or what is said to rise, stands on both sides. */
function isOfOneThing({ things }: Outcome, { figure }: ComparedFigure, { tokens }: Sentence): boolean {
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
  { alignment: { claim, passage, toPassage }, passage: { focus } }: Juxtaposition,
  { standard, word }: Outcome,
  { against }: ComparedFigure,
): boolean {
  if (standard === undefined) return false;
  // "Less in 2022 than this summer" beside "in 2022 ... by 3.1 metres, compared with 2.4 that year"
  const isOfThen = thatTime.test(focus.text.slice(against - focus.span.start));
  if (isOfThen && claim.some(({ kind, end }) => kind === 'date' && end <= standard)) return true;
  if (haveChangedPlaces(claim, passage, toPassage, standard, against)) return true;
  return claim.some((unit, i) => {
    const link = toPassage[i];
    const partner = link === undefined ? undefined : passage[link.index];
    if (partner === undefined || isFunction(unit) || overlaps(unit, word)) return false;
    const isTime = unit.kind === 'date' || unit.kind === 'name';
    return isTime && unit.start > standard !== partner.start > against;
  });
}

/** "Lower across the district than in the old town" beside "in the old town 71, against 58 across the district" */
function haveChangedPlaces(
  claim: readonly Unit[],
  passage: readonly Unit[],
  toPassage: Alignment['toPassage'],
  standard: number,
  against: number,
): boolean {
  const isMoved = (unit: Unit, i: number): boolean => {
    const link = toPassage[i];
    const partner = link === undefined ? undefined : passage[link.index];
    return partner !== undefined && !isFunction(unit) && unit.start > standard !== partner.start > against;
  };
  return (
    claim.some((unit, i) => unit.start > standard && isMoved(unit, i)) &&
    claim.some((unit, i) => unit.start < standard && isMoved(unit, i))
  );
}

const thatTime = /^[^,;]{0,30}\b(?:that (?:year|month|week|day|time|season|winter|summer)|then)\b/iu;
const narrowing = new Set(['except', 'excluding', 'only', 'apart', 'unlike', 'but']);
const nearFigure = 4;
const sameThing = 0.8;
const certainty = 0.85;
