import type { Argument, Predicate } from '../predicate.ts';
import { denyingDeterminers } from './governors.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import type { Word } from './words.ts';

/** Nouns that tell a happening, with whose it was: "Orme's resignation", "the approval of the bill", "no finding of fraud". */
export function nounPredicates(
  words: readonly Word[],
  read: (phrase: Phrase) => Argument | undefined,
): readonly Predicate[] {
  return words.flatMap((word, at): Predicate[] => {
    if (word.part !== 'noun' || !happening.test(word.token.lemma)) return [];
    const owner = ownerBefore(words, at);
    const ofPhrase = words[at + 1]?.token.lower === 'of' ? phraseStartingAt(words, at + 2) : undefined;
    const none = words
      .slice(Math.max(0, at - 3), at)
      .find(({ token }) => denyingDeterminers.has(token.lower));
    if (owner === undefined && ofPhrase === undefined) return [];
    const subject = owner === undefined ? undefined : read({ start: owner, end: owner + 1, head: owner });
    const object = ofPhrase === undefined ? undefined : read(ofPhrase);
    const { start, end } = word;
    return [
      {
        head: word.token,
        lemma: word.token.lemma,
        kind: 'noun',
        voice: 'active',
        span: { start, end },
        isDenied: none !== undefined,
        force: 'done',
        cue: none === undefined ? undefined : { start: none.start, end: none.end },
        subject,
        object,
        adjuncts: [],
        clause: { start: subject?.span.start ?? start, end: object?.span.end ?? end },
      },
    ];
  });
}

function ownerBefore(words: readonly Word[], at: number): number | undefined {
  for (let before = at - 1; before >= at - 3 && before >= 0; before -= 1) {
    const word = words[before];
    if (word?.isPossessive === true && word.part === 'name') return before;
    if (word?.part !== 'adjective' && word?.part !== 'noun') return undefined;
  }
  return undefined;
}

/** Endings of nouns made from verbs, and common ones without. */
const happening =
  /(?:[^n]tion|sion|ment|ance|al|sal|ure|ing)$|^(?:death|arrest|visit|attack|victory|defeat|loss|win|support|vote|offer|claim|request)$/u;
