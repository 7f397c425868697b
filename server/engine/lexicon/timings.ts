import { flatMap } from '../flat-map.ts';
import { matches } from '../matches.ts';

/** How something stood to its plan. */
export type Timing = 'early' | 'punctual' | 'late';

/** Whether what came about so did not come about the other way as well; who is early may still be said to keep to the plan. */
export function areTimingsOpposed(a: Timing, b: Timing): boolean {
  return a !== b && (a === 'late' || b === 'late');
}

/** Where a lower-case sentence says how something stood to its plan; offsets are into the text. */
export function timingsIn(lower: string): readonly { timing: Timing; start: number; end: number }[] {
  if (!sign.test(lower)) return [];
  return flatMap(matches(lower, pattern), (found) => {
    const timing = timings.find((each) => found.groups?.[each] !== undefined);
    return timing === undefined ? [] : [{ timing, start: found.index, end: found.index + found[0].length }];
  });
}

const period = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';
const plan = '(?:planned|scheduled|expected|hoped|forecast|foreseen|due)';
const deadline = '(?:the|its|their|his|her) deadline';

/** Bare "early" and "late" tell mostly of the part of a day or a year ("early in May"). */
const phrases: Readonly<Record<Timing, readonly string[]>> = {
  early: [
    'ahead of (?:schedule|plan|time)',
    `ahead of ${deadline}`,
    `(?:earlier|sooner) than (?:originally |first )?${plan}`,
    `${period} early(?=[.,;:!?]|$| (?:and|but|at|with)\\b)`,
  ],
  punctual: ['(?:right )?on schedule', '(?:right )?on time', 'as (?:planned|scheduled)', `met ${deadline}`],
  late: [
    'behind schedule',
    'behind time',
    `later than (?:originally |first )?${plan}`,
    `${period} (?:late|overdue)(?=[.,;:!?]|$| (?:and|but|at|with)\\b)`,
    `(?:missed|past|after) ${deadline}`,
    'after (?:a|long|repeated|several|many|further|lengthy)(?: [a-z-]+){0,2} delays?',
    'overdue',
    '(?<=\\b(?:was|were|been|being|is|are) )delayed',
  ],
};

/** Each phrase has one of these. */
const sign = /schedule|time|deadline|plan|early|earlier|sooner|late|delay|overdue/u;
const timings = ['early', 'punctual', 'late'] as const;
const pattern = new RegExp(
  timings.map((timing) => `(?<${timing}>\\b(?:${phrases[timing].join('|')})\\b)`).join('|'),
  'gu',
);
