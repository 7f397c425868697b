import type { Predicate } from '../../annotate/predicate.ts';
import { verbForms } from '../../annotate/predicates/verb-forms.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { compareQuantities } from '../quantities.ts';
import { formerFigureMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Figures that the claim tells as what is, and the passage as what was before: "employs 640, down from 900" beside "employs 900". A
 * claim that speaks of the past, or of any time, may mean the earlier figure.
 */
export function formerFigureReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const changes = changesIn(passage.focus);
  if (changes.length === 0 || claim.sentence.dates.length > 0 || pastWords.test(claim.sentence.text))
    return [];
  const figures = alignment.claim.filter((unit) => unit.kind === 'quantity');
  return flatMap(alignment.claim, (unit, i): readonly Reason[] => {
    if (unit.kind !== 'quantity' || figures.length > 1) return [];
    const change = changes.find(({ former }) => compareQuantities(unit.quantity, former) === 'equal');
    if (change === undefined || compareQuantities(unit.quantity, change.current) !== 'contradicts') return [];
    const isSameDeed = predicatePairs(juxtaposition).some(
      ({ heads, claim: own, passage: theirs }) =>
        heads === 'same' &&
        isPresent(own) &&
        own.isDenied === theirs.isDenied &&
        contains(own.clause, unit.quantity.figure) &&
        contains(theirs.clause, change.current.figure),
    );
    if (!isSameDeed) return [];
    const own = unit.quantity.figure;
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: own,
        evidence: change.current.figure,
        message: formerFigureMessage(
          { sentence: claim.sentence, span: own },
          { sentence: passage.focus, span: change.current.figure },
        ),
        slot: changeSlot,
        units: [i],
      }),
    ];
  });
}

/** A figure and the one that it replaced. */
interface Change {
  readonly current: Quantity;
  readonly former: Quantity;
}

/** "640, down from 900", "640, compared with 900 a year ago" */
function changesIn({ quantities, text, span }: Sentence): readonly Change[] {
  return flatMap(quantities, (former, at): Change[] => {
    const current = quantities[at - 1];
    if (current === undefined) return [];
    const end = Math.max(current.span.end, current.counted?.span.end ?? 0);
    const between = text.slice(end - span.start, former.span.start - span.start);
    return replacing.test(between) ? [{ current, former }] : [];
  });
}

function isPresent({ kind, head }: Predicate): boolean {
  return kind !== 'noun' && !verbForms(head.lower, head.lemma).isPast;
}

const replacing =
  /^[^;:.]{0,30}, (?:which is )?(?:(?:up|down) from|compared (?:with|to)|against) (?:the |an? )?$/u;
const pastWords =
  /\b(?:ago|once|previous(?:ly)?|earlier|before|last|former(?:ly)?|used to|was|were|had|from|until|original(?:ly)?)\b/iu;
const changeSlot = 0.9;
