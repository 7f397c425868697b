import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, hull, type Span } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { antonymMessage } from './messages.ts';
import { reason } from './reason.ts';

/** One amount that is more on the one side and less on the other: "12 cents a litre more", "12 cents less". Comparisons with "than" may be turned round. */
export function signedFigureReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return claim.sentence.quantities.flatMap((quantity): readonly Reason[] => {
    if (!contains(claim.span, quantity.span)) return [];
    const own = signOf(claim.sentence, quantity);
    if (own === undefined) return [];
    for (const other of passage.focus.quantities) {
      const theirs = signOf(passage.focus, other);
      if (theirs === undefined || theirs.isMore === own.isMore) continue;
      if (compareQuantities(quantity, other) !== 'equal') continue;
      return [
        reason(juxtaposition, {
          kind: 'antonym',
          claim: own.span,
          evidence: theirs.span,
          message: antonymMessage(
            { sentence: claim.sentence, span: own.span },
            { sentence: passage.focus, span: theirs.span },
          ),
          slot: certainty,
          units: alignment.claim.flatMap((unit, i) => (contains(own.span, unit) ? [i] : [])),
        }),
      ];
    }
    return [];
  });
}

/** Whether the words behind an amount make it one more or one less; undefined where they do neither. */
function signOf(
  { tokens }: Sentence,
  { span }: Quantity,
): { readonly isMore: boolean; readonly span: Span } | undefined {
  const behind = tokens.filter(({ start }) => start >= span.end);
  const at = behind.slice(0, reach).findIndex(({ lower }) => more.has(lower) || less.has(lower));
  const sign = behind[at];
  if (sign === undefined || behind[at + 1]?.lower === 'than') return undefined;
  // "A litre" or "per head" may stand between, and nothing else.
  if (at > 0 && !per.has(behind[0]?.lower ?? '')) return undefined;
  return { isMore: more.has(sign.lower), span: hull(span, sign) };
}

const more = new Set(['more', 'higher', 'extra']);
const less = new Set(['less', 'fewer', 'lower']);
const per = new Set(['a', 'an', 'per', 'each']);
/** Tokens behind the amount. */
const reach = 3;
const certainty = 0.95;
