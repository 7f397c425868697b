import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { otherThings } from '../other-thing.ts';
import type { Reason } from '../comparison.ts';
import { isOnConditionOnOneSide } from '../conditions.ts';
import { isOfLeftOut } from '../exceptions.ts';
import { isAdded } from '../other-cases.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { grammaticalSubject } from '../topic-role.ts';
import type { WordUnit } from '../unit.ts';
import { otherThingMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * What something was, told as another thing of its kind: "found a bronze shield in Lake Tarno" beside "a bronze helmet". Without a name in common, or where
 * the thing is what the sentence is about, the claim may be about another one: "the museum had 300 visitors" and "the pool had 300".
 */
export function otherThingReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const found = otherThings(juxtaposition);
  if (found.length === 0 || isOfLeftOut(juxtaposition) || isOnConditionOnOneSide(juxtaposition)) return [];
  if (!haveNameInCommon(juxtaposition)) return [];
  if (isAdded(claim.sentence) && !isAdded(passage.focus)) return [];
  return flatMap(found, ({ own, at, theirs, slot }) =>
    isTopic(own, claim.sentence) || isDeniedAt(passage.focus, theirs) !== isDeniedAt(claim.sentence, own)
      ? []
      : [
          reason(juxtaposition, {
            kind: 'antonym',
            claim: own,
            evidence: theirs,
            message: otherThingMessage(
              { sentence: claim.sentence, span: own },
              { sentence: passage.focus, span: theirs },
            ),
            slot,
            likeness,
            units: [at],
          }),
        ],
  );
}

function haveNameInCommon({ alignment, met }: Juxtaposition): boolean {
  return alignment.claim.some((unit, i) => unit.kind === 'name' && (met[i] ?? 0) >= known);
}

/** "Do not drink tea" says nothing of coffee. */
function isDeniedAt({ negations }: Sentence, { start, end }: WordUnit): boolean {
  return negations.some(({ scope }) => scope.start <= start && scope.end >= end);
}

/** What the sentence is about: what its first verb is told of. */
function isTopic(unit: WordUnit, { predicates }: Sentence): boolean {
  const verbs = predicates.filter(({ kind }) => kind !== 'noun');
  return verbs.some((verb) => {
    const told = grammaticalSubject(verb);
    return (
      told !== undefined &&
      overlaps(told.head, unit) &&
      !verbs.some(({ head }) => head.end <= told.span.start)
    );
  });
}

const known = 0.7;
/** Two of one kind, of which each side has one: that is much like a slip by itself. */
const likeness = 0.4;
