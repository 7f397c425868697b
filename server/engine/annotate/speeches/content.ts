import type { Attribution } from './attributions.ts';
import {
  conjunctions,
  determiners,
  joiningPrepositions,
  prepositions,
  pronouns,
  questionWords,
  relatives,
  timeLeaders,
  times,
} from './closed-classes.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Part, PartRange } from './parts.ts';
import type { ReportingVerb } from './reporting-verbs.ts';

/** What the attribution's speaker says, in parts of the sentence; undefined where the verb reports nothing here. */
export function contentOf(parts: readonly Part[], attribution: Attribution): PartRange | undefined {
  const { whole, how } = attribution;
  if (how.takes === 'name') return undefined;
  const isFrame = how.forms === 'according to';
  const leads = isFrame && whole.start === 0;
  if (leads) return contentAt(parts, skipRelative(parts, skipComma(parts, whole.end)));
  const precedes = contentBefore(parts, whole.start, how);
  if (isInsertion(parts, whole)) return contentAt(parts, whole.end + 1);
  if (isFrame || closesQuotation(parts, whole.start) || closesClause(parts, attribution)) return precedes;
  return contentAfter(parts, attribution) ?? (isAtEnd(parts, attribution) ? precedes : undefined);
}

/** Whether nothing but where and when it was said follows: "P, X said on Monday." */
function isAtEnd(parts: readonly Part[], { whole, verb }: Attribution): boolean {
  const next = parts[whole.end];
  const isTail =
    next === undefined ||
    next.kind === 'punctuation' ||
    times.has(next.lower) ||
    prepositions.has(next.lower);
  return isTail && !/ing$/u.test(parts[verb.start]?.lower ?? '');
}

/** "By May, X said, the port was shut": what counts comes after. */
function isInsertion(parts: readonly Part[], { start, end }: PartRange): boolean {
  const isEnclosed =
    parts[start - 1]?.text === ',' && parts[end]?.text === ',' && parts[end + 1]?.kind === 'word';
  return isEnclosed && start <= longestFront && prepositions.has(parts[0]?.lower ?? '');
}

/** Whether the attribution stands right behind quoted words: "...," X told the court. */
function closesQuotation(parts: readonly Part[], start: number): boolean {
  const before = parts[start - 1];
  return (before?.text === ',' ? parts[start - 2] : before)?.kind === 'quotation';
}

/** "P, X told a full hall on Monday", "P, X said as she left": what follows tells to whom, where and when it was said. */
function closesClause(parts: readonly Part[], { whole, verb, how }: Attribution): boolean {
  const opening = parts[0]?.lower ?? '';
  const hasFront = parts[whole.start - 1]?.text === ',' && whole.start > shortestClause;
  if (!hasFront || isCircumstance(parts.slice(0, 1)) || conjunctions.has(opening) || /ing$/u.test(opening))
    return false;
  if (/ing$/u.test(parts[verb.start]?.lower ?? '')) return false;
  const next = parts[whole.end];
  if (next === undefined) return true;
  if (how.hasListener)
    return !parts.slice(whole.end).some(({ lower, kind }) => lower === 'that' || kind === 'quotation');
  return (
    next.lower !== 'that' &&
    (prepositions.has(next.lower) || circumstances.has(next.lower) || times.has(next.lower))
  );
}

/** "X said (that) P", "X asked whether P", "X promised to P", "X denied P". */
function contentAfter(parts: readonly Part[], { whole, verb, how }: Attribution): PartRange | undefined {
  const isToldTo = how.takes !== 'infinitive' && parts[whole.end]?.lower === 'to';
  const listener = isToldTo ? whole.end + 1 : whole.end;
  const isTold = how.hasListener === true || isToldTo;
  const start = skipCircumstances(parts, isTold ? afterListener(parts, listener) : whole.end);
  const next = parts[start];
  if (next === undefined || verb.end < whole.end) return undefined;
  if (next.lower === 'that') return startsClause(parts, start + 1) ? contentAt(parts, start + 1) : undefined;
  if (next.kind === 'quotation') return contentAt(parts, start);
  if (next.text === ',' || next.text === ':')
    return parts[start + 1]?.kind === 'quotation' ? contentAt(parts, start + 1) : undefined;
  if (how.takes === 'question') return questionContent(parts, start);
  if (how.takes === 'infinitive') return next.lower === 'to' ? contentAt(parts, start + 1) : undefined;
  if (how.takes === 'that' || next.kind === 'punctuation') return undefined;
  if (how.takes === 'object') return contentAt(parts, start);
  return prepositions.has(next.lower) && !determiners.has(next.lower)
    ? frontedContent(parts, start)
    : contentAt(parts, start);
}

function questionContent(parts: readonly Part[], start: number): PartRange | undefined {
  const next = parts[start]?.lower ?? '';
  if (next === 'whether' || next === 'if') return contentAt(parts, start + 1);
  return questionWords.has(next) ? contentAt(parts, start) : undefined;
}

/** "said in March the port closed" reports; "said in a letter." does not. */
function frontedContent(parts: readonly Part[], start: number): PartRange | undefined {
  const content = contentAt(parts, start);
  return content && content.end - content.start >= shortestFronted ? content : undefined;
}

/** "P, X said": all that stands before the attribution, up to its comma. */
function contentBefore(parts: readonly Part[], end: number, how: ReportingVerb): PartRange | undefined {
  const close = parts[end - 1];
  if (how.takes === 'object' || close === undefined || (close.text !== ',' && close.kind !== 'quotation'))
    return undefined;
  const last = close.text === ',' ? end - 1 : end;
  // "X was blunt: P, she said"
  const start = parts.findLastIndex(({ text }, index) => index < last && (text === ':' || text === ';')) + 1;
  return last > start && (last - start >= shortestBefore || parts[last - 1]?.kind === 'quotation')
    ? { start, end: last }
    : undefined;
}

/** From `start` to the end of the sentence, its closing mark left out. */
function contentAt(parts: readonly Part[], start: number): PartRange | undefined {
  let end = parts.length;
  while (end > start && /^[.!?…]$/u.test(parts[end - 1]?.text ?? '')) end -= 1;
  return end > start ? { start, end } : undefined;
}

/** "told the panel that": past the one who is told, who is left out where nobody is. */
function afterListener(parts: readonly Part[], start: number): number {
  const next = parts[start];
  if (next === undefined || next.lower === 'that' || questionWords.has(next.lower)) return start;
  if (listeners.has(next.lower)) return start + 1;
  const phrase = nounPhraseAt(parts, start);
  if (phrase === undefined) return start;
  const that = parts.findIndex(
    (part, index) => index > start && (part.lower === 'that' || part.lower === 'whether'),
  );
  return that >= 0 && that <= phrase.end + 6 && !parts.slice(start, that).some((part) => part.text === ',')
    ? that
    : phrase.end;
}

/** Past "on Thursday", "in a statement", "during a rally in Alder": where and when it was said. */
function skipCircumstances(parts: readonly Part[], from: number): number {
  const that = parts.findIndex((part, index) => index > from && part.lower === 'that');
  if (that > 0 && that - from <= longestCircumstance && isCircumstance(parts.slice(from, that))) return that;
  let at = from;
  for (;;) {
    const next = parts[at];
    if (next === undefined) return at;
    if (times.has(next.lower)) at += 1;
    else if (prepositions.has(next.lower) && next.lower !== 'to') {
      const phrase = nounPhraseAt(parts, at + 1);
      const end = phrase && circumstanceEnd(parts, phrase);
      if (end === undefined) return at;
      at = end;
    } else return at;
  }
}

function isCircumstance(parts: readonly Part[]): boolean {
  const [first, second] = [parts[0]?.lower ?? '', parts[1]?.lower ?? ''];
  const isLed = prepositions.has(first) || times.has(first) || (timeLeaders.has(first) && times.has(second));
  return isLed && first !== 'to' && parts.every((part) => part.kind !== 'quotation' && part.text !== ',');
}

/** Where a phrase of circumstance ends, if what follows shows that it is one: "that", a quotation, a comma or colon, a time. */
function circumstanceEnd(parts: readonly Part[], { start, end }: PartRange): number | undefined {
  const isTime = times.has(parts[start]?.lower ?? '');
  const next = parts[isTime ? start + 1 : end];
  if (next === undefined) return end;
  if (isTime) return start + 1;
  const isBound =
    next.lower === 'that' || next.kind === 'quotation' || times.has(next.lower) || /^[,:]$/u.test(next.text);
  return isBound || joiningPrepositions.has(next.lower) || pronouns.has(next.lower) ? end : undefined;
}

/** "that" before a clause, not "that man". */
function startsClause(parts: readonly Part[], at: number): boolean {
  // "Disputes that: ..." points back.
  return parts.length - at >= 2 && !/^[:;,.]$/u.test(parts[at]?.text ?? '');
}

function skipComma(parts: readonly Part[], at: number): number {
  return parts[at]?.text === ',' ? at + 1 : at;
}

/** Past ", who heads the office," behind the speaker. */
function skipRelative(parts: readonly Part[], at: number): number {
  if (!relatives.has(parts[at]?.lower ?? '')) return at;
  const end = parts.findIndex((part, index) => index > at && part.text === ',');
  return end < 0 ? at : end + 1;
}

/** Those who are told things, without an article. */
const listeners: ReadonlySet<string> = new Set(
  'him her them us me you it reporters lawmakers journalists investigators police viewers voters supporters jurors senators'.split(
    ' ',
  ),
);

/** Parts that a report without "that" has at least when a preposition opens it, and before ", X said". */
const shortestFronted = 6;
const shortestBefore = 2;
/** Parts that a clause before ", X said on Monday" has at least. */
const shortestClause = 4;

/** Words that open when and how it was said. */
const circumstances: ReadonlySet<string> = new Set(['as', 'while', 'when', 'after', 'before']);

/** Parts that a phrase set before an inserted "X said" has at most. */
const longestFront = 8;

/** Parts that may stand between a verb of saying and its "that". */
const longestCircumstance = 14;
