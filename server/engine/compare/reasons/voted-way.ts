import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { fit } from '../predicate-pairs.ts';
import { antonymMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';

/** A vote for and a vote against one deed, however either is told: "voted to build", "voted against building", "voted not to strike". */
export function votedWayReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const theirs = votes(passage.focus);
  if (theirs.length === 0) return [];
  return flatMap(votes(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    const alike = theirs.filter((other) => isOfOneDeed(own, other));
    const [other] = alike;
    if (other === undefined || alike.some(({ isFor }) => isFor === own.isFor)) return [];
    return [
      predicateReason(juxtaposition, {
        kind: 'antonym',
        predicate: own.predicate,
        claim: own.span,
        evidence: other.span,
        message: antonymMessage(
          { sentence: claim.sentence, span: own.span },
          { sentence: passage.focus, span: other.span },
        ),
        parties: certainty,
        agreed: [own.predicate.head],
        inQuestion: [own.span],
      }),
    ];
  });
}

interface Vote {
  readonly predicate: Predicate;
  /** What is voted on, by its verb or its noun. */
  readonly deed: Token;
  readonly isFor: boolean;
  /** From the words that tell the way to the deed: "against building". */
  readonly span: Span;
}

function votes({ predicates, tokens }: Sentence): readonly Vote[] {
  return flatMap(predicates, (predicate): readonly Vote[] => {
    const { kind, lemma, head, isDenied, force } = predicate;
    if (kind !== 'verb' || lemma.split(' ')[0] !== 'vote' || isDenied || force !== 'done') return [];
    const from = tokens.findIndex(({ start }) => start >= head.end);
    // "Was among those on the board who voted against it": of some, and not of all who voted.
    const before = tokens.findLast(({ end }) => end <= head.start);
    if (from < 0 || before?.lower === 'who' || before?.lower === 'that') return [];
    const behind = tokens.slice(from, from + nearby);
    const at = behind.findIndex(
      ({ lower }, i) =>
        lower === 'against' || lower === 'for' || isFavour(behind, i) || isDeedNext(behind, i),
    );
    const cue = behind[at];
    if (cue === undefined) return [];
    const isTo = cue.lower === 'to';
    const deed = isTo
      ? behind[at + 1]
      : behind
          .slice(at + 1)
          .find(
            ({ lower, kind: of }) =>
              of === 'word' && !isFunctionWord(lower) && lower !== 'favour' && lower !== 'favor',
          );
    if (deed === undefined) return [];
    const isDeniedDeed = isTo && behind[at - 1]?.lower === 'not';
    const first = isDeniedDeed ? behind[at - 1] : cue;
    return [
      { predicate, deed, isFor: cue.lower !== 'against' && !isDeniedDeed, span: hull(first ?? cue, deed) },
    ];
  });
}

/** "In favour of" */
function isFavour(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'in' && /^favou?r$/u.test(tokens[at + 1]?.lower ?? '');
}

/** "To build", but not the "to" of "31 to 30". */
function isDeedNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.lower === 'to' &&
    next?.kind === 'word' &&
    next.lower === next.lemma &&
    !isFunctionWord(next.lower)
  );
}

function isOfOneDeed(own: Vote, other: Vote): boolean {
  return (
    similarity(own.deed.lemma, other.deed.lemma) >= sameDeed &&
    fit(own.predicate.subject, other.predicate.subject) === 'same'
  );
}

/** Tokens behind the verb, a count of votes and a day among them. */
const nearby = 14;
const sameDeed = 0.8;
const certainty = 0.95;
