import { Tokenizer } from '@huggingface/tokenizers';
import type { Question } from '../engine/judge/question.ts';

/** A question as a model reads it. */
export interface Tokens {
  readonly ids: readonly number[];
  /** 1 for the claim and the mark behind it, 0 for the rest. */
  readonly types: readonly number[];
}

export type Encode = (question: Question) => Tokens | undefined;

/**
 * Makes a reader of questions from `tokenizer.json`: `[CLS] passage [SEP] claim [SEP]`. A passage that does not fit is cut, a claim
 * never is: one that leaves no room for a passage gives undefined.
 */
export function readTokenizer(json: string, maxTokens: number): Encode {
  const tokenizer = new Tokenizer(JSON.parse(json) as object, {});
  const start = tokenizer.token_to_id('[CLS]');
  const end = tokenizer.token_to_id('[SEP]');
  if (start === undefined || end === undefined) throw new Error('tokenizer.json lacks the marks of a pair');
  const idsOf = (text: string) => tokenizer.encode(plain(text), { add_special_tokens: false }).ids;
  return ({ passage, claim }) => {
    const claimIds = idsOf(claim);
    const room = maxTokens - claimIds.length - marks;
    if (room < leastPassage) return undefined;
    const passageIds = idsOf(passage).slice(0, room);
    return {
      ids: [start, ...passageIds, end, ...claimIds, end],
      types: [...Array<number>(passageIds.length + 2).fill(0), ...Array<number>(claimIds.length + 1).fill(1)],
    };
  };
}

/** JavaScript writes the last sigma of a word in its own way when it makes it small, the tokenizer of the training does not. */
function plain(text: string): string {
  return text.replaceAll('Σ', 'σ');
}

const marks = 3;
/** In tokens: less says nothing. */
const leastPassage = 16;
