import { bodyNouns } from '../../lexicon/body-nouns.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { isTitle } from '../../lexicon/titles.ts';
import type { Name, NameKind } from '../name.ts';
import type { UnnamedSentence } from './unnamed-sentence.ts';

/**
 * What the names of a document, in lower case, are shown to be by the words beside them somewhere: a person by what he does ("the nurse Ada
 * Orme", "Ada Orme, a nurse"), by an age, by "who", or by speaking of himself as "he"; a body by what it is ("Third Bridge, a group that ...").
 */
export function shownKinds(
  sentences: readonly UnnamedSentence[],
  names: readonly (readonly Name[])[],
): ReadonlyMap<string, NameKind> {
  const found = new Map<string, NameKind>();
  sentences.forEach(({ text, isHeading }, at) => {
    if (isHeading) return;
    for (const { span, kind, text: name } of names[at] ?? []) {
      const shown =
        kind === 'unknown'
          ? kindBetween(
              text.slice(Math.max(0, span.start - nearby), span.start),
              text.slice(span.end, span.end + nearby),
            )
          : undefined;
      if (shown !== undefined) found.set(name.toLowerCase(), shown);
    }
  });
  return found;
}

function kindBetween(before: string, after: string): NameKind | undefined {
  if (personal.test(after)) return 'person';
  // "The nurse Ada Orme left", "the board's lawyer, Ada Orme, left"
  const { noun, comma } = nounBefore.exec(before)?.groups ?? {};
  const isSetBeside = comma === undefined || /^[,.;:]/u.test(after);
  if (noun !== undefined && isSetBeside && namesPerson(noun)) return 'person';
  const apposition = /^, (?<words>[^,;.:()“”"]{2,60})/u.exec(after)?.groups?.['words'];
  const head = apposition === undefined ? undefined : headOf(apposition);
  if (head === undefined) return undefined;
  return namesPerson(head) ? 'person' : bodyNouns.has(head) ? 'organisation' : undefined;
}

/** "The company's chief medical officer" turns on "officer", "a nurse at the clinic" on "nurse". */
function headOf(apposition: string): string {
  const core = apposition.split(/ (?:of|at|in|for|from|with|on|who|which|that|and|to|under|by) /u)[0] ?? '';
  return core.split(' ').at(-1)?.toLowerCase() ?? '';
}

function namesPerson(word: string): boolean {
  return isPersonNoun(word) || isTitle(word);
}

/** Letters on either side that are looked at; a long paragraph holds many names. */
const nearby = 80;

const nounBefore = /(?:^|[\s“"‘(])(?<noun>\p{Ll}[\p{L}-]*)(?<comma>,)? $/u;

/** An age, a relative pronoun of persons, or what one says of oneself. */
const personal =
  /^(?:, \d{1,2}(?:,|\.)|,? who(?:se|m)? | (?:said|says|added|argued|insisted|admitted|denied|believes|thinks|claimed|warned|promised) (?:that )?s?he )/u;
