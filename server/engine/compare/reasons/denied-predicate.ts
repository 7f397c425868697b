import type { Argument, Predicate } from '../../annotate/predicate.ts';
import { proportions } from '../../annotate/proportions.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { hull, overlaps, type Span } from '../../document/span.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { nobodyWords, widestNouns } from '../../lexicon/anyone.ts';
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
import { isAvowal } from './avowal.ts';
import { negationMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';
import { flatMap } from '../../flat-map.ts';

/** Predicates of the claim that the passage denies, or that the claim denies and the passage affirms, in whatever words around them. */
export function deniedPredicateReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const pairs = predicatePairs(juxtaposition);
  if (isTurnedRound(pairs) || isOfExcepted(juxtaposition)) return [];
  const sides = sidesOf(juxtaposition);
  return flatMap(pairs, (pair) => {
    if (pair.heads !== 'same' || !areContrary(pair.claim, pair.passage)) return [];
    if (isBareNoun(pair.claim) || isBareNoun(pair.passage)) return [];
    // "Does not accept that it burned" and "accepts that it sank": what each owns to is a matter of its own.
    if ([pair.claim, pair.passage].every((each) => isAvowal(each) && each.object === undefined)) return [];
    // "Who owns it was not decided" beside "ruled that it was not stolen": what was ruled stands in the clause.
    if (leadsClause(pair.claim, claim.sentence) !== leadsClause(pair.passage, passage.focus)) return [];
    const denial = denialOf(pair, sides);
    if (isToldAlike(pair, pairs) || isMatterOfShares(denial) || !isDenialMet(denial)) return [];
    const level = withAnyone(levelled(pair));
    const parties = argumentAgreement(level);
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
        agreed: [...agreedSpans(level), pair.claim.head],
        inQuestion: [],
      }),
    ];
  });
}

/** "Ruled that", "ruled on Friday that" */
function leadsClause({ head, object }: Predicate, { tokens }: Sentence): boolean {
  const behind = tokens.filter(({ start }) => start >= head.end).slice(0, nearHead);
  const that = behind.findIndex(({ lower }) => lower === 'that');
  return (
    object === undefined && that >= 0 && !behind.slice(0, that).some(({ kind }) => kind === 'punctuation')
  );
}

/** "Neither of the bridges", "both bridges": how many is a matter of shares. */
function isMatterOfShares({ denying, cue, affirming }: Denial): boolean {
  return proportions(denying.sentence).some(
    ({ span, of }) =>
      overlaps(span, cue) &&
      proportions(affirming.sentence).some((other) => similarity(of.lemma, other.of.lemma) >= sameThing),
  );
}

/** What nobody did, whoever is said to have done it did not do. */
function withAnyone(pair: PredicatePair): PredicatePair {
  const [denied, affirmed] = pair.claim.isDenied ? [pair.claim, pair.passage] : [pair.passage, pair.claim];
  const isOfAnyone = isAnyone(denied.subject, denied, affirmed.subject);
  const isDoneToAnyone = isAnyone(denied.object, denied, affirmed.object);
  return {
    ...pair,
    subject: isOfAnyone ? 'same' : pair.subject,
    object: isDoneToAnyone ? 'same' : pair.object,
  };
}

/** "Nobody", "no group", and not "nobody in the crew": the verb follows. Whoever is named may be of the widest nouns. */
function isAnyone(party: Argument | undefined, { span }: Predicate, other: Argument | undefined): boolean {
  if (party === undefined || other === undefined || span.start - party.span.end > 1) return false;
  const isWidest = widestNouns.has(party.head.lemma) && party.words.length === 1 && party.name === undefined;
  return nobodyWords.has(party.head.lower) || (isWidest && other.name !== undefined);
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
function reachOf({ cue, clause, head }: Predicate, { negations, predicates }: Sentence): Span {
  if (cue === undefined) return clause;
  const negation = negations.find((each) => overlaps(each.cue, cue));
  // "Has flown but never failed": of what stands before, another verb tells.
  const isShared = predicates.some(
    (other) =>
      other.kind === 'verb' &&
      other.head !== head &&
      other.head.start > clause.start &&
      other.head.end <= cue.start,
  );
  if (isShared && negation !== undefined) return hull(negation.scope, { start: cue.start, end: clause.end });
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
const sameThing = 0.8;
/** Tokens between a verb and the "that" of its clause. */
const nearHead = 5;
