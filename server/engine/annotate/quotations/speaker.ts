import { attributions } from '../speeches/attributions.ts';
import type { Attribution } from '../speeches/attributions.ts';
import { framedSpeaker } from './frames.ts';
import { nounPhraseAt } from '../speeches/noun-phrases.ts';
import type { Part, PartRange } from '../speeches/parts.ts';

/** Whose words a quotation is, and how the text says so. */
export interface Source {
  /** In parts of its sentence. */
  readonly speaker: PartRange;
  /** `adjacent`: the attribution stands right beside the quotation; `sentence`: somewhere in the sentence. */
  readonly nearness: 'adjacent' | 'sentence';
}

/** The speaker of the quotation at `at`, from the attributions of the sentence it stands in. */
export function speakerOf(
  parts: readonly Part[],
  all: readonly Attribution[],
  at: number,
): Source | undefined {
  const after = all.find(({ whole }) => whole.start > at && isGap(parts, at + 1, whole.start));
  if (after) return { speaker: after.speaker, nearness: 'adjacent' };
  const before = all.filter(({ whole }) => whole.end <= at).at(-1);
  if (before)
    return { speaker: before.speaker, nearness: isLeadIn(parts, before, at) ? 'adjacent' : 'sentence' };
  const heading = headingOf(parts, at);
  if (heading) return { speaker: heading, nearness: 'adjacent' };
  const framed = framedSpeaker(parts, at);
  if (framed) return { speaker: framed, nearness: 'adjacent' };
  const trailing = all.find(({ whole }) => whole.start > at && parts[whole.start - 1]?.text === ',');
  return trailing && { speaker: trailing.speaker, nearness: 'sentence' };
}

/** The speaker named right at the start of a sentence that only says who said the words before it: "..." Velde said on Monday. */
export function leadingSpeaker(parts: readonly Part[]): PartRange | undefined {
  const first = attributions(parts)[0];
  const next = parts[first?.whole.end ?? 0];
  const isAlone =
    next === undefined || next.kind === 'punctuation' || ['in', 'on', 'at', 'of'].includes(next.lower);
  return first?.whole.start === 0 && isAlone ? first.speaker : undefined;
}

/** "X: "..."": the name before a colon. */
function headingOf(parts: readonly Part[], at: number): PartRange | undefined {
  if (parts[at - 1]?.text !== ':') return undefined;
  const phrase = nounPhraseAt(parts, 0);
  if (phrase?.end !== at - 1) return undefined;
  const isOwned = phrase.end === 2 && utterances.has(parts[1]?.lower ?? '');
  return isOwned ? { start: 0, end: 1 } : phrase;
}

function isLeadIn(parts: readonly Part[], { whole }: Attribution, at: number): boolean {
  return (
    at - whole.end <= longestLeadIn && parts.slice(whole.end, at).every((part) => part.kind !== 'quotation')
  );
}

function isGap(parts: readonly Part[], start: number, end: number): boolean {
  return parts.slice(start, end).every((part) => part.kind === 'punctuation' && /^[,—–-]$/u.test(part.text));
}

/** What one says, as a noun: "Velde's reply: "..." is Velde's. */
const utterances: ReadonlySet<string> = new Set(
  'response reply answer statement words message verdict explanation comment remark conclusion warning advice'.split(
    ' ',
  ),
);

/** Parts that may stand between a verb of saying and the quotation it leads into: "called the second plan a". */
const longestLeadIn = 8;
