import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { claims } from '../claims/claims.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quote, ReasonKind } from '../compare/comparison.ts';
import { conceptOf } from '../lexicon/concept.ts';
import type { Passage } from '../retrieve/passage.ts';
import { type PassageIndex, retrieve } from '../retrieve/passage-index.ts';
import { clash, type Clash } from './clash.ts';
import { announcesUpdate } from './update.ts';

/** Two sources of different origin that say two things of one matter. */
export interface Conflict {
  readonly kind: ReasonKind;
  /** One plain sentence that shows both sides. */
  readonly message: string;
  readonly a: ConflictPlace;
  readonly b: ConflictPlace;
}

export interface ConflictPlace {
  readonly source: AnnotatedDocument;
  /** The least text that shows it. */
  readonly quote: Quote;
}

/** Sources with what is known of them together. */
interface Gathered {
  /** In order of path. */
  readonly sources: readonly AnnotatedDocument[];
  readonly index: PassageIndex;
  readonly origins: ReadonlyMap<string, string>;
}

/**
 * Where sources of different origins clash with each other, in order of path and text. A clash is given once, whatever copies of
 * the two texts there are; a value that one side announces as a new one is no clash.
 */
export function conflicts({ sources, index, origins }: Gathered): readonly Conflict[] {
  const originOf = ({ document }: AnnotatedDocument): string => origins.get(document.path) ?? document.path;
  const claimsOf = new Map(sources.map((source) => [source, claims(source).filter(isTelling)]));
  const passageOf = new Map(index.passages.map((passage) => [passage.focus, passage]));
  const found = new Map<string, Conflict>();
  for (const [source, own] of claimsOf) {
    for (const claim of own) {
      const passage = passageOf.get(claim.sentence);
      if (passage === undefined) continue;
      const others = retrieve(index, claim.sentence.tokens, mostPassages)
        .filter(
          (other) =>
            originOf(other.source) !== originOf(source) &&
            sharedShare(claim.sentence, other.focus) >= leastShare,
        )
        .slice(0, mostRivals);
      for (const other of others) {
        const conflict = conflictOf(claim, passage, other, claimsOf.get(other.source) ?? []);
        if (conflict === undefined) continue;
        const key = keyOf(conflict, originOf);
        if (!found.has(key)) found.set(key, conflict);
      }
    }
  }
  return [...found.values()];
}

function conflictOf(
  claim: Claim,
  own: Passage,
  other: Passage,
  claimsThere: readonly Claim[],
): Conflict | undefined {
  const found = clash(claim, own, other, claimsThere);
  if (found === undefined || found.confidence < leastConfidence) return undefined;
  if (!lasting.has(found.reason.kind) || isUpdate(found, own, other)) return undefined;
  const { kind, claim: here, evidence: there } = found.reason;
  return {
    kind,
    message: `One source says "${here.text}", another "${there.text}".`,
    a: { source: own.source, quote: here },
    b: { source: other.source, quote: there },
  };
}

function isUpdate({ reason }: Clash, own: Passage, other: Passage): boolean {
  const back = { ...reason, claim: reason.evidence, evidence: reason.claim };
  return announcesUpdate(other, reason) || announcesUpdate(own, back);
}

/** One key for a clash from either side, and for its repetition in other copies of the two texts. */
function keyOf({ kind, a, b }: Conflict, originOf: (source: AnnotatedDocument) => string): string {
  const sides = [a, b].map(({ source, quote }) => `${originOf(source)}\t${quote.text.toLowerCase()}`);
  return [kind, ...sides.sort()].join('\n');
}

/** A sentence short of words could be of anything. */
function isTelling({ unchecked, sentence }: Claim): boolean {
  return unchecked === undefined && weightOf(sentence) >= leastWeight;
}

function weightOf({ tokens }: Sentence): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}

/** The share of a sentence's weight that another holds in the same words: a cheap look before the two are compared. */
function sharedShare(sentence: Sentence, other: Sentence): number {
  const there = new Set(other.tokens.map(conceptOf));
  const shared = sentence.tokens.reduce(
    (sum, token) => (there.has(conceptOf(token)) ? sum + token.weight : sum),
    0,
  );
  return shared / weightOf(sentence);
}

/** What two careful reporters should tell alike. */
const lasting: ReadonlySet<ReasonKind> = new Set([
  'number',
  'date',
  'place',
  'name',
  'quotation',
  'attribution',
  'negation',
  'antonym',
]);
/** The weight of some four words of content. */
const leastWeight = 2.5;
const leastShare = 0.5;
/** Surer than in a briefing: reporters quote and count in many ways, and their readers cannot ask them. */
const leastConfidence = 0.85;
const mostPassages = 10;
const mostRivals = 4;
