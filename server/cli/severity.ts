import type { CheckedClaim } from '../engine/judge/verdict.ts';
import { defaultSeverities } from '../workspace/settings.ts';
import { isSpecific } from '../workspace/specific-claim.ts';

/** How loudly a claim is spoken of. */
export type Severity = 'error' | 'warning' | 'information' | 'none';

/** The default severity of a claim's verdict. An unsupported claim matters only where it holds something that can be looked up. */
export function severityOf(checked: CheckedClaim): Severity {
  const severity = defaultSeverities[checked.verdict.kind];
  if (severity === 'off' || severity === 'hint') return 'none';
  return severity === 'information' && !isSpecific(checked) ? 'none' : severity;
}
