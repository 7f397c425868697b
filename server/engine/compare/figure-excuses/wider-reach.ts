import type { DateMention } from '../../annotate/date-mention.ts';
import type { Name } from '../../annotate/name.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { areOnOtherDates, compareDates } from '../dates.ts';
import { compareQuantities } from '../quantities.ts';
import { sameName } from '../same-name.ts';
import { type Clash, verbBeside } from './clash.ts';

/** What the claim counts reaches further in time or place than what the passage counts, or is of another day. */
export const ofWiderReach: readonly ((clash: Clash) => boolean)[] = [
  isOfAll,
  isOfLonger,
  isOfOtherDate,
  isOfStart,
  isDatedSo,
  isOfOtherPlace,
  isOfGain,
];

/** "Sold more than 200,000 in all" and "58,000 in its first week" */
function isOfAll({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return isMore(own, theirs) && inAll.test(claim.sentence.text) && !inAll.test(passage.focus.text);
}

/** "A million in its first year" and "300,000 in its first week" */
function isOfLonger({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [spellIn(claim.sentence), spellIn(passage.focus)];
  return mine !== undefined && other !== undefined && mine !== other && isMore(own, theirs) === mine > other;
}

/** "30,000 in 1915" and "48,000 in 1910": what is counted on another day is another count. */
function isOfOtherDate({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.dimension === 'ordinal' || theirs.dimension === 'ordinal') return false;
  const [mine, other] = [claim.sentence.dates, passage.focus.dates];
  const isUpTo = mine.some(({ relation }) => upTo.has(relation));
  // What there was by one day is no less by another.
  if (own.low < theirs.low && isUpTo) return false;
  return areOnOtherDates(mine, other);
}

/** "Sold a million in Germany" and "four million worldwide"; "scored 20 in Denmark" and "17 before leaving for Denmark" */
function isOfOtherPlace({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const { focus } = passage;
  const tieOf = (name: Name, { text, span }: Sentence): string =>
    text
      .slice(0, name.span.start - span.start)
      .split(' ')
      .at(-2) ?? '';
  return claim.sentence.names.some((place) => {
    if (!within.has(tieOf(place, claim.sentence))) return false;
    const there = focus.names.filter((name) => sameName(name, place) !== 'different');
    if (there.length === 0) return own.low < theirs.low && inAll.test(focus.text);
    return there.every((name) => goals.has(tieOf(name, focus)));
  });
}

/** "More than five million followers" and "gained 1.1 million followers" */
function isOfGain({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [verbBeside(own, claim.sentence), verbBeside(theirs, passage.focus)];
  return (
    own.low > theirs.low &&
    mine !== undefined &&
    other !== undefined &&
    having.has(mine.lemma) &&
    gaining.has(other.lemma)
  );
}

/** "24,000 inhabitants in 2011" and "23,000 now, a decrease of four percent on 2011": the claim has the figure that the other is held against. */
function isOfStart({ juxtaposition: { claim, passage } }: Clash): boolean {
  const { dates, text, span } = passage.focus;
  return claim.sentence.dates.some((date) =>
    dates.some(
      (each) =>
        compareDates(date, each) === 'equal' && heldAgainst.test(text.slice(0, each.span.start - span.start)),
    ),
  );
}

/** "Under 100,000 in 2012" and "from 106,000 in 2004 to 98,000 in 2012": a date has its figure right before it, in whatever unit is understood. */
function isDatedSo({ juxtaposition: { claim, passage }, own }: Clash): boolean {
  const { dates, quantities } = passage.focus;
  return claim.sentence.dates.some((date) =>
    dates.some((each) => {
      const before = quantities.findLast(
        ({ span }) => span.end <= each.span.start && each.span.start - span.end <= nearDate,
      );
      if (before === undefined || compareDates(date, each) !== 'equal') return false;
      const figure = {
        ...own,
        low: before.low,
        high: before.high,
        bound: before.bound,
        precision: before.precision,
      };
      return compareQuantities(own, figure) !== 'contradicts';
    }),
  );
}

function isMore(own: Quantity, theirs: Quantity): boolean {
  return own.dimension === theirs.dimension && own.low > theirs.low;
}

/** The stretch from which something began that a sentence counts in: the place of its unit among those below. */
function spellIn({ text }: Sentence): number | undefined {
  const unit = opening.exec(text)?.[1]?.toLowerCase();
  return unit === undefined ? undefined : spells.indexOf(unit);
}

const heldAgainst =
  /(?:\b(?:than (?:in|on|at)|(?:survey|figures?|level|total|count) of|compared (?:with|to)|(?:up|down|more|fewer|less) on)|(?:increase|decrease|rise|fall|drop|growth)\b[^,;]{0,25} on) $/iu;
const upTo = new Set<DateMention['relation']>(['until', 'asOf', 'before']);
/** Letters between a figure and its date: " in ". */
const nearDate = 12;
const within = new Set(['in', 'at']);
const goals = new Set(['for']);
const having = new Set(['have', 'number', 'hold', 'total', 'count']);
const gaining = new Set(['gain', 'add', 'lose', 'attract', 'win']);
const inAll =
  /\b(?:in all|in total|altogether|overall|all told|worldwide|globally|around the world|in the world)\b/iu;
const opening = /\b(?:first|opening|second|last) (day|weekend|week|month|season|year)\b/iu;
const spells = ['day', 'weekend', 'week', 'month', 'season', 'year'];
