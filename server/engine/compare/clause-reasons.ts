import type { Claim } from '../claims/claim.ts';
import { contains } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import type { Passage } from '../retrieve/passage.ts';
import { clauseClaims } from './clause-claims.ts';
import type { Reason } from './comparison.ts';
import { coverage, type Juxtaposition, juxtapose, sharedWeight } from './juxtaposition.ts';
import { isSameName } from './same-name.ts';
import { typedReasons } from './typed-reasons.ts';

/**
 * The reasons that the clauses of a claim give by themselves: of one that the passage has all but word for word, it speaks, however little
 * it says of the rest of the sentence.
 */
export function clauseReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  return flatMap(clauseClaims(claim), (clause) =>
    isFarFromMet(clause, juxtaposition) || maySpeakOfAnother(clause, passage)
      ? []
      : nearVerbatim(juxtapose(clause, passage)),
  );
}

/** Laying a clause beside a passage costs as much as laying the whole beside it, which tells already where there is nothing to find. */
function isFarFromMet({ span }: Claim, juxtaposition: Juxtaposition): boolean {
  const beside = flatMap(juxtaposition.alignment.claim, (unit, i) => (contains(span, unit) ? [] : [i]));
  return coverage({ ...juxtaposition, met: juxtaposition.metByFocus }, beside) < worthALook;
}

/** "The mill at Alder needs a roof, and a buyer was approached for it": whatever is said of a mill at Brenn is said of another. */
function maySpeakOfAnother({ sentence: { names }, span }: Claim, { focus }: Passage): boolean {
  return (
    names.some((name) => !contains(span, name.span)) &&
    focus.names.some((other) => !names.some((name) => isSameName(name, other)))
  );
}

function nearVerbatim(juxtaposition: Juxtaposition): readonly Reason[] {
  const inFocus = { ...juxtaposition, met: juxtaposition.metByFocus };
  if (coverage(inFocus) < nearlyTheWords || sharedWeight(inFocus) < leastShared) return [];
  return typedReasons(juxtaposition).filter(({ confidence }) => confidence >= leastConfidence);
}

/** Aligned by itself, a clause meets somewhat more than it does within its sentence. */
const worthALook = 0.55;
const nearlyTheWords = 0.75;
/** The weight of some three words of content. */
const leastShared = 1.6;
const leastConfidence = 0.8;
