import { changes } from '../../annotate/changes.ts';
import { wayOf } from '../../annotate/outcomes.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import { overlaps } from '../../document/span.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { isOfFormerState, isOfFormerStateAt } from '../former-state.ts';
import { isUnfinished } from '../unfinished.ts';
import { type Clash, deedAround } from './clash.ts';

/** The two figures hold at other times, or one of them never did. */
export const ofOtherTimes: readonly ((clash: Clash) => boolean)[] = [
  isUnreal,
  isOfBefore,
  isUntilBound,
  isOfPlan,
  isFirstPlanned,
  isForecastGiven,
];

/** "Ten would have had to vote for it": what would have been is no figure of what was. */
function isUnreal({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  return (mine?.force === 'supposed') !== (other?.force === 'supposed');
}

/** "Intends to hire 15 people" beside "employs 160": how many are to come is not how many there are. */
function isOfPlan({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (mine === undefined || other === undefined) return false;
  // "Expects to run 60 trains" and "ran 51"
  if (mine.force === 'done' && isForecast(passage.focus, other)) return true;
  if (mine.lemma === other.lemma || !isParty(own, mine) || !isParty(theirs, other)) return false;
  return (
    (isUnfinished(mine.force) && other.force === 'done') ||
    (isUnfinished(other.force) && mine.force === 'done')
  );
}

function isForecast({ tokens }: Sentence, { force, cue }: Predicate): boolean {
  const word = tokens.find(({ start }) => start === cue?.start);
  return isUnfinished(force) && forecasting.has(word?.lemma ?? '');
}

/** "At first meant to cut 600 jobs, but it will be 450" has the 450 of the source as well. */
function isFirstPlanned({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  const { quantities, text, span } = claim.sentence;
  return (
    atFirst.test(text.slice(0, own.span.start - span.start)) &&
    quantities.some(
      (other) =>
        other !== own &&
        other.low === theirs.low &&
        other.high === theirs.high &&
        (other.dimension === theirs.dimension || other.counted === undefined),
    )
  );
}

/** "Had expected to lose 40 seats" beside "lost 14, fewer than the 40 losses forecast": what was expected is given as well. */
function isForecastGiven({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (!claim.sentence.tokens.some(({ lemma, end }) => end <= own.span.start && forecasting.has(lemma)))
    return false;
  const { tokens, quantities } = passage.focus;
  return quantities.some(
    (other) =>
      other !== theirs &&
      other.low === own.low &&
      other.high === own.high &&
      tokens.some(
        ({ lemma, start, end }) =>
          forecasting.has(lemma) && Math.max(start - other.span.end, other.span.start - end) <= nearForecast,
      ),
  );
}

function isParty({ span }: Quantity, { subject, object }: Predicate): boolean {
  return [subject, object].some((party) => party !== undefined && overlaps(party.span, span));
}

/** "Revenue slipped to 9.8 billion" and "a year earlier it had been above 10 billion": what was before a change that is given only in its outcome. */
function isOfBefore({ juxtaposition: { claim, passage }, theirs }: Clash): boolean {
  if (!isOfFormerState(claim.sentence) || changes(claim.sentence).length > 0) return false;
  const [change] = changes(passage.focus);
  if (change !== undefined) return change.to === theirs;
  if (isOfFormerStateAt(passage.focus, theirs.span)) return false;
  return passage.focus.predicates.some(({ lemma }) => wayOf(lemma) !== undefined);
}

/** "Capped until it falls below four percent" and "capped as long as it is four percent or more": what holds until a bound holds beyond it. */
function isUntilBound({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isOpen = (sentence: Sentence, { span }: Quantity): boolean =>
    /\b(?:until|till|unless|before|once)\b[^,;.]*$/iu.test(
      sentence.text.slice(0, span.start - sentence.span.start),
    );
  return (
    own.bound !== theirs.bound &&
    ![own, theirs].some(({ bound }) => bound === 'exact' || bound === 'about') &&
    (own.low === theirs.low || own.high === theirs.high) &&
    isOpen(claim.sentence, own) !== isOpen(passage.focus, theirs)
  );
}

const atFirst = /\b(?:first|initially|originally)\b[^,;]{0,60}$/iu;
const forecasting = new Set(['expect', 'hope', 'forecast', 'predict', 'aim', 'want']);
/** Letters between a figure and the word that makes a forecast of it. */
const nearForecast = 60;
