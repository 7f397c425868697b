import type { Sentence } from '../annotate/sentence.ts';
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
  const text = clash === undefined ? inContext(passage, roomFor(claim)) : passage.focus.text;
  return { passage: trimmed(text), claim: trimmed(claim.text) };
}

/** The sentence and whole sentences on both sides of it, in turn, as long as there is room and no heading comes between. */
function inContext({ source, focus }: Passage, words: number): string {
  const kindOf = ({ block }: Sentence) => source.document.blocks[block]?.kind;
  const at = source.sentences.indexOf(focus);
  const ends = { before: at - 1, after: at + 1 };
  const chosen = [focus];
  let room = words - wordsIn(focus.text);
  const take = (end: number): Sentence | undefined => {
    const sentence = source.sentences[end];
    if (sentence === undefined || kindOf(sentence) !== kindOf(focus)) return undefined;
    const size = wordsIn(sentence.text);
    if (size > room) return undefined;
    room -= size;
    return sentence;
  };
  for (let isGrowing = kindOf(focus) !== 'heading'; isGrowing;) {
    const before = take(ends.before);
    if (before !== undefined) chosen.unshift(before);
    ends.before = before === undefined ? -1 : ends.before - 1;
    const after = take(ends.after);
    if (after !== undefined) chosen.push(after);
    ends.after = after === undefined ? -1 : ends.after + 1;
    isGrowing = before !== undefined || after !== undefined;
  }
  return chosen.map(({ text }) => text).join(' ');
}

/** In words: a long claim may rest on several sentences. */
function roomFor({ text }: Claim): number {
  return Math.min(mostWords, Math.max(usualWords, wordsIn(text) * wordsAWord));
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function trimmed(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** Two to three sentences of usual length. More costs time with every question, and a judge that reads more is easier to distract. */
const usualWords = 60;
const mostWords = 95;
const wordsAWord = 4;
