import type { Predicate } from '../../annotate/predicate.ts';
import { verbForms } from '../../annotate/predicates/verb-forms.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, hull } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { levelled, type PredicatePair, predicatePairs } from '../predicate-pairs.ts';
import { agreedSpans, argumentAgreement } from './argument-agreement.ts';
import { alreadyDoneMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';

/** What the claim tells as still planned, hoped for or under consideration, and the passage as done. */
export function alreadyDoneReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const { tokens } = claim.sentence;
  if (tokens.some(({ lower }) => further.has(lower))) return [];
  // Who has a time for it that the source does not know, tells of another.
  if (alignment.claim.some((unit, i) => unit.kind === 'date' && alignment.toPassage[i] === undefined))
    return [];
  return flatMap(predicatePairs(juxtaposition).map(levelled), (pair) => {
    if (!isToldTooLate(claim.sentence, pair) || isHeldOpen(passage.focus, pair.passage)) return [];
    const parties = Math.max(
      argumentAgreement(pair),
      pair.object === 'same' && isSilent(pair) ? agentless : 0,
    );
    if (parties < leastParties) return [];
    const own = hull(pair.claim.cue ?? pair.claim.head, pair.claim.head);
    return [
      predicateReason(juxtaposition, {
        kind: 'modality',
        predicate: pair.claim,
        claim: own,
        evidence: pair.passage.span,
        message: alreadyDoneMessage(
          { sentence: claim.sentence, span: own },
          { sentence: passage.focus, span: pair.passage.span },
        ),
        parties,
        agreed: [...agreedSpans(pair), pair.claim.head],
        inQuestion: [],
      }),
    ];
  });
}

function isToldTooLate(sentence: Sentence, { heads, subject, claim, passage }: PredicatePair): boolean {
  return (
    heads === 'same' &&
    subject !== 'different' &&
    claim.kind === 'verb' &&
    passage.kind === 'verb' &&
    !claim.isDenied &&
    !passage.isDenied &&
    passage.force === 'done' &&
    isPast(passage) &&
    open.has(claim.force) &&
    isOfNow(sentence, claim)
  );
}

/** "Plans to", "is considering", "hopes to", but not "had planned to": what was to come then may be done by now. */
function isOfNow({ tokens }: Sentence, { cue, head }: Predicate): boolean {
  const from = tokens.findIndex(({ start }) => start >= (cue?.start ?? head.start));
  const lead = tokens.slice(Math.max(0, from - near), from + 1).map(({ lower }) => lower);
  return lead.some((word) => plans.has(word)) && !lead.some((word) => pasts.has(word));
}

function isPast({ head, voice }: Predicate): boolean {
  return voice === 'passive' || verbForms(head.lower, head.lemma).isPast;
}

/** "Had been closed until May": what is told beside it leaves open how it stands now. */
function isHeldOpen({ tokens }: Sentence, { clause }: Predicate): boolean {
  return tokens.some((token) => contains(clause, token) && undoing.has(token.lower));
}

/** A passive leaves out who does it. */
function isSilent({ passage, subject }: PredicatePair): boolean {
  return passage.voice === 'passive' && passage.subject === undefined && subject === 'open';
}

const open = new Set<Predicate['force']>([
  'planned',
  'possible',
  'aimed',
  'asked',
  'attempted',
  'future',
  'supposed',
]);
const plans = new Set(
  'plans plan intends intend hopes hope preparing considering weighing mulling wants want aims aim yet still'.split(
    ' ',
  ),
);
const pasts = new Set(['had', 'was', 'were', 'planned', 'intended', 'hoped', 'wanted', 'no']);
const further = new Set('again another more further additional second third next other'.split(' '));
const undoing = new Set(['until', 'till', 'again', 'temporarily', 'briefly', 'first']);
/** Words between a verb and what says that it is planned. */
const near = 3;
const agentless = 0.75;
const leastParties = 0.65;
