import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { prepositions } from '../../annotate/predicates/closed-words.ts';
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
  /** What the deed is done to, by its words of content: "tram line" in "to build a tram line along the river"; empty where nothing is named. */
  readonly things: readonly Token[];
  readonly isFor: boolean;
  /** From the words that tell the way to the deed: "against building". */
  readonly span: Span;
}

function votes({ predicates, tokens }: Sentence): readonly Vote[] {
  return flatMap(predicates, (predicate): readonly Vote[] => {
    const { kind, lemma, head, isDenied, force } = predicate;
    if (kind !== 'verb' || lemma.split(' ')[0] !== 'vote' || isDenied || force !== 'done') return [];
    // "Was among those on the board who voted against it": of some, and not of all who voted.
    const before = tokens.findLast(({ end }) => end <= head.start);
    if (before?.lower === 'who' || before?.lower === 'that') return [];
    const behind = tokens.filter(({ start }) => start >= head.end).slice(0, nearby);
    const at = behind.findIndex((_, i) => isCue(behind, i));
    const cue = behind[at];
    const isDeniedDeed = cue?.lower === 'to' && behind[at - 1]?.lower === 'not';
    const first = isDeniedDeed ? behind[at - 1] : cue;
    const deedAt = behind.findIndex((token, i) => i > at && isContent(token));
    const deed = behind[deedAt];
    if (first === undefined || deed === undefined) return [];
    const rest = behind.slice(deedAt + 1);
    const end = rest.findIndex(({ kind: of, lower }) => of === 'punctuation' || prepositions.has(lower));
    const things = rest.slice(0, end < 0 ? rest.length : end).filter(isContent);
    const isFor = cue?.lower !== 'against' && !isDeniedDeed;
    return [{ predicate, deed, things, isFor, span: hull(first, deed) }];
  });
}

/** "Against", "for", "in favour of", and "to build", but not the "to" of "31 to 30". */
function isCue(tokens: readonly Token[], at: number): boolean {
  const [{ lower } = { lower: '' }, next] = tokens.slice(at, at + 2);
  if (lower === 'to') return next?.kind === 'word' && next.lower === next.lemma && isContent(next);
  return lower === 'against' || lower === 'for' || favour.has(lower);
}

function isContent({ kind, lower }: Token): boolean {
  return kind === 'word' && !isFunctionWord(lower) && !favour.has(lower);
}

function isOfOneDeed(own: Vote, other: Vote): boolean {
  return (
    areAlike(own.deed, other.deed) &&
    fit(own.predicate.subject, other.predicate.subject) === 'same' &&
    (own.things.length === 0 ||
      other.things.length === 0 ||
      own.things.some((thing) => other.things.some((each) => areAlike(thing, each))))
  );
}

function areAlike(a: Token, b: Token): boolean {
  return similarity(a.lemma, b.lemma) >= sameWord;
}

const favour = new Set(['favour', 'favor']);
/** Tokens behind the verb, a count of votes and a day among them. */
const nearby = 18;
const sameWord = 0.8;
const certainty = 0.95;
