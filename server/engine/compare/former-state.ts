import type { Sentence } from '../annotate/sentence.ts';
import type { Span } from '../document/span.ts';

/** Whether a sentence tells of what was before: "used to cost", "a year earlier it had been". */
export function isOfFormerState({ text }: Sentence): boolean {
  return formerly.test(text.replace(standards, ''));
}

/** Whether what stands around a span does, between commas: with what leads the sentence in, and what follows. */
export function isOfFormerStateAt({ text, span: { start } }: Sentence, at: Span): boolean {
  const whole = text.replace(standards, (words) => ' '.repeat(words.length));
  const before = whole.slice(0, at.start - start).split(piece);
  const [here = '', next = ''] = whole.slice(at.start - start).split(piece);
  const lead = before.length === 2 ? (before[0] ?? '') : '';
  return [lead, (before.at(-1) ?? '') + here, next].some((words) => formerly.test(words));
}

/** "400 million more than a year earlier" tells of now. */
const standards =
  /\b(?:more|less|fewer|higher|lower|up|down|better|worse) (?:than|from|on) (?:a|one|the) (?:year|month|week|quarter|season|day) (?:earlier|before|ago)\b/giu;
const piece = /[,;:—–]\s/u;
const formerly =
  /\b(?:(?:a|one|the) (?:year|month|week|quarter|season|day) (?:earlier|before|ago)|used to|previously|formerly|had (?:still |already |once |originally |first |until then )?(?:been|\p{L}+ed))\b/iu;
