import type { Span } from '../document/span.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { alignQuotation } from './quotations/quotation-alignment.ts';
import type { Step } from './quotations/quotation-alignment.ts';
import { passageWords, quotedPieces } from './quotations/quoted-pieces.ts';
import type { Piece } from './quotations/quoted-pieces.ts';
import { flatMap } from '../flat-map.ts';

/** How quoted words stand in a passage. Spans are relative to the text they are named for; `closeness` is 0 to 1. */
export type QuotationMatch =
  /** They stand there so, glyphs, spelling and marked omissions apart. */
  | { readonly kind: 'verbatim'; readonly passage: Span }
  /** They stand there so, but the words left out at `words` take with them the one at `passage` that turns the sense. */
  | { readonly kind: 'elided'; readonly words: Span; readonly passage: Span }
  /** They stand there with other words. */
  | { readonly kind: 'altered'; readonly closeness: number; readonly differences: readonly Difference[] }
  /** Nothing there is near enough to be the same words. */
  | { readonly kind: 'absent'; readonly closeness: number };

/** The least run of words that differs; one side may be empty, and then says where the words are missing. */
export interface Difference {
  readonly words: Span;
  readonly passage: Span;
}

/**
 * How the words of a quotation, without its marks, stand in the passage. Quotation marks, dashes, case, British and American
 * spelling, and figures for number words are all one; "[...]", "..." and "[the mayor]" stand for words left out or put in.
 * Takes time in proportion to the words of the quotation times those of the passage.
 */
export function compareQuotation(words: string, passage: string): QuotationMatch {
  const pieces = quotedPieces(words);
  const said = passageWords(passage);
  const quoted = pieces.filter(({ kind }) => kind === 'word');
  if (quoted.length === 0 || said.length === 0) return { kind: 'absent', closeness: 0 };
  const steps = alignQuotation(pieces, said);
  const matched = steps.filter(({ kind }) => kind === 'same');
  const closeness =
    matched.length /
    Math.max(
      quoted.length,
      steps.filter(({ kind, said: at }) => kind !== 'left out' && at !== undefined).length,
    );
  if (steps.every(({ kind }) => kind === 'same' || kind === 'left out')) {
    return turnOfSense(steps, pieces, said, passage) ?? { kind: 'verbatim', passage: hull(matched, said) };
  }
  if (!isNear(closeness, steps, pieces, said)) return { kind: 'absent', closeness };
  const isShuffled = areShuffled(steps, pieces, said);
  return {
    kind: 'altered',
    closeness: isShuffled ? Math.max(closeness, surelyTheirs) : closeness,
    differences: differences(steps, pieces, said, words.length),
  };
}

/** Whether enough words agree, and enough of those that carry sense, for the rest to be an alteration. */
function isNear(
  closeness: number,
  steps: readonly Step[],
  pieces: readonly Piece[],
  said: readonly Piece[],
): boolean {
  const matched = steps.filter(({ kind }) => kind === 'same');
  const quoted = pieces.filter(({ kind }) => kind === 'word');
  const telling = quoted.filter(({ key }) => !isFunctionWord(key)).length;
  const agreeing = matched.filter(({ quoted: at }) => !isFunctionWord(pieces[at ?? -1]?.key ?? '')).length;
  if (quoted.length <= short) return closeness >= nearWhenShort && matched.length >= 2 && agreeing >= 1;
  if (closeness >= veryNear) return agreeing >= 1 || quoted.length >= long;
  if (closeness < near) return false;
  return agreeing >= 1 && (agreeing >= telling * nearInSense || areShuffled(steps, pieces, said));
}

/** "My heart is tired, my hands are not" for "My hands are tired, my heart is not": the very words that differ, in other places. */
function areShuffled(steps: readonly Step[], pieces: readonly Piece[], said: readonly Piece[]): boolean {
  const apart = steps.filter(({ kind }) => kind !== 'same' && kind !== 'left out');
  const own = flatMap(apart, ({ quoted }) => pieces[quoted ?? -1]?.key ?? []);
  const theirs = flatMap(apart, ({ said: at }) => said[at ?? -1]?.key ?? []);
  return (
    own.filter((key) => !isFunctionWord(key)).length >= leastShuffled &&
    own.toSorted().join(' ') === theirs.toSorted().join(' ')
  );
}

function hull(steps: readonly Step[], said: readonly Piece[]): Span {
  const [first, last] = [said[steps[0]?.said ?? 0], said[steps.at(-1)?.said ?? 0]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Steps side by side that do not agree, drawn together. */
function differences(
  steps: readonly Step[],
  pieces: readonly Piece[],
  said: readonly Piece[],
  length: number,
): readonly Difference[] {
  const found: Difference[] = [];
  let run: Step[] = [];
  let before: Step | undefined;
  for (const [index, step] of [...steps, undefined].entries()) {
    if (step && step.kind !== 'same' && step.kind !== 'left out') {
      run.push(step);
      continue;
    }
    if (run.length > 0) {
      const next = steps.slice(index);
      found.push({
        words: side(
          run.map(({ quoted }) => quoted),
          pieces,
          before?.quoted,
          next.find(({ quoted }) => quoted !== undefined)?.quoted,
          length,
        ),
        passage: side(
          run.map(({ said: at }) => at),
          said,
          before?.said,
          next.find(({ said: at }) => at !== undefined)?.said,
          0,
        ),
      });
    }
    run = [];
    before = step;
  }
  return found;
}

/** The hull of the words of a run on one side, or the empty place between its neighbours. */
function side(
  run: readonly (number | undefined)[],
  words: readonly Piece[],
  before: number | undefined,
  after: number | undefined,
  end: number,
): Span {
  const own = flatMap(run, (at) => (at === undefined ? [] : (words[at] ?? [])));
  const [first, last] = [own[0], own.at(-1)];
  if (first && last) return { start: first.start, end: last.end };
  const place = words[after ?? -1]?.start ?? words[before ?? -1]?.end ?? end;
  return { start: place, end: place };
}

/** The word left out without which the sentence says otherwise: "We will [...] sign" for "We will not sign". */
function turnOfSense(
  steps: readonly Step[],
  pieces: readonly Piece[],
  said: readonly Piece[],
  passage: string,
): QuotationMatch | undefined {
  const turning = steps.find(
    ({ kind, said: at }) =>
      kind === 'left out' && turns(said[at ?? -1]) && clings(steps, said, at ?? -1, passage),
  );
  const mark = pieces[turning?.quoted ?? -1];
  const word = said[turning?.said ?? -1];
  return (
    mark &&
    word && {
      kind: 'elided',
      words: { start: mark.start, end: mark.end },
      passage: { start: word.start, end: word.end },
    }
  );
}

function turns(word: Piece | undefined): boolean {
  return word !== undefined && (turningWords.has(word.key) || /n't$/u.test(word.key));
}

/** Whether no comma or full stop parts the word from the kept words on one side: an aside may go with its own "not". */
function clings(steps: readonly Step[], said: readonly Piece[], at: number, passage: string): boolean {
  const kept = new Set(steps.filter(({ kind }) => kind === 'same').map((step) => step.said));
  let [from, to] = [at, at];
  while (from > 0 && !kept.has(from)) from -= 1;
  while (to < said.length - 1 && !kept.has(to)) to += 1;
  const left = kept.has(from) && !stop.test(passage.slice(said[from]?.end, said[at]?.start));
  const right = kept.has(to) && !stop.test(passage.slice(said[at]?.end, said[to]?.start));
  return left || right;
}

const stop = /[,;:.!?()—–]/u;

/** Words without which a sentence may say the opposite. */
const turningWords: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  'without',
  'unless',
  'nor',
  'neither',
  'hardly',
  'cannot',
  'nobody',
  'nothing',
  'none',
]);

/** Up to so many words a quotation is short, and a single different word makes it another one. */
const short = 3;
/** So many words are known again by the small ones alone. */
const long = 8;
const nearWhenShort = 0.6;
const near = 0.5;
const veryNear = 0.7;
const nearInSense = 0.4;
const leastShuffled = 2;
const surelyTheirs = 0.75;
