import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { conceptOf } from '../lexicon/concept.ts';
import type { Passage } from './passage.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/** Passages by the concepts they hold. Immutable once built. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** For each concept the passages that hold it: position in `passages` and how well it holds there, 0 to 1. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

interface Posting {
  readonly passage: number;
  readonly strength: number;
}

/** Makes an index; the passages keep their order, which breaks ties. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const postings = new Map<string, Posting[]>();
  passages.forEach((passage, at) => {
    for (const [concept, strength] of strengths(passage)) {
      const list = postings.get(concept);
      if (list === undefined) postings.set(concept, [{ passage: at, strength }]);
      else list.push({ passage: at, strength });
    }
  });
  return { passages, postings };
}

/**
 * The passages nearest to a claim, best first. Scored as BM25 (Robertson and Zaragoza 2009) with one change: the weight of a
 * word comes from the background table and not from the corpus at hand, so that adding a source changes no other score.
 */
export function retrieve(index: PassageIndex, words: readonly Token[], limit: number): readonly Passage[] {
  const scores = new Map<number, number>();
  const asked = new Map<string, number>();
  for (const word of words) if (word.kind !== 'punctuation') asked.set(conceptOf(word), word.weight);
  for (const [concept, weight] of asked) {
    if (weight < leastWeight) continue;
    for (const { passage, strength } of index.postings.get(concept) ?? []) {
      scores.set(passage, (scores.get(passage) ?? 0) + weight * weight * strength);
    }
  }
  return flatMap(
    [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit),
    ([at]) => index.passages[at] ?? [],
  );
}

type Strengths = ReadonlyMap<string, number>;

/** How strongly a passage holds each of its concepts: its own sentence first, its neighbours' as context. */
const strengths: (passage: Passage) => Strengths = readOnce(({ focus, before, after }) => {
  const found = new Map(strengthsOfSentence(focus));
  for (const sentence of [...before, ...after]) {
    for (const [concept, strength] of strengthsOfSentence(sentence))
      found.set(concept, Math.max(found.get(concept) ?? 0, neighbourShare * strength));
  }
  return found;
});

/** A sentence is the focus of one passage and a neighbour in two more. */
const strengthsOfSentence: (sentence: Sentence) => Strengths = readOnce(({ tokens }) => {
  const found = new Map<string, number>();
  for (const token of tokens) {
    if (token.weight < leastWeight) continue;
    const concept = conceptOf(token);
    found.set(concept, (found.get(concept) ?? 0) + 1);
  }
  const lengthFactor = 1 - lengthShare + (lengthShare * tokens.length) / usualLength;
  for (const [concept, count] of found)
    found.set(concept, (count * (saturation + 1)) / (count + saturation * lengthFactor));
  return found;
});

const saturation = 0.9;
const lengthShare = 0.3;
/** Tokens of a usual news sentence; fixed, like the word weights. */
const usualLength = 26;
const neighbourShare = 0.4;
/** Words below this weight (function words) retrieve nothing. */
const leastWeight = 0.15;
