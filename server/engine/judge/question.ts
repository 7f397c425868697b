import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../retrieve/passage.ts';
import type { Doubt } from './doubts.ts';
import type { Likelihoods } from './likelihoods.ts';

/** What a trained judge is asked: what does this passage do to this claim? The answer hangs on these two texts and nothing else. */
export interface Question {
  readonly passage: string;
  readonly claim: string;
}

/** The answers that are known so far. */
export type KnownScores = (question: Question) => Likelihoods | undefined;

/**
 * The question of a claim beside a passage: the claim in its own words, and the sentence that may speak of it with those around it,
 * which tell who "he" is and on what day, as far as there is room for them. Where a slot of the sentence clashes with the claim's, that
 * sentence alone: a judge that reads more sees the clash less.
 */
export function questionOf(claim: Claim, { comparison: { passage }, clash }: Doubt): Question {
  const text = clash === undefined ? withNeighbours(passage) : passage.focus.text;
  return { passage: trimmed(text), claim: trimmed(claim.text) };
}

function withNeighbours({ focus, before, after }: Passage): string {
  let room = mostWords - wordsIn(focus.text);
  const fitting = (sentences: Passage['before']): readonly string[] => {
    const words = sentences.reduce((sum, { text }) => sum + wordsIn(text), 0);
    if (words > room) return [];
    room -= words;
    return sentences.map(({ text }) => text);
  };
  const lead = fitting(before);
  const rest = fitting(after);
  return [...lead, focus.text, ...rest].join(' ');
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function trimmed(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** Two to three sentences of usual length. More costs time with every question, and a judge that reads more is easier to distract. */
const mostWords = 60;
