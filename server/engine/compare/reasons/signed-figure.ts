import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, hull, type Span } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { isFunction } from '../alignment.ts';
import type { Unit } from '../unit.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { verbBeside } from '../figure-excuses/clash.ts';
import { compareQuantities } from '../quantities.ts';
import { antonymMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * One amount that is more on the one side and less on the other: "12 cents a litre more", "12 cents less". Of comparisons with "than" both have
 * to name the same standard, or they may be turned round.
 */
export function signedFigureReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return flatMap(claim.sentence.quantities, (quantity): readonly Reason[] => {
    if (!contains(claim.span, quantity.span)) return [];
    const own = signOf(claim.sentence, quantity);
    if (own === undefined) return [];
    for (const other of passage.focus.quantities) {
      const theirs = signOf(passage.focus, other);
      if (theirs === undefined || theirs.isMore === own.isMore) continue;
      if (!haveOneStandard(juxtaposition, own, theirs)) continue;
      if (compareQuantities(quantity, other) !== 'equal') continue;
      if (quantity.dimension === 'duration' && !areOfOneDeed(juxtaposition, quantity, other)) continue;
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
          units: flatMap(alignment.claim, (unit, i) => (contains(own.span, unit) ? [i] : [])),
        }),
      ];
    }
    return [];
  });
}

/** An amount that is told to be more or less, and where the "than" behind it ends. */
interface Signed {
  readonly isMore: boolean;
  readonly span: Span;
  readonly than: number | undefined;
}

/** Whether the words behind an amount make it one more or one less; undefined where they do neither. */
function signOf({ tokens }: Sentence, { span }: Quantity): Signed | undefined {
  const behind = tokens.filter(({ start }) => start >= span.end);
  const at = behind.slice(0, reach).findIndex(({ lower }) => more.has(lower) || less.has(lower));
  const [sign, next] = [behind[at], behind[at + 1]];
  if (sign === undefined) return undefined;
  // "A litre" or "per head" may stand between, and nothing else.
  if (at > 0 && !per.has(behind[0]?.lower ?? '')) return undefined;
  return {
    isMore: more.has(sign.lower),
    span: hull(span, sign),
    than: next?.lower === 'than' ? next.end : undefined,
  };
}

/** "Three weeks later they met" and "the talks had failed three weeks earlier" tell when of two deeds. */
function areOfOneDeed(juxtaposition: Juxtaposition, own: Quantity, theirs: Quantity): boolean {
  const mine = verbBeside(own, juxtaposition.claim.sentence);
  const other = verbBeside(theirs, juxtaposition.passage.focus);
  return mine === undefined || other === undefined || similarity(mine.lemma, other.lemma) >= sameDeed;
}

/** Neither names what it is held against, or both name the same. */
function haveOneStandard({ alignment }: Juxtaposition, own: Signed, theirs: Signed): boolean {
  if (own.than === undefined || theirs.than === undefined) return own.than === theirs.than;
  const standard = (units: readonly Unit[], from: number): number =>
    units.findIndex((unit) => unit.start >= from && !isFunction(unit) && !isStandIn(unit));
  const [here, there] = [standard(alignment.claim, own.than), standard(alignment.passage, theirs.than)];
  return here >= 0 && there >= 0 && alignment.toPassage[here]?.index === there;
}

/** "Than the one in Oster" */
function isStandIn({ tokens }: Unit): boolean {
  return tokens.every(({ lower }) => lower === 'one' || lower === 'ones');
}

const more = new Set(
  'more higher extra taller longer bigger larger heavier older wider deeper later'.split(' '),
);
const less = new Set(
  'less fewer lower shorter smaller lighter younger narrower shallower earlier'.split(' '),
);
const per = new Set(['a', 'an', 'per', 'each']);
/** Tokens behind the amount. */
const reach = 3;
const certainty = 0.95;
const sameDeed = 0.6;
