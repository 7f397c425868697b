import type { Sentence } from '../../annotate/sentence.ts';
import { matches } from '../../matches.ts';
import { type Clash, wordBefore } from './clash.ts';

/** What a rank tells of how many others there are. */
export const ofRanks: readonly ((clash: Clash) => boolean)[] = [isOfThoseAhead, isOfEvery, isOfFirst];

/** "The first with more than 90 stalls" and "the one before had no more than 90" */
function isOfFirst({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const lead = passage.focus.text.slice(0, theirs.span.start - passage.focus.span.start);
  return own.bound !== theirs.bound && firstWith.test(lead) && !/\bfirst\b/u.test(claim.sentence.text);
}

/** "A goal every two games" beside "511 games" */
function isOfEvery({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return (wordBefore(own, claim.sentence) === 'every') !== (wordBefore(theirs, passage.focus) === 'every');
}

/** "The third largest of the seven islands" and "two of the islands are larger": counted are those ahead, or behind. */
function isOfThoseAhead({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.dimension === 'ordinal' || theirs.dimension === 'ordinal' || own.bound !== 'exact') return false;
  return areRanked(claim.sentence, passage.focus) || areRanked(passage.focus, claim.sentence);
}

/** Whether one sentence compares by the word by which the other ranks: "larger" and "largest". */
function areRanked({ text }: Sentence, other: Sentence): boolean {
  const stems = [...matches(text, comparative)].map(([, stem = '']) => stem);
  return stems.some((stem) => new RegExp(`\\b${stem}est\\b`, 'u').test(other.text));
}

const firstWith = /\bfirst (?:with|to (?:have|draw|reach|exceed|pass)|of)\b[^,;.]*$/u;
const comparative = /\b(\p{L}{3,})er(?= (?:than|in|by)\b|[,;.]|$)/gu;
