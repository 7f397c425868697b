import type { Comparison, Reason, ReasonKind } from '../engine/compare/comparison.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import { passageOf } from '../workspace/reason-passage.ts';
import type { Fix } from './code-actions.ts';
import { fileSpan } from './places.ts';

/** For each reason that one stretch of text against another shows: put the source's in. */
export function correctionFixes(checked: CheckedClaim, briefing: Briefing, text: string): readonly Fix[] {
  const reasons = 'reasons' in checked.verdict ? checked.verdict.reasons : [];
  return reasons.flatMap((reason, index) => {
    const comparison = passageOf(reason, checked.evidence);
    const say = titles[reason.kind];
    if (say === undefined || comparison === undefined || reason.claim.text === '') return [];
    const newText = inPlace(reason, checked, comparison);
    const span = fileSpan(briefing.document, reason.claim);
    // Where markup or a citation stands between the words, they cannot be replaced without it.
    const isPlain = text.slice(span.start, span.end).replace(/\s+/g, ' ') === reason.claim.text;
    if (!isPlain || newText === '' || newText === reason.claim.text) return [];
    const title = say(newText, comparison.passage.source.document.title);
    return [{ title, edits: [{ span, newText }], ...(index === 0 && { isPreferred: true }) }];
  });
}

/** The source's words as they are written in the claim's place: a sentence starts with a capital, and nothing else need do so. */
function inPlace({ claim, evidence, kind }: Reason, checked: CheckedClaim, { passage }: Comparison): string {
  const startsClaim = claim.span.start === checked.claim.sentence.span.start;
  const startsPassage =
    evidence.block === passage.focus.block && evidence.span.start === passage.focus.span.start;
  const [first = '', rest] = [evidence.text.charAt(0), evidence.text.slice(1)];
  if (startsClaim) return first.toUpperCase() + rest;
  return startsPassage && !isCapitalised.has(kind) ? first.toLowerCase() + rest : evidence.text;
}

type Say = (newText: string, source: string) => string;

const putIn: Say = (newText, source) => `Change to "${newText}", as in ${source}`;

/** The kinds of reason for which the source's words can stand in for the claim's. */
const titles: Partial<Record<ReasonKind, Say>> = {
  number: putIn,
  unit: putIn,
  date: putIn,
  name: putIn,
  place: putIn,
  quotation: (newText, source) => `Restore the quoted words "${newText}", as in ${source}`,
};

/** What is written with a capital wherever it stands; weekdays and months are too. */
const isCapitalised: ReadonlySet<ReasonKind> = new Set(['name', 'place', 'date', 'quotation']);
