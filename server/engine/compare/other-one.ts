import type { Token } from '../annotate/token.ts';
import { overlaps, type Span } from '../document/span.ts';
import { areOpposed } from '../lexicon/antonyms.ts';
import type { Reason } from './comparison.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';

/**
 * Whether a passage tells of another one of a kind: it says which one, otherwise than the claim does, and tells something else of it besides.
 * "The first trial found no benefit" says nothing of what the second found; nor "the mill at Alder cut 40 jobs" of how many were cut at Brenn.
 */
export function isOfOtherOne(juxtaposition: Juxtaposition, reasons: readonly Reason[]): boolean {
  const selecting = [...selectors(juxtaposition), ...rivalsOf(juxtaposition, reasons)];
  if (selecting.length === 0) return false;
  return reasons.some(
    ({ kind, claim, confidence }) =>
      telling.has(kind) && confidence >= leastClash && !selecting.some((span) => overlaps(span, claim.span)),
  );
}

/** The names of a claim for which the passage surely has one that the claim does not know. */
function rivalsOf({ claim: { sentence } }: Juxtaposition, reasons: readonly Reason[]): readonly Span[] {
  return flatMap(reasons, ({ kind, confidence, claim, evidence }) => {
    const isKnown = sentence.names.some(
      ({ text }) => text.includes(evidence.text) || evidence.text.includes(text),
    );
    return kind === 'name' && confidence >= leastRival && !isKnown ? [claim.span] : [];
  });
}

/** The words of a claim that tell which one is meant, where the passage means another. */
function selectors({ alignment }: Juxtaposition): readonly Unit[] {
  const { claim, passage, toClaim, toPassage } = alignment;
  const theirs = flatMap(passage, (unit, j) => (toClaim[j] === undefined ? (selectorOf(unit) ?? []) : []));
  return claim.filter((unit, i) => {
    const own = toPassage[i] === undefined ? selectorOf(unit) : undefined;
    return own !== undefined && theirs.some((other) => areOfOneSet(own, other));
  });
}

/** "Second", "younger": what tells one of a kind from the others. */
function selectorOf({ tokens }: Unit): Token | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined || rest.length > 0) return undefined;
  return inRow.has(token.lower) || comparing.has(token.lower) ? token : undefined;
}

function areOfOneSet(a: Token, b: Token): boolean {
  if (inRow.has(a.lower)) return inRow.has(b.lower) && a.lower !== b.lower;
  return areOpposed(a.lower, b.lower) || areOpposed(a.lemma, b.lemma);
}

const ordinals = new Set('first second third fourth fifth'.split(' '));
const comparing = new Set(
  'older elder younger bigger larger smaller upper lower former latter north south east west northern southern eastern western'.split(
    ' ',
  ),
);
/** Which one in a row of like things. */
const inRow = new Set([...ordinals, ...'earlier previous preceding latest final'.split(' ')]);
const telling: ReadonlySet<Reason['kind']> = new Set(['number', 'date', 'negation', 'antonym']);
const leastClash = 0.6;
const leastRival = 0.7;
