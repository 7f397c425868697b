import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import type { Alignment } from '../alignment.ts';
import { areReconciled } from '../antonym-excuses.ts';
import type { Reason } from '../comparison.ts';
import { isOfLeftOut } from '../exceptions.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { lightVerbs } from '../predicate-pairs.ts';
import { slotPartner } from '../slot.ts';
import type { WordUnit } from '../unit.ts';
import { antonymMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { isOnConditionOnOneSide } from '../conditions.ts';

/** Words of the claim in whose slot the passage has their opposite. "Did not fall" is no opposite of "rose": a negation on one side keeps the peace. */
export function antonymReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  if (isOfLeftOut(juxtaposition) || isOnConditionOnOneSide(juxtaposition)) return [];
  return flatMap(alignment.claim, (unit, i) => {
    if (unit.kind !== 'word' || alignment.toPassage[i] !== undefined) return [];
    if (isSpent(alignment, unit) || isLight(claim.sentence, unit)) return [];
    const partner = slotPartner(
      alignment,
      i,
      (other, j) =>
        other.kind === 'word' &&
        alignment.toClaim[j] === undefined &&
        !isLight(passage.focus, other) &&
        areOpposed(unit.token.lemma, other.token.lemma),
    );
    const other = partner === undefined ? undefined : alignment.passage[partner.index];
    if (partner === undefined || other?.kind !== 'word' || partner.agreement < leastSlot) return [];
    const { agreement, index: otherAt } = partner;
    if (areReconciled({ juxtaposition, own: unit, ownAt: i, other, otherAt, agreement })) return [];
    return [
      reason(juxtaposition, {
        kind: 'antonym',
        claim: unit,
        evidence: other,
        message: antonymMessage(
          { sentence: claim.sentence, span: unit },
          { sentence: passage.focus, span: other },
        ),
        slot: agreement,
        units: [i],
      }),
    ];
  });
}

/** "Have yet to be found" and "has risen" have nothing, and "came back from the duel" backs nobody. */
function isLight({ predicates }: Sentence, { token }: WordUnit): boolean {
  if (lightVerbs.has(token.lemma)) return true;
  return tellsByItself.has(token.lemma) && !predicates.some(({ head }) => overlaps(head, token));
}

/** "Passed away" beside "died at home": a particle has no opposite where its verb is met by one without. */
function isSpent({ claim, passage, toPassage }: Alignment, { verb }: WordUnit): boolean {
  const link = verb === undefined ? undefined : toPassage[claim.findIndex(({ start }) => start === verb)];
  const partner = link === undefined ? undefined : passage[link.index];
  return partner?.kind === 'word' && partner.phrase === undefined;
}

const leastSlot = 0.35;
/** Words that say something of their own only where they are what is told. */
const tellsByItself = new Set(['back', 'have']);
