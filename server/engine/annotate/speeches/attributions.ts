import { relatives, verbBlockers } from './closed-classes.ts';
import { nounPhraseAt, subjectOf } from './noun-phrases.ts';
import type { Part, PartRange } from './parts.ts';
import { reportingVerb } from './reporting-verbs.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import { flatMap } from '../../flat-map.ts';

/** Somebody and a verb of saying, wherever what is said may stand. */
export interface Attribution {
  readonly speaker: PartRange;
  readonly verb: PartRange;
  readonly how: ReportingVerb;
  /** Speaker and verb together. */
  readonly whole: PartRange;
}

/** Every attribution among the parts of one sentence, in order of their verbs. Inside quotations none is looked for. */
export function attributions(parts: readonly Part[]): readonly Attribution[] {
  return flatMap(parts, (part, index) => attributionAt(parts, part, index) ?? []);
}

function attributionAt(parts: readonly Part[], part: Part, index: number): Attribution | undefined {
  if (part.kind !== 'word') return undefined;
  if (part.lower === 'according' && parts[index + 1]?.lower === 'to') {
    return attribution(nounPhraseAt(parts, index + 2), { start: index, end: index + 2 }, accordingTo);
  }
  const how = reportingVerb(part.lower);
  const before = parts[index - 1];
  if (how === undefined || /^\p{Lu}/u.test(part.text) || isBlocked(before)) return undefined;
  if (how.particle !== undefined && parts[index + 1]?.lower !== how.particle) return undefined;
  const verb = { start: index, end: parts[index + 1]?.lower === 'out' ? index + 2 : index + 1 };
  return attribution(
    isInverted(parts, index) ? nounPhraseAt(parts, verb.end) : subjectOf(parts, index),
    verb,
    how,
  );
}

/** Whether the word before makes of the verb a noun, a passive, or something that was not said. */
function isBlocked(before: Part | undefined): boolean {
  const lower = before?.lower ?? '';
  return verbBlockers.has(lower) || /['’]s$/u.test(before?.text ?? '') || /(?:'ll|'d|n't)$/u.test(lower);
}

function attribution(
  speaker: PartRange | undefined,
  verb: PartRange,
  how: ReportingVerb,
): Attribution | undefined {
  if (speaker === undefined) return undefined;
  const whole = { start: Math.min(speaker.start, verb.start), end: Math.max(speaker.end, verb.end) };
  return { speaker, verb, how, whole };
}

/** Whether the speaker follows the verb: "...," said the minister. */
function isInverted(parts: readonly Part[], verb: number): boolean {
  const before = parts[verb - 1];
  if (/ing$/u.test(parts[verb]?.lower ?? '')) return false;
  if (before?.kind === 'quotation') return true;
  if (before?.text !== ',') return false;
  if (parts[verb - 2]?.kind === 'quotation') return true;
  const isOnlyComma = !parts.slice(0, verb - 1).some((part) => part.text === ',');
  return (
    isOnlyComma && !relatives.has(parts[verb + 1]?.lower ?? '') && nounPhraseAt(parts, verb + 1) !== undefined
  );
}

const accordingTo: ReportingVerb = { forms: 'according to', force: 'asserts', takes: 'clause' };
