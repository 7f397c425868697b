import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Location,
} from 'vscode-languageserver';
import type { Comparison, Reason } from '../engine/compare/comparison.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import { passageOf } from '../workspace/reason-passage.ts';
import { whyVerdict } from '../workspace/verdict-sentences.ts';
import type { ClientFeatures } from './client-features.ts';
import type { FlaggedClaim } from './flagged-claims.ts';
import { fileSpan, passageLocation, rangeOf } from './places.ts';

/** The diagnostics of the claims that are underlined, one each, in order of text. */
export function diagnostics(
  briefing: Briefing,
  flagged: readonly FlaggedClaim[],
  features: ClientFeatures,
): Diagnostic[] {
  return flagged.map(({ checked, severity }): Diagnostic => {
    const { kind } = checked.verdict;
    const related = features.showsRelatedInformation ? relatedInformation(checked, briefing) : [];
    return {
      range: rangeOf(briefing.document, fileSpan(briefing.document, underlined(checked))),
      severity: severities[severity],
      source: 'claimcheck',
      code: kind,
      ...(features.showsCodeDescriptions && { codeDescription: { href: `${explanations}#${kind}` } }),
      message: message(checked),
      ...(related.length > 0 && { relatedInformation: related }),
      data: { claimId: checked.claim.id },
    };
  });
}

/** The least text that shows what is wrong: the shortest of the reasons, or the claim where there are none. */
function underlined(checked: CheckedClaim): Pick<Reason['claim'], 'block' | 'span'> {
  const { claim } = checked;
  const whole = { block: claim.sentence.block, span: claim.span };
  const length = ({ span }: Pick<Reason['claim'], 'span'>) => span.end - span.start;
  return reasonsOf(checked)
    .map((reason) => reason.claim)
    .filter((quote) => length(quote) > 0)
    .reduce<Pick<Reason['claim'], 'block' | 'span'>>(
      (least, quote) => (length(quote) < length(least) ? quote : least),
      whole,
    );
}

function message(checked: CheckedClaim): string {
  if (checked.verdict.kind === 'supported') return 'Only one origin says so.';
  const why = whyVerdict(checked);
  return [why, ...(checked.note !== undefined && checked.note !== why ? [checked.note] : [])].join(' ');
}

/** The passages that show the reasons, each once; where there are none, those that speak of the matter. */
function relatedInformation(checked: CheckedClaim, briefing: Briefing): DiagnosticRelatedInformation[] {
  const shown = new Map<Comparison, Location>();
  for (const reason of reasonsOf(checked)) {
    const comparison = passageOf(reason, checked.evidence);
    if (comparison === undefined || shown.has(comparison)) continue;
    const { document } = comparison.passage.source;
    const range = rangeOf(document, fileSpan(document, reason.evidence));
    shown.set(comparison, { uri: briefing.uriOf(document.path), range });
  }
  const mentions = checked.evidence
    .slice(0, mostMentions)
    .map((comparison) => [comparison, passageLocation(comparison, briefing)] as const);
  return (shown.size > 0 ? [...shown] : mentions).map(([{ passage }, location]) => ({
    location,
    message: `${passage.source.document.title}: ${passage.focus.text}`,
  }));
}

function reasonsOf({ verdict }: CheckedClaim): readonly Reason[] {
  return 'reasons' in verdict ? verdict.reasons : [];
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The page that has a section for every verdict. */
const explanations = 'https://github.com/claimcheck/claimcheck/blob/main/docs/verdicts.md';

const mostMentions = 3;
