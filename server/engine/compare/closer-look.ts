import type { DateMention } from '../annotate/date-mention.ts';
import { overlaps, type Span } from '../document/span.ts';
import type { Comparison, Quote, Reason } from './comparison.ts';
import { isHeadline } from './headline.ts';
import { juxtapose, type Juxtaposition } from './juxtaposition.ts';
import { compareQuantities } from './quantities.ts';
import { typedReasons } from './typed-reasons.ts';
import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';

/**
 * Every clash of aligned slots between a claim and a passage, surest first: those that are too faint to accuse anybody by themselves,
 * and those of a passage that meets so little of the claim that {@link compare} does not look for any. For where another witness
 * reads a denial: it may say that they clash, and these say in what.
 */
export function closerLook({ claim, passage }: Comparison): readonly Reason[] {
  if (isHeadline(passage)) return [];
  const juxtaposition = juxtapose(claim, passage);
  return typedReasons(juxtaposition)
    .filter(
      (reason) =>
        reason.kind !== 'date' ||
        (areDatesToldAlike(juxtaposition, reason) && !isTakenByAnother(juxtaposition, reason)),
    )
    .filter(({ kind, claim: own, evidence }) => kind !== 'number' || !(isBareOne(own) || isBareOne(evidence)))
    .filter((reason) => reason.kind !== 'number' || !isGivenToo(juxtaposition, reason))
    .sort((a, b) => b.confidence - a.confidence);
}

/** A figure that the passage gives as well was read there, whatever else stands beside it. */
function isGivenToo({ claim, passage }: Juxtaposition, { claim: own }: Reason): boolean {
  const mine = claim.sentence.quantities.find(({ span }) => overlaps(span, own.span));
  if (mine === undefined) return false;
  return [passage.focus, ...passage.before, ...passage.after].some(({ quantities }) =>
    quantities.some((other) => compareQuantities(mine, other) === 'equal'),
  );
}

/** "One" is as often a pronoun, or the article, as it is a count. */
function isBareOne({ text }: Quote): boolean {
  return /^(?:an?|one)(?: \p{L}+)?$/iu.test(text);
}

/** "Returns on 8 June, and it opens in July" beside "opens on 1 July": that is the date of the other. */
function isTakenByAnother({ alignment }: Juxtaposition, { claim, evidence }: Reason): boolean {
  return alignment.passage.some((unit, j) => {
    const link = overlaps(unit, evidence.span) ? alignment.toClaim[j] : undefined;
    const partner = link === undefined ? undefined : alignment.claim[link.index];
    return partner !== undefined && !overlaps(partner, claim.span);
  });
}

/** A month and a weekday seldom answer one question, though they may exclude each other. */
function areDatesToldAlike({ alignment }: Juxtaposition, { claim, evidence }: Reason): boolean {
  const [own, other] = [dateAt(alignment.claim, claim.span), dateAt(alignment.passage, evidence.span)];
  return (
    own !== undefined &&
    other !== undefined &&
    own.isRelative === other.isRelative &&
    Object.keys(own.parts).sort().join() === Object.keys(other.parts).sort().join()
  );
}

function dateAt(units: readonly Unit[], { start }: Span): DateMention | undefined {
  return flatMap(units, (unit) =>
    unit.kind === 'date' && unit.date.span.start === start ? unit.date : [],
  )[0];
}
