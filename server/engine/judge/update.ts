import { dayNumber } from '../annotate/dates/calendar.ts';
import type { Comparison, Reason, ReasonKind } from '../compare/comparison.ts';
import { compareDates } from '../compare/dates.ts';
import { compareQuantities } from '../compare/quantities.ts';
import { overlaps } from '../document/span.ts';
import type { Passage } from '../retrieve/passage.ts';
import { asOf, changeTo, renewals } from './update-words.ts';

/** Days that lie between what two passages say: positive where `newer` speaks from the later day; undefined where one is undated. */
export function daysBetween(older: Passage, newer: Passage): number | undefined {
  const before = dayOf(older);
  const after = dayOf(newer);
  return before === undefined || after === undefined ? undefined : after - before;
}

/** Whether the value that a reason disputes is one that changes with time. A name, a place or a quotation is right or wrong for good. */
export function canChange({ kind }: Reason): boolean {
  return changing.has(kind);
}

/** Whether the passage says in so many words that the value of the reason is a new one: "rose to 14", "now 14". */
export function announcesUpdate({ focus }: Passage, { evidence }: Reason): boolean {
  const lead = focus.text.slice(0, Math.max(0, evidence.span.start - focus.span.start));
  return changeTo.test(lead) || renewals.test(focus.text);
}

/** Whether the comparison's passage itself gives the figure or date that the reason disputes; false for all other kinds of reason. */
export function confirms({ claim, passage }: Comparison, { kind, claim: disputed }: Reason): boolean {
  const { sentence } = claim;
  const { focus } = passage;
  if (kind === 'number' || kind === 'unit') {
    const own = sentence.quantities.filter(({ span }) => overlaps(span, disputed.span));
    return own.some((quantity) =>
      focus.quantities.some((other) => compareQuantities(quantity, other) === 'equal'),
    );
  }
  if (kind !== 'date') return false;
  const own = sentence.dates.filter(({ span }) => overlaps(span, disputed.span));
  return own.some((date) => focus.dates.some((other) => compareDates(date, other) === 'equal'));
}

/** The day a passage speaks from: the one it states ("as of Friday"), else the day of its document. A day number. */
function dayOf({ focus, source }: Passage): number | undefined {
  const stated = focus.dates.find(({ span }) =>
    asOf.test(focus.text.slice(0, Math.max(0, span.start - focus.span.start))),
  )?.days;
  const { date } = source.document;
  return stated?.last ?? (date === undefined ? undefined : dayNumber(date));
}

const changing: ReadonlySet<ReasonKind> = new Set(['number', 'unit', 'date', 'negation', 'modality']);
