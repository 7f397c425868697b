import type { DateMention } from '../../annotate/date-mention.ts';
import { calendarDay } from '../../annotate/dates/calendar.ts';
import type { Force } from '../../annotate/predicate.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Span } from '../../document/span.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { quote } from './reason.ts';

/** A stretch of a sentence. */
export interface Place {
  readonly sentence: Sentence;
  readonly span: Span;
}

/**
 * What a reason tells an editor, one sentence each: what the text says, and what the source says instead. "The text" is what is
 * checked, be it a briefing or any other document.
 */
export function numberMessage(own: Counting, theirs: Counting): string {
  const areOne = areCountedAlike(own.quantity, theirs.quantity);
  return `The text says ${counting(own, true)}; the source says ${counting(theirs, !areOne)}.`;
}

/** Two shares of one thing. */
export function proportionMessage(own: Place, theirs: Place): string {
  return `The text says ${quoted(own)}; the source says ${quoted(theirs)}.`;
}

/** Two figures or dates of the text, each of which the source gives where the text gives the other. */
export function crossedMessage(one: Place, other: Place): string {
  return `The text and the source have ${quoted(one)} and ${quoted(other)} the other way round.`;
}

/** A figure that was copied, and its unit was not. */
export function unitMessage(own: Place, theirs: Place): string {
  return `The text says ${quoted(own)}; the source has the figure in another unit: ${quoted(theirs)}.`;
}

export function dateMessage(own: Dated, theirs: Dated): string {
  return `The text gives the time as ${dated(own)}; the source gives it as ${dated(theirs)}.`;
}

export function nameMessage(own: Place, theirs: Place): string {
  return `The text names ${textOf(own)} where the source names ${textOf(theirs)}.`;
}

/** Who did it. */
export function doerMessage(own: Place, doer: string): string {
  return `The text tells this of ${textOf(own)}; the source tells it of ${doer}.`;
}

/** Whose an office is. */
export function officeMessage(office: string, own: Place, theirs: Place): string {
  return `The text names ${textOf(own)} as ${office}; the source names ${textOf(theirs)}.`;
}

/** Somebody with a post that is another's. */
export function postMessage(own: Place, theirs: Place, holder: string | undefined): string {
  const given = holder === undefined ? '' : `, and gives that post to ${holder}`;
  return `The text has ${quoted(own)}; the source has ${quoted(theirs)}${given}.`;
}

/** More for less, or less for more, of two figures that the source gives. */
export function comparedFiguresMessage(own: Place, theirs: Place): string {
  return `The text says ${quoted(own)}; by the figures of the source it is the other way round: ${quoted(theirs)}.`;
}

/** What somebody sits for: a state, or a party. */
export function affiliationMessage(
  person: string,
  kind: 'state' | 'party',
  own: Place,
  theirs: Place,
): string {
  return `The text gives the ${kind} of ${person} as ${quoted(own)}; the source gives it as ${quoted(theirs)}.`;
}

/** What one side denies and the other affirms. */
export function negationMessage(denying: 'text' | 'source', own: Place, theirs: Place): string {
  return denying === 'text'
    ? `The text denies what the source affirms: it says ${quoted(own)}, the source ${quoted(theirs)}.`
    : `The text affirms what the source denies: it says ${quoted(own)}, the source ${quoted(theirs)}.`;
}

export function antonymMessage(own: Place, theirs: Place): string {
  return `The text says ${quoted(own)}; the source says the opposite, ${quoted(theirs)}.`;
}

/** What something was, of two things that exclude each other. */
export function otherThingMessage(own: Place, theirs: Place): string {
  return `The text says ${quoted(own)}; the source says ${quoted(theirs)}, and nowhere ${quoted(own)}.`;
}

export function modalityMessage(force: Force, own: Place, theirs: Place): string {
  return `The text says that it is done (${quoted(own)}); the source says that it ${openly[force]} (${quoted(theirs)}).`;
}

export function roleMessage(own: Place, theirs: Place): string {
  return `The text says ${quoted(own)}; in the source it is the other way round: ${quoted(theirs)}.`;
}

/** Which place something has in a row. */
export function rankMessage(own: Place, theirs: Place): string {
  return `The text ranks it ${quoted(own)}; the source ranks it ${quoted(theirs)}.`;
}

/** Who is left out. */
export function exceptionMessage(own: Place, theirs: Place): string {
  return `The text says it of ${textOf(own)}; the source leaves it out: ${quoted(theirs)}.`;
}

/** What is told as still to come. */
export function alreadyDoneMessage(own: Place, theirs: Place): string {
  return `The text says that it is still to come (${quoted(own)}); the source says that it is done (${quoted(theirs)}).`;
}

/** What is told as decided. */
export function decidedTooSoonMessage(own: Place): string {
  return `The text tells it as decided (${quoted(own)}); the source says that it is still open.`;
}

/** Two events in the other order. */
export function sequenceMessage(earlier: Place, later: Place): string {
  return `The text has ${quoted(earlier)} before ${quoted(later)}; in the source it comes after.`;
}

/** A figure that held before the one that holds now. */
export function formerFigureMessage(own: Place, current: Place): string {
  return `In the source ${quoted(own)} is the earlier figure; the later one is ${quoted(current)}.`;
}

/** A figure that another than the one named has given. */
export function reportedFigureMessage(own: Place, giver: string, theirs: Place): string {
  return `The source has ${quoted(own)} from ${giver}; the figure of those named here is ${quoted(theirs)}.`;
}

/** What something is for. */
export function relationMessage(own: Place, theirs: Place): string {
  return `The text gives the purpose as ${quoted(own)}; the source gives it as ${quoted(theirs)}.`;
}

export function attributionMessage(own: string, theirs: string): string {
  return `The text gives these words to ${own}; the source gives them to ${theirs}.`;
}

/** A figure and the sentence that it stands in. */
export interface Counting {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
}

/** A date and the sentence that it stands in. */
export interface Dated {
  readonly sentence: Sentence;
  readonly date: DateMention;
}

/** The figure with its bound and unit, in quotation marks, and what is counted behind it, where that is asked for. */
function counting({ sentence, quantity }: Counting, isCountedSaid: boolean): string {
  const { span, counted } = quantity;
  const figure = quoted({ sentence, span });
  const gap = counted === undefined ? 0 : counted.span.start - span.end;
  if (!isCountedSaid || counted === undefined || gap < 0 || gap > longestDescription) return figure;
  const thing = textOf({ sentence, span: { start: span.end, end: counted.span.end } });
  return /^[\p{L}\s’'-]+$/u.test(thing) && /^\s/u.test(thing) ? `${figure} ${thing.trim()}` : figure;
}

function areCountedAlike(a: Quantity, b: Quantity): boolean {
  return (
    a.counted !== undefined &&
    b.counted !== undefined &&
    similarity(a.counted.lemma, b.counted.lemma) >= sameThing
  );
}

/** "Wednesday" leans on the day of writing, which each side has of its own: the day meant is said with it. */
function dated({ sentence, date }: Dated): string {
  const words = quoted({ sentence, span: date.span });
  const { days, parts, granularity } = date;
  const isOneDay = days !== undefined && days.first === days.last;
  return isOneDay && parts.month === undefined && (granularity === 'day' || granularity === 'time')
    ? `${words} (${dayOf(days.first)})`
    : words;
}

/** "4 March 2026". */
function dayOf(days: number): string {
  const { year, month, day } = calendarDay(days);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

function quoted(place: Place): string {
  return `"${textOf(place)}"`;
}

function textOf({ sentence, span }: Place): string {
  return quote(sentence, span).text;
}

const openly: Readonly<Record<Force, string>> = {
  done: 'is done',
  future: 'is to come',
  planned: 'is planned',
  possible: 'is only possible',
  claimed: 'is only claimed',
  alleged: 'is only alleged',
  able: 'could be done',
  asked: 'is asked for',
  attempted: 'was tried',
  missed: 'nearly came about',
  aimed: 'is aimed at',
  supposed: 'is only supposed',
  denied: 'is denied',
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const sameThing = 0.8;
/** Characters between a figure and the noun it counts, beyond which a reader would lose the figure. */
const longestDescription = 28;
