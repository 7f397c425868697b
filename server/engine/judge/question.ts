import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../retrieve/passage.ts';
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
 * which tell who "he" is and on what day, as far as there is room for them.
 */
export function questionOf(claim: Claim, { focus, before, after }: Passage): Question {
  let room = mostWords - wordsIn(focus.text);
  const fitting = (sentences: Passage['before']): readonly string[] => {
    const words = sentences.reduce((sum, { text }) => sum + wordsIn(text), 0);
    if (words > room) return [];
    room -= words;
    return sentences.map(({ text }) => text);
  };
  const lead = fitting(before);
  const rest = fitting(after);
  return { passage: [...lead, focus.text, ...rest].map(trimmed).join(' '), claim: trimmed(claim.text) };
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function trimmed(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** Two to three sentences of usual length. More costs time with every question, and a judge that reads more is easier to distract. */
const mostWords = 60;
