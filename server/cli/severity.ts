import { contains } from '../engine/document/span.ts';
import type { CheckedClaim, VerdictKind } from '../engine/judge/verdict.ts';

/** How loudly a claim is spoken of. */
export type Severity = 'error' | 'warning' | 'information' | 'none';

/** The default severity of a claim's verdict. An unsupported claim matters only where it holds something that can be looked up. */
export function severityOf(checked: CheckedClaim): Severity {
  const severity = severities[checked.verdict.kind];
  return severity === 'information' && !holdsSomethingToLookUp(checked) ? 'none' : severity;
}

/** True for a claim with a name, a number, a date or a quotation. */
function holdsSomethingToLookUp({ claim }: CheckedClaim): boolean {
  const { names, quantities, dates, quotations } = claim.sentence;
  return [...names, ...quantities, ...dates, ...quotations].some(({ span }) => contains(claim.span, span));
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
