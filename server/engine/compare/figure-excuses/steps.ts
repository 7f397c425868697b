import { changes } from '../../annotate/changes.ts';
import { moves } from '../../annotate/moves.ts';
import { writtenFigure } from '../../annotate/written-figure.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { overlaps } from '../../document/span.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { inOwnUnit } from '../figure-slip.ts';
import { type Clash, wordBefore } from './clash.ts';

/** One of the two figures says how far amounts are apart, and the other is one of these, or lies between others. */
export const ofSteps: readonly ((clash: Clash) => boolean)[] = [
  isOnlyStep,
  isOfOtherStandard,
  isHowMuchSooner,
  isToBeImproved,
  isApart,
  isMargin,
];

/** "40 million more than was planned" and "180 million was planned", "cut by nine months" and "cut to 15": how far two amounts are apart. */
function isOnlyStep({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [lead, other] = [wordBefore(own, claim.sentence), wordBefore(theirs, passage.focus)];
  if (lead === 'by' && isDistance(own, passage.focus)) return true;
  const hasBothEnds = changes(claim.sentence).length > 0 || changes(passage.focus).length > 0;
  if (!hasBothEnds && ((lead === 'by' && ends.has(other)) || (other === 'by' && ends.has(lead)))) return true;
  const isStep = ({ span }: Quantity, { text, span: { start } }: Sentence): boolean =>
    moreThan.test(text.slice(span.end - start));
  return isStep(own, claim.sentence) !== isStep(theirs, passage.focus);
}

/** Ten months of "from 19 months to nine", where the second end leaves its unit out. */
function isDistance(own: Quantity, sentence: Sentence): boolean {
  return changes(sentence).some(({ from, to }) => {
    if (from.dimension !== own.dimension || from.unit !== own.unit) return false;
    const end = to.dimension === from.dimension ? inOwnUnit(to) : to.low;
    return Math.abs(Math.abs(inOwnUnit(from) - end) - inOwnUnit(own)) < roundingError;
  });
}

/** "Were treated nine hours sooner" and "were treated within six hours": how much sooner is not how soon. */
function isHowMuchSooner({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.dimension !== 'duration' || theirs.dimension !== 'duration') return false;
  const [mine, other] = [behind(own, claim.sentence), behind(theirs, passage.focus)];
  return (sooner.test(mine) && !apart.test(other)) || (sooner.test(other) && !apart.test(mine));
}

/** "Unless they are offered more than 8 percent" and "unless it improves its offer of 8 percent" */
function isToBeImproved({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.low !== theirs.low || own.bound === theirs.bound) return false;
  const isImproved = (figure: Quantity, { predicates }: Sentence): boolean =>
    predicates.some(
      ({ lemma, clause, head }) =>
        improving.has(lemma) && head.end <= figure.span.start && overlaps(clause, figure.span),
    );
  return isImproved(theirs, passage.focus) || isImproved(own, claim.sentence);
}

/** "Outnumber women by 24": how far two are apart is neither of them. */
function isMargin({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const { text, span } = claim.sentence;
  return (
    /\b(?:outnumber|outstrip|exceed|surpass|lead|trail|ahead)\w*\b[^,;.]* by $/iu.test(
      text.slice(0, own.span.start - span.start),
    ) &&
    wordBefore(theirs, passage.focus) !== 'by' &&
    !moves(passage.focus).some(({ size }) => size === theirs)
  );
}

/** "Weaker than the 190 forecast" and "25 below the forecast": how far two figures of the source are apart. */
function isApart({ juxtaposition: { claim, passage }, own }: Clash): boolean {
  const isStep =
    moves(claim.sentence).some((move) => move.size === own) || heldAgainst.test(behind(own, claim.sentence));
  if (!isStep) return false;
  const size = writtenFigure(own, claim.sentence);
  const figures = passage.focus.quantities
    .filter(({ dimension }) => dimension === own.dimension || dimension === 'count')
    .map((figure) => writtenFigure(figure, passage.focus));
  return figures.some((a) => figures.some((b) => Math.abs(a - b - size) <= size * roundingError));
}

function behind({ span }: Quantity, { text, span: { start } }: Sentence): string {
  return text.slice(span.end - start);
}

/**
 * "Four more than the other party" and "seven fewer than last time", "two days before the warning" and "four days before the boat had to
 * turn": each is held against something else.
 */
function isOfOtherStandard({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [standardOf(own, claim.sentence), standardOf(theirs, passage.focus)];
  if (mine.length === 0 || other.length === 0) return false;
  return !mine.some(({ lemma }) => other.some((token) => similarity(lemma, token.lemma) >= sameThing));
}

/** The words of content behind "four more than", "four days before". */
function standardOf(
  { figure, span: whole, dimension }: Quantity,
  { text, span, tokens }: Sentence,
): readonly Token[] {
  const lead =
    stepThan.exec(text.slice(figure.end - span.start))?.[0] ??
    (dimension === 'duration' ? distance(text.slice(whole.end - span.start)) : undefined);
  if (lead === undefined) return [];
  return tokens
    .filter(
      ({ start, lower, kind }) =>
        start >= figure.end + lead.length && kind !== 'punctuation' && !isFunctionWord(lower),
    )
    .slice(0, wordsOfStandard);
}

/** " before", " after" right behind a length of time. */
function distance(behind: string): string | undefined {
  return /^ (?:before|after)\b/u.exec(behind)?.[0];
}

const heldAgainst = /^ (?:\p{L}+ ){0,3}(?:\p{L}+er|worse|more|less) than\b/iu;
const improving = new Set('improve raise increase better exceed top lift surpass'.split(' '));
const sooner = /^ (?:sooner|quicker|faster|slower|shorter|longer)\b/u;
/** What tells how far two times are apart in any words. */
const apart =
  /^ (?:sooner|quicker|faster|slower|shorter|longer|earlier|later|before|after|ahead|behind|late|early)\b/u;
const stepThan = /^(?: \p{L}+)? (?:more|fewer|less)(?: \p{L}+)? than\b/iu;
const moreThan =
  /^(?: \p{L}+){0,2} (?:more|less|fewer|higher|lower|faster|slower|warmer|colder|cooler|hotter)\b[^,;.]*\bthan\b/iu;
const wordsOfStandard = 2;
const roundingError = 1e-6;
const ends = new Set(['to', 'from', 'at']);
const sameThing = 0.8;
