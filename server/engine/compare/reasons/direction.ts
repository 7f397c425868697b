import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, type Span } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { antonymMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/** One amount that went up on the one side and down on the other, by a verb or by a noun: "fell 12 percent", "a 12 percent rise". */
export function directionReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return flatMap(alignment.claim, (unit, i): readonly Reason[] => {
    if (unit.kind !== 'quantity') return [];
    const own = moveOf(unit.quantity, claim.sentence);
    if (own === undefined) return [];
    const moves = passage.focus.quantities
      .filter((other) => compareQuantities(unit.quantity, other) === 'equal')
      .map((other) => moveOf(other, passage.focus));
    const [theirs] = moves;
    // One move that is told as here, or by words that tell no way, keeps the peace.
    if (
      theirs === undefined ||
      !moves.every((move) => move !== undefined && areOpposed(own.word.lemma, move.word.lemma))
    )
      return [];
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
        units: flatMap(alignment.claim, (each, at) => (contains(own.word, each) && at !== i ? [at] : [])),
      }),
    ];
  });
}

/** The word that says which way an amount went, right before it or behind it, with both. */
function moveOf(
  { span, counted }: Quantity,
  { tokens, negations }: Sentence,
): { readonly word: Token; readonly span: Span } | undefined {
  const before = tokens.filter(({ end }) => end <= span.start).slice(-nearBefore);
  const end = Math.max(span.end, counted?.span.end ?? 0);
  const behind = tokens.filter(({ start }) => start >= end).slice(0, nearBehind);
  const lead = before.findLastIndex(({ lemma }) => moves.has(lemma));
  const isTied = lead >= 0 && before.slice(lead + 1).every(({ lower }) => links.has(lower));
  const next = behind[0]?.text === '-' ? behind[1] : behind[0];
  const word = isTied ? before[lead] : next !== undefined && moves.has(next.lemma) ? next : undefined;
  if (word === undefined || negations.some(({ scope }) => contains(scope, word))) return undefined;
  return { word, span: hull(word, span) };
}

const moves = new Set(
  'rise increase climb grow gain jump surge soar growth fall decrease decline drop shrink slump plunge slip dip'.split(
    ' ',
  ),
);
const links = new Set(
  'by of some about nearly almost around over a an the just more than up down'.split(' '),
);
const nearBefore = 4;
const nearBehind = 2;
const certainty = 0.9;
