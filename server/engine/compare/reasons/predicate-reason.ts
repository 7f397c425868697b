import type { Predicate } from '../../annotate/predicate.ts';
import type { Span } from '../../document/span.ts';
import { overlaps } from '../../document/span.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { flatMap } from '../../flat-map.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import { areRivals } from '../rival-names.ts';
import type { Unit } from '../unit.ts';
import type { Reason, ReasonKind } from '../comparison.ts';
import { coverage, type Juxtaposition, sharedWeight } from '../juxtaposition.ts';
import { quote } from './reason.ts';

/** What two predicates are found to clash in. */
export interface PredicateFinding {
  readonly kind: ReasonKind;
  readonly predicate: Predicate;
  readonly claim: Span;
  readonly evidence: Span;
  readonly message: string;
  /** How surely the two have the same parties, 0 to 1. */
  readonly parties: number;
  /** Stretches of the claim that are known to agree although their words may differ, such as a pronoun and its name. */
  readonly agreed: readonly Span[];
  /** Stretches that are themselves in question. */
  readonly inQuestion: readonly Span[];
}

/**
 * A reason that rests on two predicates and not on the order of words. Its confidence grows with the agreement of the parties, with
 * what else the claim tells of the event, and with what all of the claim shares with the passage.
 */
export function predicateReason(juxtaposition: Juxtaposition, finding: PredicateFinding): Reason {
  const { claim, passage } = juxtaposition;
  const whole = coverage(juxtaposition);
  const told = toldAgreement(juxtaposition, finding);
  const enough = Math.min(1, sharedWeight(juxtaposition) / enoughWeight);
  const event =
    (told * toldShare + whole * (1 - toldShare)) *
    enough *
    dateShare(juxtaposition) *
    placeShare(juxtaposition);
  return {
    kind: finding.kind,
    claim: quote(claim.sentence, finding.claim),
    evidence: quote(passage.focus, finding.evidence),
    message: finding.message,
    confidence: Math.sqrt(finding.parties * event),
  };
}

/** The weighted share of what the claim tells of the predicate that stands in the passage's own sentence. */
function toldAgreement({ alignment, claim }: Juxtaposition, finding: PredicateFinding): number {
  const stretch = toldOf(finding.predicate, claim.span);
  let agreed = 0;
  let told = 0;
  alignment.claim.forEach((unit, i) => {
    if (
      isFunction(unit) ||
      !overlaps(unit, stretch) ||
      finding.inQuestion.some((span) => overlaps(unit, span))
    )
      return;
    told += unit.weight;
    const isAgreed = finding.agreed.some((span) => overlaps(unit, span));
    agreed += unit.weight * (isAgreed ? 1 : (alignment.toPassage[i]?.similarity ?? 0));
  });
  return told === 0 ? 1 : agreed / told;
}

/** Its clause; where it has no object, what follows it as well: there stands what was said, asked or decided. */
function toldOf({ clause, object, kind }: Predicate, claim: Span): Span {
  return object === undefined && kind === 'verb'
    ? { start: clause.start, end: Math.max(clause.end, claim.end) }
    : clause;
}

/** A date on either side that the other gives otherwise, or not at all, may well make two events of it. */
function dateShare({ alignment }: Juxtaposition): number {
  const isUnmet = alignment.claim.some(
    (unit, i) => unit.kind === 'date' && alignment.toPassage[i] === undefined,
  );
  const isRival = alignment.passage.some(
    (unit, j) => unit.kind === 'date' && alignment.toClaim[j] === undefined,
  );
  return isUnmet && isRival ? otherDateShare : 1;
}

/** "At Alder" and "at Brenn": unless both are told on one side, what is said of a thing at the one may not be true of that at the other. */
function placeShare({ alignment, claim, passage }: Juxtaposition): number {
  const places = (units: readonly Unit[], sentence: Sentence, met: Alignment['toClaim']) =>
    flatMap(units, (unit, i) =>
      unit.kind === 'name' && met[i] === undefined && isPlaced(unit, sentence) ? [unit.name] : [],
    );
  const own = places(alignment.claim, claim.sentence, alignment.toPassage);
  const there = places(alignment.passage, passage.focus, alignment.toClaim);
  return own.some((name) => there.some((other) => areRivals(name, other))) ? otherPlaceShare : 1;
}

function isPlaced({ start }: Unit, { text, span }: Sentence): boolean {
  return /\b(?:at|in|near|outside) (?:the )?$/iu.test(text.slice(0, start - span.start));
}

const toldShare = 0.6;
const otherDateShare = 0.75;
const otherPlaceShare = 0.6;
/** The weight of some three words of content: with less in common, any two texts tell of the same. */
const enoughWeight = 1.6;
