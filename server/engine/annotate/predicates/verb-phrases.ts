import type { Word } from './word.ts';

/** The words right after a verb that belong to it: "part" of "took part", "in favor of" of "voted in favor of". */
export function complementOf(words: readonly Word[], head: number): readonly Word[] {
  return longestAt(words, words[head]?.token.lemma ?? '', head + 1);
}

/** The words that belong to the verb `lemma` and stand at `at`, behind its object: "free" of "set him free". */
export function farComplementOf(words: readonly Word[], lemma: string, at: number): readonly Word[] {
  return far.has(lemma) ? longestAt(words, lemma, at) : [];
}

function longestAt(words: readonly Word[], lemma: string, from: number): readonly Word[] {
  const fitting = (byVerb.get(lemma) ?? []).filter((complement) =>
    complement.every((each, at) => words[from + at]?.token.lemma === each),
  );
  return words.slice(from, from + Math.max(0, ...fitting.map(({ length }) => length)));
}

/** Whether a participle with "to" after it tells how somebody is minded, and not what is done to him: "was opposed to the plan". */
export function isMinded(words: readonly Word[], head: number): boolean {
  return minded.has(words[head]?.token.lemma ?? '') && words[head + 1]?.token.lower === 'to';
}

/** How a form of "be" tells for or against what somebody is: "was against the plan". */
export function leaningAt(words: readonly Word[], from: number): readonly Word[] {
  return longestAt(words, 'be', from);
}

/** Verbs that mean something else together with a noun, an adjective or a preposition, beyond the particles that any verb can take. */
const table: Readonly<Record<string, string>> = {
  vote: 'for, against, in favor of',
  argue: 'for, against, in favor of',
  rule: 'for, against, in favor of',
  speak: 'against, in favor of',
  campaign: 'for, against',
  testify: 'for, against',
  appeal: 'against',
  object: 'to',
  side: 'with, against',
  stand: 'by, firm',
  stay: 'silent',
  remain: 'silent',
  fall: 'short',
  plead: 'guilty, innocent',
  take: 'part, office, to court',
  come: 'true',
  go: 'free, ahead, on with, ahead with, on strike, back to work',
  return: 'to work',
  press: 'on with, ahead with',
  push: 'on with, ahead with',
  carry: 'on with',
  proceed: 'with',
  walk: 'free',
  find: 'guilty, innocent, liable, responsible, at fault, to blame',
  be: 'against, in favor of',
  act: 'on',
  bow: 'to',
  yield: 'to',
  give: 'in to',
  set: 'free',
  cut: 'short',
  let: 'in, go',
  make: 'public',
  keep: 'secret, unchanged, steady',
  leave: 'office, unchanged',
  hold: 'steady, unchanged, on to',
  cling: 'to, on to',
  bring: 'forward',
  move: 'forward',
};
const minded = new Set(['oppose', 'commit', 'dedicate', 'devote']);
/** Of these the object may stand in between. */
const far = new Set(['find', 'set', 'take', 'cut', 'let', 'make', 'keep', 'leave', 'hold', 'bring', 'move']);

const byVerb: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(table).map(([verb, complements]) => [
    verb,
    complements.split(', ').map((complement) => complement.split(' ')),
  ]),
);
