import { nounPhraseAt } from '../speeches/noun-phrases.ts';
import type { Part, PartRange } from '../speeches/parts.ts';

/** Whose words a quotation is where no verb of saying tells it: "in Velde's words, ...", ""..." was how Velde put it". */
export function framedSpeaker(parts: readonly Part[], at: number): PartRange | undefined {
  return (
    putBy(parts, at) ??
    asPutBy(parts, at) ??
    inTheWordsOf(parts, at) ??
    inWordsOf(parts, at) ??
    ownerOf(parts, at)
  );
}

/** ""..." was how Velde put it", ""..." is what Velde called it" */
function putBy(parts: readonly Part[], at: number): PartRange | undefined {
  if (!states.has(parts[at + 1]?.lower ?? '') || !manners.has(parts[at + 2]?.lower ?? '')) return undefined;
  const phrase = nounPhraseAt(parts, at + 3);
  return phrase !== undefined && puttings.has(parts[phrase.end]?.lower ?? '') ? phrase : undefined;
}

/** "As Velde put it, ..." before the quotation, or "..., as Velde put it" behind it. */
function asPutBy(parts: readonly Part[], at: number): PartRange | undefined {
  const found = parts.findIndex(({ lower }, index) => lower === 'as' && Math.abs(index - at) <= farthest);
  const phrase = found < 0 ? undefined : nounPhraseAt(parts, found + 1);
  const isPut =
    phrase !== undefined && parts[phrase.end]?.lower === 'put' && parts[phrase.end + 1]?.lower === 'it';
  return isPut ? phrase : undefined;
}

/** "In the words of Velde, ..." */
function inTheWordsOf(parts: readonly Part[], at: number): PartRange | undefined {
  const found = parts.findIndex(
    ({ lower }, index) =>
      wordNouns.has(lower) &&
      parts[index - 1]?.lower === 'the' &&
      parts[index - 2]?.lower === 'in' &&
      parts[index + 1]?.lower === 'of' &&
      Math.abs(index - at) <= farthest,
  );
  return found < 0 ? undefined : nounPhraseAt(parts, found + 2);
}

/** "In Velde's words, ..." before the quotation, or "..., in Velde's words" after it. */
function inWordsOf(parts: readonly Part[], at: number): PartRange | undefined {
  const found = parts.findIndex((part, index) => {
    const owner = index - 1;
    return wordNouns.has(part.lower) && isOwner(parts[owner]) && leadsIn(parts, owner);
  });
  if (found < 0 || Math.abs(found - at) > farthest) return undefined;
  return { start: phraseStart(parts, found - 1), end: found };
}

/** "The phrase "..." was Velde's" */
function ownerOf(parts: readonly Part[], at: number): PartRange | undefined {
  const isOfWords = parts.slice(0, at).some(({ lower }) => wordNouns.has(lower));
  if (!isOfWords || !states.has(parts[at + 1]?.lower ?? '')) return undefined;
  const end = parts.findIndex((part, index) => index > at + 1 && isOwner(part));
  const next = parts[end + 1];
  if (end < 0 || (next !== undefined && next.kind !== 'punctuation')) return undefined;
  return { start: at + 2, end: end + 1 };
}

/** Whether "in" or "to use" stands before the phrase that ends at `owner`. */
function leadsIn(parts: readonly Part[], owner: number): boolean {
  const before = parts[phraseStart(parts, owner) - 1]?.lower ?? '';
  return before === 'in' || before === 'use';
}

/** Back over the capitals and the article of an owner's name. */
function phraseStart(parts: readonly Part[], owner: number): number {
  let start = owner;
  while (start > 0 && /^\p{Lu}|^the$/u.test(parts[start - 1]?.text ?? '') && parts[start - 1]?.lower !== 'in')
    start -= 1;
  return start;
}

function isOwner(part: Part | undefined): boolean {
  return part?.kind === 'word' && /(?:['’]s|s['’])$/u.test(part.text);
}

const states = new Set(['is', 'was', 'are', 'were']);
const manners = new Set(['how', 'what']);
const puttings = new Set(
  'put puts phrased called calls described describes summed expressed explained said saw characterized characterised'.split(
    ' ',
  ),
);
const wordNouns = new Set(
  'word words phrase phrases phrasing telling line formulation description expression remark verdict'.split(
    ' ',
  ),
);
/** Parts between "in Velde's words" and the words. */
const farthest = 12;
