import type { Predicate } from '../../annotate/predicate.ts';
import { verbForms } from '../../annotate/predicates/verb-forms.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Passage } from '../../retrieve/passage.ts';
import type { Reason } from '../comparison.ts';
import { contains, hull, overlaps } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { type PredicatePair, predicatePairs } from '../predicate-pairs.ts';
import { isAvowal } from './avowal.ts';
import { agreedSpans, argumentAgreement } from './argument-agreement.ts';
import { modalityMessage } from './messages.ts';
import { compareDates } from '../dates.ts';
import { compareQuantities } from '../quantities.ts';
import { isUnfinished } from '../unfinished.ts';
import { predicateReason } from './predicate-reason.ts';
import { isCarriedOut } from '../carried-out.ts';
import { flatMap } from '../../flat-map.ts';

/** What the claim tells as done and the passage only as planned, possible, asked for or tried; and as certain what only may be. */
export function modalityReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const pairs = predicatePairs(juxtaposition);
  return flatMap(pairs, (pair) => {
    if (
      !isOverstated(juxtaposition, pair) ||
      isReported(claim.sentence, pair.claim) ||
      isCarriedOut(passage, pair.passage) ||
      isDoneBeside(passage, pair.claim) ||
      isSettled(passage.focus, pair) ||
      isOfOtherPart(passage.focus, pair.passage) ||
      // "Had at first denied it, accepted that he had"
      (isAvowal(pair.claim) && isAvowal(pair.passage)) ||
      isOfLongAgo(juxtaposition) ||
      isOfTimeBefore(juxtaposition, pair) ||
      isOfOwnDate(juxtaposition, pair.claim) ||
      isOutcome(juxtaposition, pair) ||
      pairs.some((other) => other !== pair && other.claim === pair.claim && isAsDone(other))
    )
      return [];
    const parties = argumentAgreement(pair) * certainty;
    if (parties < (mayLackAgent.has(pair.passage.force) ? leastWithoutAgent : leastParties)) return [];
    const evidence = hull(pair.passage.cue ?? pair.passage.head, pair.passage.head);
    return [
      predicateReason(juxtaposition, {
        kind: 'modality',
        predicate: pair.claim,
        claim: pair.claim.span,
        evidence,
        message: modalityMessage(
          pair.passage.force,
          { sentence: claim.sentence, span: pair.claim.span },
          { sentence: passage.focus, span: evidence },
        ),
        parties,
        agreed: [...agreedSpans(pair), pair.claim.head],
        inQuestion: [],
      }),
    ];
  });
}

/** "Had robbed a bank before" and "has a plan for robbing one" */
function isOfTimeBefore({ claim: { sentence } }: Juxtaposition, { claim }: PredicatePair): boolean {
  const { text, span } = sentence;
  return (
    /\bhad (?:(?:once|already) )?$/u.test(text.slice(0, claim.head.start - span.start)) &&
    /^[^.;,]*\b(?:once|before|previously|earlier)(?=[.,;]|$)/u.test(text.slice(claim.head.end - span.start))
  );
}

function isOverstated(
  juxtaposition: Juxtaposition,
  { heads, subject, object, claim, passage }: PredicatePair,
): boolean {
  return (
    heads === 'same' &&
    (claim.voice === 'passive' ? object === 'same' && subject !== 'different' : subject === 'same') &&
    !claim.isDenied &&
    !passage.isDenied &&
    (isDoneTooSoon(juxtaposition.claim.sentence, claim, passage) ||
      isMadeCertain(juxtaposition, claim, passage))
  );
}

function isDoneTooSoon(sentence: Sentence, claim: Predicate, { force }: Predicate): boolean {
  const isTold = isUnfinished(force) || (force === 'future' && isAlready(sentence, claim));
  return claim.force === 'done' && isTold && isPast(sentence, claim);
}

/** "She must sign the order. The one on his partner was signed in May." */
function isDoneBeside({ before, after }: Passage, { lemma }: Predicate): boolean {
  return [...before, ...after].some(({ predicates }) =>
    predicates.some(
      (other) =>
        other.kind === 'verb' &&
        !other.isDenied &&
        other.force === 'done' &&
        similarity(other.lemma, lemma) >= sameDeed,
    ),
  );
}

/** "Agreed to extend the truce" and "the truce was extended": by the agreement it is, whoever acts. */
function isSettled({ tokens }: Sentence, { claim, passage }: PredicatePair): boolean {
  const cue = tokens.find(({ start }) => start === passage.cue?.start);
  return claim.voice === 'passive' && claim.subject === undefined && settling.has(cue?.lemma ?? '');
}

/** "Ran only 51 trains" beside "expects to run 60": who has another figure knows how it came out. */
function isOutcome(
  { claim, passage }: Juxtaposition,
  { claim: own, passage: other }: PredicatePair,
): boolean {
  const figuresOf = ({ quantities }: Sentence, { object }: Predicate): readonly Quantity[] =>
    quantities.filter(({ span }) => object !== undefined && overlaps(object.span, span));
  const planned = figuresOf(passage.focus, other);
  return figuresOf(claim.sentence, own).some((figure) =>
    planned.some((plan) => compareQuantities(figure, plan) === 'contradicts'),
  );
}

/** "A year ago ministers cut it" and "agreed to cut it next year" */
function isOfLongAgo({ claim, passage }: Juxtaposition): boolean {
  return claim.sentence.dates.some((own) => {
    const agreements = passage.focus.dates.map((other) => compareDates(own, other));
    return (
      agreements.includes('contradicts') &&
      agreements.every((each) => each !== 'equal' && each !== 'compatible')
    );
  });
}

/** "He denies it; his foreman, however, admitted it": what stands behind a semicolon hangs on nothing before it. */
function isOfOtherPart({ tokens }: Sentence, { cue, head }: Predicate): boolean {
  return (
    cue !== undefined &&
    tokens.some(({ text, start, end }) => text === ';' && start >= cue.end && end <= head.start)
  );
}

/** "Was appointed in late April" beside "is to be named": who has a day for it knows that it came about. */
function isOfOwnDate({ claim, passage }: Juxtaposition, { head }: Predicate): boolean {
  if (passage.focus.dates.length > 0) return false;
  return claim.sentence.dates.some(
    ({ span, isRelative }) => !isRelative && span.start > head.end && span.start - head.end <= nearDate,
  );
}

/** "Has already filed": not what will have been by now, but what is. */
function isAlready({ tokens }: Sentence, { span }: Predicate): boolean {
  return tokens.some((token) => contains(span, token) && token.lower === 'already');
}

/** "Might appeal" is no "will appeal". */
function isMadeCertain(
  { claim: { sentence }, passage: { focus } }: Juxtaposition,
  claim: Predicate,
  passage: Predicate,
): boolean {
  return (
    claim.force === 'future' &&
    passage.force === 'possible' &&
    !isPermitted(sentence, claim) &&
    certain.has(cueOf(sentence, claim)) &&
    unsure.has(cueOf(focus, passage))
  );
}

/** "Will be allowed to train" tells that one may. */
function isPermitted({ tokens }: Sentence, { head, clause }: Predicate): boolean {
  const at = tokens.findIndex(({ start }) => start === head.start);
  return (
    tokens[at - 1]?.lower === 'to' &&
    tokens.slice(0, at).some((token) => token.start >= clause.start && permitting.has(token.lemma))
  );
}

function cueOf({ tokens }: Sentence, { cue }: Predicate): string {
  return tokens.find(({ start }) => start === cue?.start)?.lower ?? '';
}

/** What somebody is said to have told may well be denied by somebody else; and whose words are quoted has said them. */
function isReported({ speeches }: Sentence, { head }: Predicate): boolean {
  return speeches.some(({ content, verb }) => contains(content, head) || contains(verb, head));
}

function isAsDone({ heads, passage }: PredicatePair): boolean {
  return heads === 'same' && !isUnfinished(passage.force);
}

/** Headlines and plans have the present for what is to come ("the fleet sails on Monday"): only what is past is done, or has no date. */
function isPast({ dates, tokens }: Sentence, { kind, head, voice, span }: Predicate): boolean {
  if (kind !== 'verb' || !verbForms(head.lower, head.lemma).isPast) return false;
  const isPresent = tokens.some((token) => contains(span, token) && presents.has(token.lower));
  return voice === 'active' || !isPresent || dates.length === 0;
}

const permitting = new Set('allow permit enable entitle authorize able free'.split(' '));
const certain = new Set(['will', 'shall', "'ll"]);
const unsure = new Set(['may', 'might', 'could']);
const sameDeed = 0.8;
const settling = new Set(['agree', 'decide', 'order']);
const presents = new Set(['is', 'are']);

/** What was planned when the source was written may have been done since. */
/** Letters between a verb and its date. */
const nearDate = 20;
const certainty = 0.9;
const leastParties = 0.7;
/** Who is to do it goes without saying in "has been charged". */
const leastWithoutAgent = 0.65;
const mayLackAgent = new Set<Predicate['force']>(['possible', 'planned']);
