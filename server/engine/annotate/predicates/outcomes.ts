import { hull } from '../../document/span.ts';
import type { Predicate } from '../predicate.ts';
import type { Word } from './word.ts';

/**
 * The predicates of a sentence by what came of what was tried: it was not done where "the bid to buy the mill failed", and was done
 * where the bid succeeded; "unsuccessfully tried to sell it", "a failed attempt to land".
 */
export function withOutcomes(words: readonly Word[], predicates: readonly Predicate[]): readonly Predicate[] {
  return predicates.map((predicate) => {
    const { force, cue, isDenied } = predicate;
    if ((force !== 'attempted' && force !== 'asked') || cue === undefined) return predicate;
    const at = words.findIndex(({ start }) => start === cue.start);
    const futile = calledFutile(words, at);
    const telling = predicates.find((other) => outcomeOf(other, words[at]) !== undefined);
    const word = futile ?? telling?.head;
    if (word === undefined) return predicate;
    // Who foils an attempt is not the one who tries.
    const subject = telling?.subject === predicate.subject ? undefined : predicate.subject;
    const isDone = futile === undefined && telling !== undefined && outcomeOf(telling, words[at]) === 'done';
    return { ...predicate, subject, force: 'done', isDenied: isDenied === isDone, cue: hull(cue, word) };
  });
}

/** "failed attempt", "unsuccessfully sought", "tried in vain": the word that says so. */
function calledFutile(words: readonly Word[], at: number): Word | undefined {
  const [before, next, afterNext] = [words[at - 1], words[at + 1], words[at + 2]];
  if (futileWords.has(before?.token.lower ?? '')) return before;
  return next?.token.lower === 'in' && afterNext?.token.lower === 'vain' ? afterNext : undefined;
}

/** "The attempt failed", "his bid was unsuccessful", "guards foiled the attempt"; "the attempt succeeded", "did not fail" */
function outcomeOf(
  { lemma, subject, object, isDenied, force }: Predicate,
  word: Word | undefined,
): 'failed' | 'done' | undefined {
  if (word === undefined || force !== 'done') return undefined;
  if (foiling.has(lemma) && object?.head === word.token) return isDenied ? undefined : 'failed';
  if (subject?.head !== word.token || !(failing.has(lemma) || succeeding.has(lemma))) return undefined;
  return failing.has(lemma) === isDenied ? 'done' : 'failed';
}

const futileWords = new Set(
  'unsuccessful unsuccessfully failed futile abortive vain vainly botched'.split(' '),
);
const failing = new Set(['fail', 'collapse', 'founder', 'fall through', 'unsuccessful', 'futile', 'flop']);
const succeeding = new Set(['succeed', 'successful', 'come off', 'work', 'work out']);
const foiling = new Set(['foil', 'thwart', 'frustrate', 'fend off', 'block', 'defeat', 'prevent']);
