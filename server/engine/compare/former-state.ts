import type { Sentence } from '../annotate/sentence.ts';

/** Whether a sentence tells of what was before: "used to cost", "a year earlier it had been". */
export function isOfFormerState({ text }: Sentence): boolean {
  return formerly.test(text);
}

const formerly =
  /\b(?:(?:a|one|the) (?:year|month|week|quarter|season|day) (?:earlier|before)|used to|previously|formerly|had (?:still |already |once |originally |first |until then )?(?:been|\p{L}+ed))\b/iu;
