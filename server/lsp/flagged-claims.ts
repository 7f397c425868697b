import type { CheckedClaim } from '../engine/judge/verdict.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import type { SeverityLevel } from '../workspace/settings.ts';
import { isSpecific } from '../workspace/specific-claim.ts';

/** A claim that is underlined. */
export interface FlaggedClaim {
  readonly checked: CheckedClaim;
  readonly severity: Exclude<SeverityLevel, 'off'>;
}

/** The claims of a briefing that its reader's settings ask to be underlined, in order of text. */
export function flaggedClaims({
  claims,
  settings,
}: Pick<Briefing, 'claims' | 'settings'>): readonly FlaggedClaim[] {
  return claims.flatMap((checked) => {
    const severity = severityOf(checked, settings);
    return severity === 'off' ? [] : [{ checked, severity }];
  });
}

function severityOf(checked: CheckedClaim, settings: Briefing['settings']): SeverityLevel {
  const { kind } = checked.verdict;
  if (checked.confidence < settings.minimumConfidence) return 'off';
  if (kind === 'unsupported') {
    if (settings.underlineUnsupported === 'none') return 'off';
    if (settings.underlineUnsupported === 'specific' && !isSpecific(checked)) return 'off';
  }
  const severity = settings.severity[kind];
  const isOneOrigin = kind === 'supported' && checked.origins === 1 && settings.showOneOrigin;
  return severity === 'off' && isOneOrigin ? 'hint' : severity;
}
