import type { Word } from './words.ts';

/** How many words after a verb belong to it: "place" of "took place", "in favor of" of "voted in favor of". */
export function complementLength(words: readonly Word[], head: number): number {
  return longestAt(words, words[head]?.token.lemma ?? '', head + 1);
}

/** The words that belong to the verb `lemma` and stand at `at`, behind its object: "free" of "set him free". */
export function isFarComplement(words: readonly Word[], lemma: string, at: number): boolean {
  return far.has(lemma) && longestAt(words, lemma, at) > 0;
}

function longestAt(words: readonly Word[], lemma: string, from: number): number {
  const fitting = (byVerb.get(lemma) ?? []).filter((complement) =>
    complement.every((each, at) => words[from + at]?.token.lemma === each),
  );
  return Math.max(0, ...fitting.map(({ length }) => length));
}

/** Verbs that mean something else together with a noun, an adjective or a preposition, beyond the particles that any verb can take. */
const table: Readonly<Record<string, string>> = {
  vote: 'for, against, in favor of',
  argue: 'for, against, in favor of',
  rule: 'for, against, in favor of',
  speak: 'against, in favor of',
  campaign: 'for, against',
  testify: 'for, against',
  side: 'with, against',
  call: 'for',
  stand: 'by, firm',
  stay: 'silent',
  remain: 'silent',
  fall: 'short',
  plead: 'guilty, innocent',
  take: 'place, part, office',
  leave: 'office',
  come: 'true',
  go: 'free',
  walk: 'free',
  find: 'guilty, innocent, liable',
  set: 'free',
  cut: 'short',
  let: 'in, go',
  make: 'public',
  keep: 'secret',
  bring: 'forward',
  move: 'forward',
};
/** Of these the object may stand in between. */
const far = new Set(['find', 'set', 'cut', 'let', 'make', 'keep', 'bring', 'move']);

const byVerb: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(table).map(([verb, complements]) => [
    verb,
    complements.split(', ').map((complement) => complement.split(' ')),
  ]),
);
