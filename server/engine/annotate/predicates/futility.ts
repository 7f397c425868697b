import { hull } from '../../document/span.ts';
import type { Predicate } from '../predicate.ts';
import type { Word } from './words.ts';

/**
 * The predicates of a sentence where what was tried in vain was not done: "the bid to buy the mill failed", "unsuccessfully tried to
 * sell it", "a failed attempt to land".
 */
export function withFutility(words: readonly Word[], predicates: readonly Predicate[]): readonly Predicate[] {
  return predicates.map((predicate) => {
    const { force, cue, isDenied } = predicate;
    if ((force !== 'attempted' && force !== 'asked') || cue === undefined) return predicate;
    const at = words.findIndex(({ start }) => start === cue.start);
    const failure = predicates.find((other) => tellsFailureOf(other, words[at]));
    const word = calledFutile(words, at) ?? failure?.head;
    if (word === undefined) return predicate;
    // Who foils an attempt is not the one who tries.
    const subject = failure?.subject === predicate.subject ? undefined : predicate.subject;
    return { ...predicate, subject, force: 'done', isDenied: !isDenied, cue: hull(cue, word) };
  });
}

/** "failed attempt", "unsuccessfully sought", "tried in vain": the word that says so. */
function calledFutile(words: readonly Word[], at: number): Word | undefined {
  const [before, next, afterNext] = [words[at - 1], words[at + 1], words[at + 2]];
  if (futile.has(before?.token.lower ?? '')) return before;
  return next?.token.lower === 'in' && afterNext?.token.lower === 'vain' ? afterNext : undefined;
}

/** "The attempt failed", "his bid was unsuccessful", "guards foiled the attempt" */
function tellsFailureOf(
  { lemma, subject, object, isDenied, force }: Predicate,
  word: Word | undefined,
): boolean {
  if (word === undefined || isDenied || force !== 'done') return false;
  return (
    (failing.has(lemma) && subject?.head === word.token) ||
    (foiling.has(lemma) && object?.head === word.token)
  );
}

const futile = new Set('unsuccessful unsuccessfully failed futile abortive vain vainly botched'.split(' '));
const failing = new Set(['fail', 'collapse', 'founder', 'fall through', 'unsuccessful', 'futile', 'flop']);
const foiling = new Set(['foil', 'thwart', 'frustrate', 'fend off', 'block', 'defeat', 'prevent']);
