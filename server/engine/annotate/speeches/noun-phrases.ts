import {
  auxiliaries,
  conjunctions,
  determiners,
  joiningPrepositions,
  openers,
  prepositions,
  pronouns,
  relatives,
  timeLeaders,
  times,
  verbFollowers,
} from './closed-classes.ts';
import { isSomebodysPerson } from '../../lexicon/person-nouns.ts';
import type { Part, PartRange } from './parts.ts';
import { reportingVerb } from './reporting-verbs.ts';

/**
 * The subject of the verb at `verb`: the noun phrase before it, whatever stands between commas skipped ("Aru Velde, the staff
 * chief, said"). Where the verb shares its subject with an earlier one ("he rose and said", ", saying"), the sentence's.
 */
export function subjectOf(parts: readonly Part[], verb: number): PartRange | undefined {
  let end = verb;
  while (isVerbFollower(parts[end - 1])) end -= 1;
  const before = parts[end - 1];
  if (before === undefined || before.kind === 'quotation') return undefined;
  if (isParticiple(parts[verb]) || before.lower === 'and' || before.lower === 'but')
    return sentenceSubject(parts, verb);
  if (relatives.has(before.lower)) return antecedentOf(parts, end - 1);
  return before.text === ',' ? subjectBeforeCommas(parts, end - 1) : phraseEndingAt(parts, end);
}

/** Of whom or what "who" at this place speaks. */
function antecedentOf(parts: readonly Part[], relative: number): PartRange | undefined {
  const end = parts[relative - 1]?.text === ',' ? relative - 1 : relative;
  const cleft = cleftBefore(parts, end);
  if (cleft !== undefined) return cleft;
  const phrase = phraseEndingAt(parts, end);
  return phrase && { start: lastPhraseStart(parts, phrase.start, end), end };
}

/** "It was Velde of the Courier who": the one pointed at, not the paper. */
function cleftBefore(parts: readonly Part[], end: number): PartRange | undefined {
  for (let it = end - 3; it >= Math.max(0, end - longestCleft); it -= 1) {
    if (parts[it]?.lower !== 'it' || !['was', 'is'].includes(parts[it + 1]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(parts, it + 2);
    return phrase !== undefined && phrase.end <= end ? phrase : undefined;
  }
  return undefined;
}

/** The noun phrase that begins at `start`; one that only describes gives way to the name set beside it ("the guard, Ona Hult"). */
export function nounPhraseAt(parts: readonly Part[], start: number): PartRange | undefined {
  const phrase = phraseStartingAt(parts, start);
  if (phrase === undefined || hasName(parts, phrase) || parts[phrase.end]?.text !== ',') return phrase;
  const beside = phraseStartingAt(parts, phrase.end + 1);
  return beside && startsWithName(parts, beside) ? beside : phrase;
}

/** The subject of the sentence's first clause, looked for before `limit`. */
function sentenceSubject(parts: readonly Part[], limit: number): PartRange | undefined {
  let start = skipOpeners(parts, afterDateline(parts));
  while (startsAdverbial(parts[start])) {
    const comma = parts.findIndex((part, index) => index > start && part.text === ',');
    if (comma < 0 || comma >= limit) return undefined;
    start = skipOpeners(parts, comma + 1);
  }
  const phrase = nounPhraseAt(parts, start);
  return phrase && phrase.end <= limit ? phrase : undefined;
}

/** Past "PORT ALDER — ", which says where the text was written. */
function afterDateline(parts: readonly Part[]): number {
  if (!/^\p{Lu}{3,}$/u.test(parts[0]?.text ?? '')) return 0;
  const dash = parts.findIndex((part) => /^[—–-]$/u.test(part.text));
  if (dash < 0 || dash > longestDateline) return 0;
  return parts[dash + 1]?.text === '-' ? dash + 2 : dash + 1;
}

function skipOpeners(parts: readonly Part[], from: number): number {
  let at = from;
  while (openers.has(parts[at]?.lower ?? '') || (at > from && parts[at]?.text === ',')) at += 1;
  return at;
}

function startsAdverbial(part: Part | undefined): boolean {
  if (part?.kind !== 'word') return false;
  return (
    prepositions.has(part.lower) ||
    conjunctions.has(part.lower) ||
    part.lower === 'asked' ||
    /ing$/u.test(part.lower)
  );
}

/** Back over what is set between commas to the phrase that it describes; `comma` is the last of them. */
function subjectBeforeCommas(parts: readonly Part[], comma: number): PartRange | undefined {
  let beside: PartRange | undefined;
  let close = comma;
  for (let segments = 0; segments < mostSegments; segments += 1) {
    const open = commaBefore(parts, close);
    if (open === undefined) break;
    const segment = { start: open + 1, end: close };
    if (segments > 0 && !describes(parts[segment.start])) break;
    if (segment.start < segment.end && startsWithName(parts, segment)) beside = segment;
    close = open;
  }
  if (close === comma) return undefined;
  const phrase = phraseEndingAt(parts, close);
  // "The lawyer of the deputy head, Ona Hult, said": whose name it is the words leave open.
  if (phrase && isSomebodysPerson(parts.slice(phrase.start, phrase.end).map(({ lower }) => lower)))
    return phrase;
  return phrase && beside && !hasName(parts, phrase) && isAllName(parts, beside) ? beside : phrase;
}

function commaBefore(parts: readonly Part[], end: number): number | undefined {
  for (let at = end - 1; at >= 0 && end - at <= longestSegment; at -= 1) {
    if (parts[at]?.text === ',') return at;
    if (parts[at]?.kind === 'quotation') return undefined;
  }
  return undefined;
}

/** Whether a stretch between commas that begins so tells of what stands before it: ", 45,", ", of Port Alder,", ", who led it,". */
function describes(part: Part | undefined): boolean {
  if (part === undefined) return false;
  return (
    part.kind === 'number' || relatives.has(part.lower) || ['of', 'a', 'an', 'whose'].includes(part.lower)
  );
}

function phraseEndingAt(parts: readonly Part[], limit: number): PartRange | undefined {
  const end = withoutTrailingTime(parts, withoutBrackets(parts, limit));
  const last = parts[end - 1];
  if (last === undefined || last.kind === 'quotation') return undefined;
  if (pronouns.has(last.lower)) return { start: end - 1, end };
  let start = end;
  while (start > 0 && end - start < longestPhrase && continuesLeft(parts, start - 1)) start -= 1;
  return trimmed(parts, start, end);
}

/** "Ona Hult (Alder) said": what stands in brackets tells of the name before it. */
function withoutBrackets(parts: readonly Part[], limit: number): number {
  if (parts[limit - 1]?.text !== ')') return limit;
  for (let at = limit - 2; at > 0 && limit - at <= longestPhrase; at -= 1) {
    if (parts[at]?.text === '(') return at;
  }
  return limit;
}

/** "the board on Thursday said": the day belongs to the verb. */
function withoutTrailingTime(parts: readonly Part[], limit: number): number {
  let end = limit;
  while (parts[end - 1]?.kind === 'number' || times.has(parts[end - 1]?.lower ?? '')) end -= 1;
  if (end === limit) return limit;
  while (timeLeaders.has(parts[end - 1]?.lower ?? '') || prepositions.has(parts[end - 1]?.lower ?? ''))
    end -= 1;
  return end;
}

function continuesLeft(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part === undefined || part.kind === 'quotation') return false;
  if (part.kind === 'punctuation') return isInsideName(parts, at);
  if (part.lower === 'and') return isCapital(parts[at - 1]) && isCapital(parts[at + 1]);
  if (part.lower === 'who' || part.lower === 'which') return false;
  if (conjunctions.has(part.lower) || auxiliaries.has(part.lower) || pronouns.has(part.lower)) {
    return determiners.has(part.lower) && !relatives.has(part.lower);
  }
  return isCapital(part) || reportingVerb(part.lower) === undefined;
}

/** Cuts off what leads into the sentence rather than into the phrase: "But", "On Thursday", "At the port". */
function trimmed(parts: readonly Part[], from: number, end: number): PartRange | undefined {
  let start = skipOpeners(parts, from);
  if (prepositions.has(parts[start]?.lower ?? '')) start = lastPhraseStart(parts, start + 1, end);
  while (start < end && times.has(parts[start]?.lower ?? '')) start += 1;
  return start < end && parts.slice(start, end).some((part) => part.kind === 'word')
    ? { start, end }
    : undefined;
}

function lastPhraseStart(parts: readonly Part[], from: number, end: number): number {
  let at = end - 1;
  if (isCapital(parts[at])) {
    while (
      at > from &&
      (isCapital(parts[at - 1]) || isInsideName(parts, at - 1)) &&
      !times.has(parts[at - 1]?.lower ?? '')
    )
      at -= 1;
    return at;
  }
  while (at > from && !determiners.has(parts[at]?.lower ?? '')) at -= 1;
  return at;
}

function phraseStartingAt(parts: readonly Part[], start: number): PartRange | undefined {
  const first = parts[start];
  if (first === undefined || first.kind === 'quotation' || first.kind === 'punctuation') return undefined;
  if (pronouns.has(first.lower) && !determiners.has(first.lower)) return { start, end: start + 1 };
  let end = start;
  while (end - start < longestPhrase && continuesRight(parts, start, end)) end += 1;
  while (end > start && isDangling(parts[end - 1])) end -= 1;
  return end > start ? { start, end } : undefined;
}

/** A word that cannot end a phrase. */
function isDangling(part: Part | undefined): boolean {
  const lower = part?.lower ?? '';
  return (
    prepositions.has(lower) ||
    (determiners.has(lower) && !pronouns.has(lower) && !/^(?:this|that|these|those)$/u.test(lower))
  );
}

function continuesRight(parts: readonly Part[], start: number, at: number): boolean {
  const part = parts[at];
  if (part === undefined || part.kind === 'quotation') return false;
  if (part.kind === 'punctuation') return isInsideName(parts, at) && at > start;
  if (part.kind === 'number') return at === start;
  if (at > start && isCapital(part) && !times.has(part.lower))
    return (
      isCapital(parts[at - 1]) ||
      !hasName(parts, { start, end: at }) ||
      parts[at - 1]?.lower === 'of' ||
      !endsPhrase(parts[at - 1])
    );
  if (part.lower === 'and') return at > start && isCapital(parts[at - 1]) && isCapital(parts[at + 1]);
  if (part.lower === 'of') return at > start;
  if (joiningPrepositions.has(part.lower))
    return at > start && !hasName(parts, { start, end: at }) && !times.has(parts[at + 1]?.lower ?? '');
  if (endsPhrase(part) || (at > start && looksLikeVerb(part))) return false;
  return at === start || !isCapital(parts[at - 1]) || isOwner(parts[at - 1]) || hasLowerStart(parts, start);
}

/** "Alder's mayor" */
function isOwner(part: Part | undefined): boolean {
  return /['’]s?$/u.test(part?.text ?? '');
}

/** A lower-case word may follow a capital one inside "the Alder council", and never after a name that stands alone. */
function hasLowerStart(parts: readonly Part[], start: number): boolean {
  return determiners.has(parts[start]?.lower ?? '');
}

function endsPhrase(part: Part | undefined): boolean {
  if (part === undefined) return true;
  return (
    prepositions.has(part.lower) ||
    conjunctions.has(part.lower) ||
    auxiliaries.has(part.lower) ||
    times.has(part.lower) ||
    pronouns.has(part.lower)
  );
}

function looksLikeVerb(part: Part): boolean {
  if (isCapital(part)) return false;
  return reportingVerb(part.lower) !== undefined || /(?:[^e]ed|ing)$/u.test(part.lower);
}

/** A full stop after an initial or title, a hyphen or ampersand between words: "Gen. Velde", "Hult-Ness", "R&D". */
function isInsideName(parts: readonly Part[], at: number): boolean {
  const [before, sign, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (before === undefined || sign === undefined || after === undefined) return false;
  if (sign.text === '.') return isCapital(before) && before.end === sign.start && isCapital(after);
  return (
    /^[-&/]$/u.test(sign.text) &&
    before.kind !== 'punctuation' &&
    after.kind !== 'punctuation' &&
    before.end === sign.start
  );
}

function isVerbFollower(part: Part | undefined): boolean {
  if (part?.kind !== 'word' || isCapital(part)) return false;
  return (
    verbFollowers.has(part.lower) ||
    (/ly$/u.test(part.lower) && part.lower.length > 5 && !/(?:family|assembly)$/u.test(part.lower))
  );
}

function isParticiple(part: Part | undefined): boolean {
  return /ing$/u.test(part?.lower ?? '');
}

function isCapital(part: Part | undefined): boolean {
  return part?.kind === 'word' && /^\p{Lu}/u.test(part.text);
}

function hasName(parts: readonly Part[], range: PartRange): boolean {
  return parts
    .slice(range.start, range.end)
    .some((part, index) => isCapital(part) && (index > 0 || !determiners.has(part.lower)));
}

function startsWithName(parts: readonly Part[], range: PartRange): boolean {
  const first = parts[range.start];
  return isCapital(first) && !determiners.has(first?.lower ?? '');
}

function isAllName(parts: readonly Part[], range: PartRange): boolean {
  return parts.slice(range.start, range.end).every((part) => part.kind === 'punctuation' || isCapital(part));
}

/** Bounds, in parts, on what is still one phrase or one aside. */
const longestPhrase = 14;
/** Parts of "it was" and of whom it points at. */
const longestCleft = 14;
const longestSegment = 30;
const mostSegments = 4;
const longestDateline = 8;
