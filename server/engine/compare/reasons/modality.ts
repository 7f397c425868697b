import type { Force, Predicate } from '../../annotate/predicate.ts';
import { verbForms } from '../../annotate/predicates/verb-forms.ts';
import type { Reason } from '../comparison.ts';
import type { Span } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { type PredicatePair, predicatePairs } from '../predicate-pairs.ts';
import { argumentAgreement } from './argument-agreement.ts';
import { quote, reason } from './reason.ts';

/** What the claim tells as done and the passage only as planned, possible, asked for or tried. */
export function modalityReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const pairs = predicatePairs(juxtaposition);
  return pairs.flatMap((pair) => {
    if (!isOverstated(pair) || pairs.some((other) => other.claim === pair.claim && isAsDone(other)))
      return [];
    const slot = argumentAgreement(pair) * certainty;
    if (slot < leastSlot) return [];
    const evidence = hull(pair.passage.cue ?? pair.passage.head, pair.passage.head);
    return [
      reason(juxtaposition, {
        kind: 'modality',
        claim: pair.claim.span,
        evidence,
        message: `The text says that it is done ("${quote(claim.sentence, pair.claim.span).text}"); the source says that it ${openly[pair.passage.force]} ("${quote(passage.focus, evidence).text}").`,
        slot,
        units: [],
        within: pair.claim.clause,
      }),
    ];
  });
}

function isOverstated({ heads, claim, passage }: PredicatePair): boolean {
  return (
    heads === 'same' &&
    claim.force === 'done' &&
    passage.force !== 'done' &&
    !claim.isDenied &&
    !passage.isDenied &&
    isPast(claim)
  );
}

function isAsDone({ heads, passage }: PredicatePair): boolean {
  return heads === 'same' && passage.force === 'done';
}

/** Headlines and plans have the present for what is to come ("the fleet sails on Monday"): only what is past is done. */
function isPast({ kind, head, voice }: Predicate): boolean {
  return kind === 'verb' && voice === 'active' && verbForms(head.lower, head.lemma).isPast;
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

const openly: Readonly<Record<Force, string>> = {
  done: 'is done',
  planned: 'is planned',
  possible: 'is open',
  asked: 'is asked for',
  attempted: 'was tried',
};

/** What was planned when the source was written may have been done since. */
const certainty = 0.9;
const leastSlot = 0.7;
