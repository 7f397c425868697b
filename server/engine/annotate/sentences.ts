import type { Span } from '../document/span.ts';
import { abbreviations } from './abbreviations.ts';
import { matches } from '../matches.ts';

/**
 * The sentences of a block's text, in order, without the white space between them; together they cover all else. Rules decide
 * at each mark that may end a sentence; a block is never joined with its neighbours here.
 */
export function sentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const match of matches(text, terminator)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsSentence(text, match.index, match[1] ?? '', end)) continue;
    spans.push({ start, end });
    start = skipSpace(text, end);
  }
  const last = text.trimEnd().length;
  if (start < last) spans.push({ start, end: last });
  return spans;
}

function endsSentence(text: string, at: number, marks: string, end: number): boolean {
  const next = skipSpace(text, end);
  if (next >= text.length) return true;
  if (next === end) return marks === '.' && isGlued(text, at, end);
  const following = text.slice(next, next + 80);
  if (!mayStartSentence.test(following)) return false;
  if (marks.includes('?') || marks.includes('!'))
    return !(/["”’'»)]$/u.test(text.slice(at, end)) && isAttribution.test(following));
  if (/^(?:\.\s?){2,}$|…/u.test(marks)) return /^["“‘(]?\p{Lu}/u.test(following);
  return !isAbbreviation(text, at, following);
}

/** "...of the brain.The motor systems": a scraper has lost the space between two sentences. */
function isGlued(text: string, at: number, end: number): boolean {
  if (end !== at + 1 || !/(?:^|\s)(?:\p{Ll}{3,}|\d{4})$/u.test(text.slice(Math.max(0, at - 24), at)))
    return false;
  return /^\p{Lu}\p{Ll}* \p{L}/u.test(text.slice(end, end + 40)) && !domain.test(text.slice(end, end + 8));
}

/** Whether the full stop at `at` belongs to its word rather than to the sentence. */
function isAbbreviation(text: string, at: number, following: string): boolean {
  const word = /(?:\p{L}\.)*[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (word === '') return /(?:^|\s)\d{1,2}$/u.test(text.slice(Math.max(0, at - 3), at)) && at <= 3;
  const rule = abbreviations.get(word.toLowerCase().replaceAll('.', ''));
  const startsCommon = commonStart.test(following);
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || !startsCommon ? !startsCommon : false;
  if (/\./u.test(word)) return !startsCommon;
  switch (rule) {
    case 'never ends':
      return true;
    case 'before a number':
      return /^\d/u.test(following);
    case 'before a name':
      return !startsCommon;
    case undefined:
      return false;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Marks that may end a sentence, with the closing quotes and brackets that belong to it. */
const terminator = /((?:\.\s?){2,}\.|[.!?…]+)["”’'»)\]]*/gu;

const mayStartSentence = /^["“‘'«([—–-]*\s?[\p{Lu}\p{N}\p{Lo}@#$€£]/u;

/** "…?" she asked: the question is over, the sentence is not. */
const isAttribution =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|asked|told|wrote|added|replied|answered|tweeted|shouted|cried|says|asks|wondered|demanded)\b/u;

/** The end of an address, written with a capital. */
const domain = /^(?:Com|Net|Org|Gov|Edu|Info|Co|Uk|Js|Io)\b/u;

/** Words that start a sentence much more often than they go on after an abbreviation. */
const commonStart =
  /^["“‘'(]?(?:The|A|An|He|She|It|They|We|I|You|In|On|At|By|For|From|But|And|Or|So|Yet|This|That|These|Those|There|Then|When|While|After|Before|As|If|His|Her|Its|Their|Our|My|Some|Many|Most|No|Not|One|Two|Both|All|Any|Each|Such|What|Who|Why|How|Where|With|Without|Since|Although|Though|However|Meanwhile|Also|According|Another|Other|Last|Earlier|Later|To|Of|Here|Now|Once|Only|Even|During|Under|Despite|Because)\b/u;
