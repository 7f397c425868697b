import type { Predicate } from '../../annotate/predicate.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps } from '../../document/span.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { isCopySlip } from '../figure-slip.ts';
import { grammaticalSubject } from '../topic-role.ts';
import { type Clash, deedAround, wordBefore } from './clash.ts';

/** An ordinal only says which of several is meant, and of that one the passage tells something else, or nothing. */
export const ofOtherTurns: readonly ((clash: Clash) => boolean)[] = [
  isOfAnotherTurn,
  isDenied,
  isGivenToo,
  isOneMore,
  isHeldAgainst,
  isOfAnotherSubject,
];

/** "The first attempt was called off" and "came about at the second": of two turns, each is told what befell it. */
function isOfAnotherTurn(clash: Clash): boolean {
  if (!areOrdinals(clash) || isCopySlip(clash.own, clash.theirs)) return false;
  const [mine, other] = deeds(clash);
  if (mine?.kind !== 'verb' || other?.kind !== 'verb') return false;
  if (ranking.has(mine.lemma) || ranking.has(other.lemma)) return false;
  return mine.isDenied !== other.isDenied || !isOneDeed(mine, other);
}

/** "Was not in the first season" and "joined in the third" */
function isDenied(clash: Clash): boolean {
  const [mine, other] = deeds(clash);
  return areOrdinals(clash) && mine !== undefined && mine.isDenied && other?.isDenied !== true;
}

/** "In its first year discussed forty, in its second none" tells of the second as well. */
function isGivenToo(clash: Clash): boolean {
  const { claim, passage } = clash.juxtaposition;
  const { figure } = clash.own;
  const word = claim.sentence.tokens.find(({ start }) => start === figure.start)?.lower;
  if (!areOrdinals(clash)) return false;
  const { tokens, quantities } = passage.focus;
  const turns = quantities.filter(
    ({ dimension, counted }) =>
      dimension === 'ordinal' && (counted === undefined || counted.lemma === clash.own.counted?.lemma),
  );
  return tokens.some(({ lower }) => lower === word) || new Set(turns.map(({ low }) => low)).size > 1;
}

/** "Led a fourth expedition" and "the third expedition reached the pole": one more, of which the passage is silent. */
function isOneMore(clash: Clash): boolean {
  const { claim, passage } = clash.juxtaposition;
  if (!areOrdinals(clash)) return false;
  const [own, other] = [wordBefore(clash.own, claim.sentence), wordBefore(clash.theirs, passage.focus)];
  const [mine, theirs] = deeds(clash);
  const isLikely = mine !== undefined && theirs !== undefined && isOneDeed(mine, theirs);
  // "Wrote a second novel" and "it was a first novel"
  if (own === 'a' && mine?.kind === 'verb' && theirs?.kind === 'state') return true;
  return (own === 'a') !== (other === 'a') && !isLikely;
}

/** "Had fewer in its second year" and "had 40,000 in its first" */
function isHeldAgainst(clash: Clash): boolean {
  const { claim, passage } = clash.juxtaposition;
  return areOrdinals(clash) && compared.test(claim.sentence.text) && !compared.test(passage.focus.text);
}

/** "The sixth edition had twelve teams" and "it was the seventh edition": the claim is about the one, the passage about the other. */
function isOfAnotherSubject(clash: Clash): boolean {
  const { claim, passage } = clash.juxtaposition;
  if (!areOrdinals(clash) || !isInSubject(clash.own, claim.sentence)) return false;
  const [mine, other] = deeds(clash);
  const isToldOf = mine !== undefined && other !== undefined && isOneDeed(mine, other);
  return !(isToldOf && isInSubject(clash.theirs, passage.focus));
}

function isInSubject({ span }: Quantity, { predicates }: Sentence): boolean {
  return predicates.some((told) => {
    const subject = told.kind === 'noun' ? undefined : grammaticalSubject(told);
    return subject !== undefined && overlaps(subject.span, span);
  });
}

function isOneDeed(mine: Predicate, other: Predicate): boolean {
  return (
    similarity(mine.lemma, other.lemma) >= sameDeed || relatedness(mine.lemma, other.lemma) >= mostRelated
  );
}

function areOrdinals({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  // "Every second house" is a share, and "No. 5" a place.
  if (wordBefore(own, claim.sentence) === 'every' || !isInWords(own, claim.sentence)) return false;
  return own.dimension === 'ordinal' && theirs.dimension === 'ordinal';
}

/** "Fifth", "5th" */
function isInWords({ figure }: Quantity, { text, span }: Sentence): boolean {
  return /^(?:[\p{L}-]+|\d+(?:st|nd|rd|th))$/u.test(
    text.slice(figure.start - span.start, figure.end - span.start),
  );
}

function deeds({ juxtaposition: { claim, passage }, own, theirs }: Clash) {
  return [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)] as const;
}

const compared = /\b(?:more|fewer|less|larger|smaller|higher|lower|better|worse|bigger)\b/iu;
/** Verbs that put somebody in a place. */
const ranking = new Set('be become finish come place rank end remain stand'.split(' '));
const sameDeed = 0.8;
const mostRelated = 0.4;
