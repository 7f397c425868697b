import type { Negation } from '../annotate/negation.ts';
import type { Predicate } from '../annotate/predicate.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { overlaps } from '../document/span.ts';
import { areContrary } from './contrary.ts';
import { isDenialMet, sidesOf } from './denial.ts';
import { isOfExcepted } from './exceptions.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/** A word of the claim and its partner in the passage, of which one is denied and the other is not. */
export interface MetDenial {
  readonly index: number;
  readonly partner: number;
  readonly own: Unit;
  readonly theirs: Unit;
  readonly ownNegation: Negation | undefined;
  readonly theirNegation: Negation | undefined;
}

/** Words that one side denies and the other affirms: the same word or a synonym, wherever it stands. */
export const metDenials: (juxtaposition: Juxtaposition) => readonly MetDenial[] = readOnce(findDenials);

function findDenials(juxtaposition: Juxtaposition): readonly MetDenial[] {
  const { alignment, claim, passage } = juxtaposition;
  const sides = sidesOf(juxtaposition);
  const found = flatMap(alignment.claim, (own, index): MetDenial[] => {
    const link = alignment.toPassage[index];
    const theirs = link === undefined ? undefined : alignment.passage[link.index];
    if (link === undefined || theirs === undefined || link.similarity < leastSimilarity) return [];
    // "Is not in today" denies no day.
    if (own.kind === 'date') return [];
    const ownNegation = negationOf(own, claim.sentence.negations);
    const theirNegation = negationOf(theirs, passage.focus.negations);
    const denial = ownNegation ?? theirNegation;
    if (denial === undefined || (ownNegation !== undefined && theirNegation !== undefined)) return [];
    if (isNoClash(headAt(claim.sentence, own), headAt(passage.focus, theirs))) return [];
    const [denying, affirming] =
      ownNegation === undefined ? [sides.passage, sides.claim] : [sides.claim, sides.passage];
    const [denied, affirmed] = ownNegation === undefined ? [theirs, own] : [own, theirs];
    if (!isDenialMet({ denying, denied, cue: denial.cue, scope: denial.scope, affirming, affirmed }))
      return [];
    return [{ index, partner: link.index, own, theirs, ownNegation, theirNegation }];
  });
  // Few sentences deny anything, so what is excepted is looked for last.
  return found.length > 0 && isOfExcepted(juxtaposition) ? [] : found;
}

/**
 * Where both are heads of predicates, those tell how far each is vouched for; what only "should not be" may well be, whatever the
 * other side makes of the word.
 */
function isNoClash(own: Predicate | undefined, theirs: Predicate | undefined): boolean {
  if (own !== undefined && theirs !== undefined) return !areContrary(own, theirs);
  const alone = own ?? theirs;
  return alone !== undefined && alone.force !== 'done' && alone.force !== 'future';
}

function headAt({ predicates }: Sentence, { start }: Unit): Predicate | undefined {
  return predicates.find(({ head }) => head.start === start);
}

function negationOf(unit: Unit, negations: readonly Negation[]): Negation | undefined {
  return negations.find(({ target }) => target !== undefined && overlaps(target, unit));
}

const leastSimilarity = 0.85;
