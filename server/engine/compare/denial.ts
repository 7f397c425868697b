import { overlaps } from '../document/span.ts';
import { isExcused } from './denial-excuses.ts';
import type { Denial, Side } from './denial-excuses/denial.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { areLevel, areVouchedAlike, isOfSome, isOpen, type Stretch } from './vouching.ts';

export type { Denial };

/** The two sides of a comparison, each seen from itself. */
export function sidesOf({ claim, passage, alignment }: Juxtaposition): { claim: Side; passage: Side } {
  return {
    claim: { sentence: claim.sentence, units: alignment.claim, links: alignment.toPassage },
    passage: { sentence: passage.focus, units: alignment.passage, links: alignment.toClaim },
  };
}

/**
 * Whether a denial really meets what the other side affirms: both vouch for what they say, the other side takes nothing back by a
 * negation of its own, and what follows the word there is not what the denial sets itself against ("not the mill but the pier").
 */
export function isDenialMet(denial: Denial): boolean {
  const { denying, denied, affirming, affirmed } = denial;
  const own = { sentence: denying.sentence, span: denied };
  const theirs = { sentence: affirming.sentence, span: affirmed };
  if (isOpen(own) || !(areLevel(own, theirs) || isOfNone(denial, own, theirs))) return false;
  return !isExcused(denial);
}

/** "None of the boats sailed" and "several boats sailed": what is told of none is not told of some. */
function isOfNone({ denying, cue }: Denial, own: Stretch, theirs: Stretch): boolean {
  const word = denying.sentence.tokens.find(({ start }) => start === cue.start)?.lower ?? '';
  // "Half of them have no water" speaks of some.
  const before = denying.sentence.tokens.findLast(({ end }) => end <= cue.start);
  const isLeading = before === undefined || before.kind === 'punctuation' || leading.has(before.lower);
  const isVerb = denying.sentence.predicates.some(
    ({ kind, head }) => kind !== 'noun' && overlaps(head, own.span),
  );
  return (
    isVerb &&
    isLeading &&
    total.has(word) &&
    areVouchedAlike(own, theirs) &&
    !isOfSome(own) &&
    isOfSome(theirs)
  );
}

/** What may stand before a clause. */
const leading = new Set(['that', 'and', 'but', 'though', 'although', 'while', 'because']);
const total = new Set(['no', 'none', 'nobody', 'neither']);
