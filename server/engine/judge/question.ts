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
export function questionOf(claim: Claim, { comparison: { passage }, clash, completing }: Doubt): Question {
  const elsewhere = completing.map((each) => each.passage.focus);
  const text = clash === undefined ? inContext(passage, elsewhere, roomFor(claim)) : passage.focus.text;
  return { passage: trimmed(text), claim: trimmed(claim.text) };
}

/**
 * The sentence, those elsewhere in its source that say what it leaves out of the claim, and whole sentences on both sides of it, in turn,
 * as long as there is room and no heading comes between; in order of text.
 */
function inContext({ source, focus }: Passage, elsewhere: readonly Sentence[], words: number): string {
  const kindOf = ({ block }: Sentence) => source.document.blocks[block]?.kind;
  const at = source.sentences.indexOf(focus);
  const ends = { before: at - 1, after: at + 1 };
  const chosen = new Set([focus]);
  let room = words - wordsIn(focus.text);
  const take = (sentence: Sentence | undefined): boolean => {
    if (sentence === undefined) return false;
    if (chosen.has(sentence)) return true;
    const size = wordsIn(sentence.text);
    if (size > room) return false;
    room -= size;
    chosen.add(sentence);
    return true;
  };
  for (const sentence of elsewhere) take(sentence);
  const takeBeside = (end: number): boolean => {
    const sentence = source.sentences[end];
    return sentence !== undefined && kindOf(sentence) === kindOf(focus) && take(sentence);
  };
  for (let isGrowing = kindOf(focus) !== 'heading'; isGrowing;) {
    const before = takeBeside(ends.before);
    ends.before = before ? ends.before - 1 : -1;
    const after = takeBeside(ends.after);
    ends.after = after ? ends.after + 1 : -1;
    isGrowing = before || after;
  }
  return source.sentences
    .filter((sentence) => chosen.has(sentence))
    .map(({ text }) => text)
    .join(' ');
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
