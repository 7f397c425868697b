import type { Argument, Predicate } from '../../annotate/predicate.ts';
import { type Move, moves } from '../../annotate/moves.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import { isGivenOfAnother } from '../figure-excuses/given-elsewhere.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { fit } from '../predicate-pairs.ts';
import { areOneAmount } from '../one-amount.ts';
import type { Unit } from '../unit.ts';
import { antonymMessage } from './messages.ts';
import { reason } from './reason.ts';

/** One amount that is more on the one side and less on the other: "fell by 12 percent" beside "a 12 percent rise". */
export function directionReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return flatMap(moves(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    const told = flatMap([...passage.before, passage.focus, ...passage.after], moves).filter(({ size }) =>
      areOneAmount(own.size, size),
    );
    const theirs = moves(passage.focus).find((move) => told.includes(move));
    // One move that goes the same way keeps the peace, wherever it stands, and an amount that goes no way as well.
    if (theirs === undefined || told.some(({ isMore }) => isMore === own.isMore)) return [];
    if (isToldOfNoWay(own, passage.focus) || formerly.test(claim.sentence.text)) return [];
    if (!haveOneStandard(juxtaposition, own, theirs) || !areOfOneThing(juxtaposition, own, theirs)) return [];
    if (isGivenOfAnother({ juxtaposition, own: own.size, theirs: theirs.size })) return [];
    return [
      reason(juxtaposition, {
        kind: 'antonym',
        claim: own.span,
        evidence: theirs.span,
        message: antonymMessage(
          { sentence: claim.sentence, span: own.span },
          { sentence: passage.focus, span: theirs.span },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, at) =>
          contains(own.word, unit) && !contains(own.size.span, unit) ? [at] : [],
        ),
      }),
    ];
  });
}

/** The same amount stands there as well for something that is neither more nor less. */
function isToldOfNoWay({ size }: Move, focus: Sentence): boolean {
  return focus.quantities.some(
    (other) => areOneAmount(size, other) && !moves(focus).some((move) => move.size === other),
  );
}

/** Both are held against the same, or the only one that is, against what was before: "four metres higher" may be said of either of two. */
function haveOneStandard({ alignment, claim, passage }: Juxtaposition, own: Move, theirs: Move): boolean {
  const [here, there] = [own.standard, theirs.standard];
  if (here === undefined && there === undefined) return true;
  const isTold = (unit: Unit | undefined, standard: number): boolean =>
    unit !== undefined && unit.start >= standard && !isFunction(unit) && !isStandIn(unit);
  if (here !== undefined && there !== undefined)
    return alignment.claim.some((unit, i) => {
      const link = alignment.toPassage[i];
      return isTold(unit, here) && link !== undefined && isTold(alignment.passage[link.index], there);
    });
  const [told, silent] =
    here === undefined ? [passage.focus, claim.sentence] : [claim.sentence, passage.focus];
  const units = here === undefined ? alignment.passage : alignment.claim;
  const [others, partners] =
    here === undefined ? [alignment.claim, alignment.toClaim] : [alignment.passage, alignment.toPassage];
  const standard = here ?? there ?? 0;
  return (
    isOfEarlier(told, standard) &&
    // "Five points below that of 2019" and "in 2019 it was five points higher"
    !units.some((unit, at) => {
      const link = partners[at];
      const partner = link === undefined ? undefined : others[link.index];
      return isTold(unit, standard) && partner !== undefined && !isHeldAgainst(silent, partner);
    })
  );
}

/** "On last year", "over the past year": a time that something is held against. */
function isHeldAgainst({ tokens }: Sentence, { start }: Unit): boolean {
  return tokens
    .filter(({ end }) => end <= start)
    .slice(-nearLead)
    .some(({ lower }) => leads.has(lower));
}

/** "Than the one in Oster" */
function isStandIn({ tokens }: Unit): boolean {
  return tokens.every(({ lower }) => standIns.has(lower));
}

/** "Than a year earlier", "than in May", "than forecast" */
function isOfEarlier({ tokens, dates }: Sentence, standard: number): boolean {
  const behind = tokens.filter(({ start }) => start >= standard).slice(0, nearStandard);
  return behind.some((token) => earlier.has(token.lower) || dates.some(({ span }) => overlaps(span, token)));
}

/** What became more or less is not two things: of two parties that differ, the claim's may be what the source's has counted. */
function areOfOneThing({ claim, passage, alignment }: Juxtaposition, own: Move, theirs: Move): boolean {
  const [mine, other] = [deedOf(claim.sentence, own), deedOf(passage.focus, theirs)];
  const isMet = ({ span }: Argument): boolean =>
    alignment.claim.some((unit, i) => overlaps(unit, span) && alignment.toPassage[i] !== undefined);
  return [
    [mine?.subject, other?.subject],
    [mine?.object, other?.object],
  ].every(([party, its]) => fit(party, its) !== 'different' || (party !== undefined && isMet(party)));
}

/** The deed that tells it, or else the last before it. */
function deedOf({ predicates }: Sentence, { word, span }: Move): Predicate | undefined {
  const deeds = predicates.filter(({ kind }) => kind !== 'noun');
  return (
    deeds.find(({ head }) => head.start === word.start) ??
    deeds.findLast(({ head }) => head.end <= span.start)
  );
}

/** What was so before is told from the other end. */
const formerly = /\bused to\b/iu;
const standIns = new Set(['one', 'ones', 'that', 'those']);
const earlier = new Set(
  'before earlier ago previous previously last forecast expected planned predicted budgeted now'.split(' '),
);
const nearStandard = 5;
const leads = new Set('on from over than with since against past last'.split(' '));
const nearLead = 2;
const certainty = 0.9;
