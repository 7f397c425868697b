import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { overlaps } from '../document/span.ts';
import type { Passage } from './passage.ts';
import type { PassageIndex } from './passage-index.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/**
 * The passages that quote nearly what a sentence quotes, best first: those that share a good part of its runs of three words, small words and
 * all. "I did not read what I should have read" has no word by which {@link retrieve} could find it.
 */
export function quotedPassages(index: PassageIndex, sentence: Sentence, limit: number): readonly Passage[] {
  const runs = new Set(
    flatMap(
      sentence.quotations.filter(({ kind }) => kind === 'speech'),
      ({ span }) => runsOf(sentence.tokens.filter((token) => overlaps(token, span))),
    ),
  );
  if (runs.size < leastRuns) return [];
  const shared = new Map<number, number>();
  const known = quotedRuns(index);
  for (const run of runs) for (const at of known.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return flatMap(
    [...shared]
      .filter(([, count]) => count >= runs.size * leastShare)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit),
    ([at]) => index.passages[at] ?? [],
  );
}

/** For each run of three words that stands in a sentence with a quotation, the places of its passages. */
const quotedRuns = readOnce((index: PassageIndex): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  index.passages.forEach(({ focus }, at) => {
    if (focus.quotations.length === 0) return;
    for (const run of new Set(runsOf(focus.tokens))) {
      const list = found.get(run);
      if (list === undefined) found.set(run, [at]);
      else list.push(at);
    }
  });
  return found;
});

function runsOf(tokens: readonly Token[]): readonly string[] {
  const words = flatMap(tokens, ({ kind, lower }) => (kind === 'punctuation' ? [] : [lower]));
  return words.slice(2).map((word, at) => `${words[at] ?? ''} ${words[at + 1] ?? ''} ${word}`);
}

/** A quotation of fewer runs is found by its words, or not to be told from any other. */
const leastRuns = 2;
const leastShare = 0.3;
