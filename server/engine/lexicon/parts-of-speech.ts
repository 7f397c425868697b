import { lookUp, type PartOfSpeech, type PartsOfSpeech } from './words.ts';

/** How often SemCor tags a dictionary form as each part of speech, on a logarithmic scale; undefined for unknown words. */
export function partsOfSpeech(lemma: string): PartsOfSpeech | undefined {
  return lookUp(lemma);
}

/** True if WordNet lists the dictionary form with this part of speech at all. */
export function couldBe(lemma: string, part: PartOfSpeech): boolean {
  return lookUp(lemma)?.[part] !== undefined;
}

/** The part of speech that the dictionary form mostly is; undefined for unknown words. A tie goes to the earlier of the four. */
export function mostly(lemma: string): PartOfSpeech | undefined {
  const parts = lookUp(lemma);
  if (parts === undefined) return undefined;
  let winner: PartOfSpeech | undefined;
  for (const part of ['noun', 'verb', 'adjective', 'adverb'] as const) {
    const count = parts[part];
    if (count !== undefined && (winner === undefined || count > (parts[winner] ?? -1))) winner = part;
  }
  return winner;
}
