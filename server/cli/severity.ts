import type { CheckedClaim, VerdictKind } from '../engine/judge/verdict.ts';
import { isSpecific } from '../workspace/specific-claim.ts';

/** How loudly a claim is spoken of. */
export type Severity = 'error' | 'warning' | 'information' | 'none';

/** The default severity of a claim's verdict. An unsupported claim matters only where it holds something that can be looked up. */
export function severityOf(checked: CheckedClaim): Severity {
  const severity = severities[checked.verdict.kind];
  return severity === 'information' && !isSpecific(checked) ? 'none' : severity;
}

const severities: Readonly<Record<VerdictKind, Severity>> = {
  contradicted: 'error',
  misquoted: 'error',
  miscited: 'warning',
  outdated: 'warning',
  disputed: 'warning',
  inconsistent: 'warning',
  unsupported: 'information',
  supported: 'none',
  unchecked: 'none',
};
