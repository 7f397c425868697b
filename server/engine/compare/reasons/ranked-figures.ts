import { wayOf } from '../../annotate/outcomes.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import { contains, hull, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import { type Contest, contestIn } from '../contest.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { deedOf, figuresOf, rowOf } from '../ranked-figures.ts';
import type { Unit } from '../unit.ts';
import { isOfUntoldTime } from '../untold-time.ts';
import { comparedFiguresMessage } from './messages.ts';
import { reason } from './reason.ts';

/** One said to have more than another, where the source gives a figure of each: "more arrests on Sunday than on Saturday" beside "31 on Saturday and 12 on Sunday". */
export function rankedFiguresReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = contestIn(alignment.claim, reach);
  if (own === undefined || !contains(claim.span, own.span)) return [];
  const isMore = isMoreSaid(own);
  if (isMore === undefined || deedOf(claim.sentence, own.span)?.isDenied === true) return [];
  if (isOfUntoldTime(juxtaposition)) return [];
  const rivals = rivalsIn(juxtaposition, own);
  if (rivals === undefined) return [];
  const row = rowOf(passage.focus, (first) => isMeasured(juxtaposition, own, first));
  const { speeches } = passage.focus;
  const likes = alignment.passage.filter(
    (unit) =>
      unit.kind === rivals[0].kind &&
      unit.kind !== 'word' &&
      !speeches.some(({ speaker }) => overlaps(speaker, unit)),
  );
  const figures = figuresOf(
    row,
    likes.length > 0 ? likes : rivals.toSorted((a, b) => a.start - b.start),
    rivals,
  );
  if (figures === undefined) return [];
  const [mine, other] = figures;
  if (isMore ? mine.value >= other.value : mine.value <= other.value) return [];
  const shown = hull(hull(mine, other), hull(rivals[0], rivals[1]));
  return [
    reason(juxtaposition, {
      kind: 'number',
      claim: own.span,
      evidence: shown,
      message: comparedFiguresMessage(
        { sentence: claim.sentence, span: own.span },
        { sentence: passage.focus, span: shown },
      ),
      slot: certainty,
      units: flatMap(alignment.claim, (unit, i) =>
        i >= own.at && i <= own.than && isOfMeasure(unit, own) ? [i] : [],
      ),
    }),
  ];
}

function isOfMeasure(unit: Unit, { span }: Contest): boolean {
  return unit.start === span.start || isFunction(unit);
}

/** Whether the one that the comparison is about has more; undefined where figures would not tell. */
function isMoreSaid({ measure: { lemma, isLess }, isOfNoun }: Contest): boolean | undefined {
  if (upward.has(lemma) || (isOfNoun && !downward.has(lemma) && !sideways.has(lemma))) return !isLess;
  return downward.has(lemma) ? isLess : undefined;
}

/** The two that are compared, as the passage has them: the names of either side, else their dates, else what else tells them apart. */
function rivalsIn({ alignment, claim }: Juxtaposition, own: Contest): readonly [Unit, Unit] | undefined {
  const { claim: units } = alignment;
  const before = units.filter((unit, i) => i < own.than && i !== own.at && !isFunction(unit));
  const behind = units.filter((unit, i) => i > own.than && !isFunction(unit));
  const doer = deedOf(claim.sentence, own.span)?.subject;
  for (const kind of ['name', 'date'] as const) {
    const [mine, theirs] = [before, behind].map((side) => side.filter((unit) => unit.kind === kind));
    if (mine === undefined || theirs === undefined || theirs.length === 0) continue;
    const doing = mine.filter((unit) => doer !== undefined && overlaps(unit, doer.span));
    return partnersOf(alignment, doing.length > 0 ? doing : mine, theirs);
  }
  // "Olive growers get more water than strawberry growers"
  if (doer === undefined) return undefined;
  const [mine, theirs] = [before.filter((unit) => overlaps(unit, doer.span)), behind];
  const isShared = (unit: Unit, others: readonly Unit[]): boolean =>
    others.some((other) => unit.tokens[0]?.lemma === other.tokens[0]?.lemma);
  return partnersOf(
    alignment,
    mine.filter((unit) => !isShared(unit, theirs)),
    theirs.filter((unit) => !isShared(unit, mine)),
  );
}

/** What the passage has for either, where it is one of each. */
function partnersOf(
  alignment: Alignment,
  mine: readonly Unit[],
  theirs: readonly Unit[],
): readonly [Unit, Unit] | undefined {
  if (mine.length !== 1 || theirs.length !== 1) return undefined;
  const [own, other] = [partnerOf(alignment, mine[0]), partnerOf(alignment, theirs[0])];
  return own === undefined || other === undefined ? undefined : [own, other];
}

function partnerOf({ claim, passage, toPassage }: Alignment, unit: Unit | undefined): Unit | undefined {
  const link = unit === undefined ? undefined : toPassage[claim.indexOf(unit)];
  return link === undefined || link.similarity < sameThing ? undefined : passage[link.index];
}

/** Whether a figure of the passage tells how much there is of what the claim compares. */
function isMeasured({ alignment, claim, passage }: Juxtaposition, own: Contest, first: Quantity): boolean {
  const things = flatMap(alignment.claim, (unit, i) =>
    i > own.at && i < own.than && unit.kind === 'word' && !isFunction(unit) ? [unit.token.lemma] : [],
  );
  const [mine, its] = [deedOf(claim.sentence, own.span), deedOf(passage.focus, first.span)];
  const isThing = (lemma: string | undefined): boolean =>
    lemma !== undefined && things.some((thing) => similarity(thing, lemma) >= sameThing);
  // "More arrests" beside "arrested 31 people"
  if (isThing(its?.lemma)) return true;
  const isOneDeed = mine !== undefined && its !== undefined && similarity(mine.lemma, its.lemma) >= sameThing;
  const isLevel =
    holding.has(mine?.lemma ?? 'be') &&
    (holding.has(its?.lemma ?? 'be') || wayOf(its?.lemma ?? '') !== undefined);
  if (!isOneDeed && !isLevel) return false;
  if (first.counted !== undefined) return isThing(first.counted.lemma);
  // "Get more water" beside "get 900 cubic metres"
  return first.dimension !== 'count' || isThing(its?.subject?.head.lemma);
}

const upward = new Set('many much high large big great long old heavy tall wide deep'.split(' '));
const downward = new Set('low small short young light narrow cheap'.split(' '));
/** Of these a greater figure may be the lesser thing. */
const sideways = new Set('good bad fast slow late early close near far easy hard strong weak'.split(' '));
/** Verbs that say of a figure no more than that there is so much. */
const holding = new Set('be have hold get receive allow see record count own employ there'.split(' '));
const sameThing = 0.8;
/** Units between a comparative and its "than". */
const reach = 9;
const certainty = 0.9;
