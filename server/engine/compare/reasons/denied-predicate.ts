import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { hull, overlaps, type Span } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { areContrary } from '../contrary.ts';
import { type Denial, isDenialMet, sidesOf } from '../denial.ts';
import { isOfExcepted } from '../exceptions.ts';
import {
  isToldAlike,
  isTurnedRound,
  levelled,
  type PredicatePair,
  predicatePairs,
} from '../predicate-pairs.ts';
import { agreedSpans, argumentAgreement } from './argument-agreement.ts';
import { negationMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';

/** Predicates of the claim that the passage denies, or that the claim denies and the passage affirms, in whatever words around them. */
export function deniedPredicateReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const pairs = predicatePairs(juxtaposition);
  if (isTurnedRound(pairs) || isOfExcepted(juxtaposition)) return [];
  const sides = sidesOf(juxtaposition);
  return pairs.flatMap((pair) => {
    if (pair.heads !== 'same' || !areContrary(pair.claim, pair.passage)) return [];
    if (isBareNoun(pair.claim) || isBareNoun(pair.passage)) return [];
    if (isToldAlike(pair, pairs) || !isDenialMet(denialOf(pair, sides))) return [];
    const parties = argumentAgreement(levelled(pair));
    if (parties < leastParties) return [];
    const own = shown(pair.claim);
    const evidence = shown(pair.passage);
    return [
      predicateReason(juxtaposition, {
        kind: 'negation',
        predicate: pair.claim,
        claim: own,
        evidence,
        message: negationMessage(
          pair.claim.isDenied ? 'text' : 'source',
          { sentence: claim.sentence, span: own },
          { sentence: passage.focus, span: evidence },
        ),
        parties,
        agreed: [...agreedSpans(levelled(pair)), pair.claim.head],
        inQuestion: [],
      }),
    ];
  });
}

function denialOf({ claim, passage }: PredicatePair, sides: ReturnType<typeof sidesOf>): Denial {
  const [denying, affirming] = claim.isDenied ? [sides.claim, sides.passage] : [sides.passage, sides.claim];
  const [denied, affirmed] = claim.isDenied ? [claim, passage] : [passage, claim];
  return {
    denying,
    denied: denied.head,
    cue: denied.cue ?? denied.head,
    scope: reachOf(denied, denying.sentence),
    affirming,
    affirmed: affirmed.head,
  };
}

/** How far the denial of a predicate reaches: as far as its cue does, and at least over its clause. */
function reachOf({ cue, clause }: Predicate, { negations }: Sentence): Span {
  if (cue === undefined) return clause;
  const negation = negations.find((each) => overlaps(each.cue, cue));
  return negation === undefined ? { start: cue.start, end: clause.end } : hull(clause, negation.scope);
}

/** "A ban on the import" says nothing of whether anything was imported; "no import" does. */
function isBareNoun({ kind, isDenied }: Predicate): boolean {
  return kind === 'noun' && !isDenied;
}

/** From the word that denies to the head. */
function shown({ head, cue, isDenied }: Predicate): Span {
  if (!isDenied || cue === undefined) return head;
  return { start: Math.min(head.start, cue.start), end: Math.max(head.end, cue.end) };
}

const leastParties = 0.7;
