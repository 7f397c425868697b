import { contains, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';
import type { DateMention } from '../date-mention.ts';
import { verbForms } from '../predicates/verb-forms.ts';
import type { Sentence } from '../sentence.ts';
import { parting } from './clause-edges.ts';
import { type Event, eventOf } from './event.ts';

/** An event with what its sentence says of its time. */
export interface TimedEvent extends Event {
  readonly times: readonly DateMention[];
  /** Whether it is told to have come after what was told last, or before it. */
  readonly step: 'later' | 'earlier' | undefined;
  /** "Had left": of what had happened by then. */
  readonly isPluperfect: boolean;
}

/** The events of a sentence, each with its time: the sentence parted where a new verb begins behind a mark or word that parts. */
export const timedEvents: (sentence: Sentence) => readonly TimedEvent[] = readOnce(find);

function find(sentence: Sentence): readonly TimedEvent[] {
  const { tokens, span, predicates, dates, text } = sentence;
  const heads = predicates.filter(({ kind }) => kind !== 'noun').map(({ head }) => head);
  const cuts = tokens.filter(
    ({ lower, start, end }) =>
      (parting.has(lower) || joiningWords.has(lower)) &&
      start > span.start &&
      heads.some((head) => head.end <= start) &&
      heads.some((head) => head.start >= end),
  );
  const starts = [span.start, ...cuts.map(({ start }) => start)];
  const stretches = starts.map((start, at) => ({ start, end: starts[at + 1] ?? span.end }));
  return flatMap(stretches, (stretch): readonly TimedEvent[] => {
    if (!heads.some((head) => contains(stretch, head))) return [];
    const own = text.slice(stretch.start - span.start, stretch.end - span.start).toLowerCase();
    const times = dates.filter(
      (date) => contains(stretch, date.span) && date.relation === 'during' && !isOfPlan(sentence, date),
    );
    return [
      {
        ...eventOf(sentence, stretch),
        times,
        step: stepIn(own),
        isPluperfect: isPluperfect(sentence, stretch),
      },
    ];
  });
}

/** "A strike set for Thursday", "a rise from next month": when something else is to be. */
function isOfPlan({ tokens }: Sentence, { span: { start } }: DateMention): boolean {
  return ofPlans.has(tokens.findLast(({ end }) => end <= start)?.lower ?? '');
}

function isPluperfect({ tokens }: Sentence, stretch: Span): boolean {
  const own = tokens.filter((token) => contains(stretch, token));
  return own.some(({ lower }, at) => {
    if (lower !== 'had') return false;
    const verb = own.slice(at + 1).find((each) => !between.has(each.lower) && !/ly$/u.test(each.lower));
    return verb !== undefined && verbForms(verb.lower, verb.lemma).isParticiple;
  });
}

function stepIn(text: string): TimedEvent['step'] {
  if (goingOn.test(text)) return 'later';
  return goingBack.test(text) ? 'earlier' : undefined;
}

/** Which of two lists of times is the earlier: below 0 the first; 0 where they leave it open. */
export function compareTimes(own: readonly DateMention[], others: readonly DateMention[]): number {
  const [one, other] = [own[0], others[0]];
  if (one === undefined || other === undefined || own.length > 1 || others.length > 1) return 0;
  if (one.days !== undefined && other.days !== undefined) {
    if (one.days.last < other.days.first) return -1;
    if (other.days.last < one.days.first) return 1;
  }
  if (one.isRelative || other.isRelative) return 0;
  const [a, b] = [one.parts, other.parts];
  for (const part of ['year', 'month', 'day'] as const) {
    if ((a[part] === undefined) !== (b[part] === undefined)) return 0;
    if (a[part] !== undefined && b[part] !== undefined && a[part] !== b[part]) return a[part] - b[part];
  }
  if (a.weekday !== b.weekday || a.hour === undefined || b.hour === undefined) return 0;
  return a.hour * minutes + (a.minute ?? 0) - (b.hour * minutes + (b.minute ?? 0));
}

const minutes = 60;
const joiningWords = new Set(['before', 'after', 'once', 'then']);
const ofPlans = new Set(['for', 'from', 'to', 'until', 'till', 'of', 'since', 'by']);
const spell = String.raw`\w+ (?:minute|hour|day|week|month|year|decade)s?`;
const goingOn = new RegExp(
  String.raw`\b(?:${spell} (?:later|afterwards)|the (?:next|following) (?:day|week|month|year|morning|evening|night|afternoon)|then|afterwards|subsequently|last of all|later (?:that|the same)|in the following (?:week|month|year))\b`,
  'u',
);
/** What may stand between "had" and its verb, beside adverbs in "-ly". */
const between = new Set(['already', 'earlier', 'just', 'long', 'since']);
const goingBack = new RegExp(
  String.raw`\b(?:${spell} (?:earlier|before|previously)(?=[\s,.;]*$|,)|the previous (?:day|week|month|year|morning|evening|night|afternoon)|the (?:day|week|month|year|evening|night) before(?=[\s,.;]*$|,))`,
  'u',
);
