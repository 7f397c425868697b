import type { Negation } from '../../annotate/negation.ts';
import type { Token } from '../../annotate/token.ts';
import { overlaps } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { areConverses } from '../../lexicon/converses.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { slotPartner } from '../slot.ts';
import type { Unit } from '../unit.ts';
import { quote, reason } from './reason.ts';

/** Words of the claim in whose slot the passage has their opposite. "Did not fall" is no opposite of "rose": a negation on one side keeps the peace. */
export function antonymReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return alignment.claim.flatMap((unit, i) => {
    if (unit.kind !== 'word' || alignment.toPassage[i] !== undefined) return [];
    const partner = slotPartner(
      alignment,
      i,
      (other, j) =>
        other.kind === 'word' &&
        alignment.toClaim[j] === undefined &&
        areOpposed(unit.token.lemma, other.token.lemma),
    );
    const other = partner === undefined ? undefined : alignment.passage[partner.index];
    if (partner === undefined || other === undefined || partner.agreement < leastSlot) return [];
    if (other.kind === 'word' && isOtherEnd(juxtaposition, unit.token, other.token)) return [];
    if (isNegated(unit, claim.sentence.negations) !== isNegated(other, passage.focus.negations)) return [];
    return [
      reason(juxtaposition, {
        kind: 'antonym',
        claim: unit,
        evidence: other,
        message: `The text says "${quote(claim.sentence, unit).text}"; the source says "${quote(passage.focus, other).text}".`,
        slot: partner.agreement,
        units: [i],
      }),
    ];
  });
}

/** "Orme sold it to Brill" and "Brill bought it from Orme" say the same: of such verbs other subjects make no opposites. */
function isOtherEnd(juxtaposition: Juxtaposition, own: Token, other: Token): boolean {
  if (!areConverses(own.lemma, other.lemma)) return false;
  return predicatePairs(juxtaposition).some(
    ({ claim, passage, subject }) => claim.head === own && passage.head === other && subject === 'different',
  );
}

function isNegated(unit: Unit, negations: readonly Negation[]): boolean {
  return negations.some(({ target }) => overlaps(target, unit));
}

const leastSlot = 0.35;
