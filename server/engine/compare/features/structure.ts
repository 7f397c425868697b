import type { Argument, Predicate } from '../../annotate/predicate.ts';
import { overlaps, type Span } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import type { Unit } from '../unit.ts';

/**
 * Whether the passage ties the claim's words together as the claim does: of the claim's pairs of a predicate and a party, the shares
 * that stand in the passage tied, that stand there untied, and whose predicate stands there at all.
 */
export function structureFeatures({ alignment, claim, passage }: Juxtaposition): readonly number[] {
  const theirs = passage.focus.predicates;
  let ties = 0;
  let kept = 0;
  let untied = 0;
  let told = 0;
  for (const predicate of claim.sentence.predicates) {
    const head = partnerOf(predicate.head);
    for (const party of partiesOf(predicate)) {
      ties += 1;
      told += Number(head !== undefined);
      const other = partnerOf(party.head);
      if (head === undefined || other === undefined) continue;
      const isTied = theirs.some(
        (each) =>
          (overlaps(each.head, head) && partiesOf(each).some(({ span }) => overlaps(span, other))) ||
          // "The sinking of the Marten" and "the Marten sank": a noun and what stands beside it.
          (overlaps(each.head, other) && partiesOf(each).some(({ span }) => overlaps(span, head))),
      );
      kept += Number(isTied);
      untied += Number(!isTied);
    }
  }
  return ties === 0 ? [0, 0, 0, 0] : [ties, kept / ties, untied / ties, told / ties];

  function partnerOf(span: Span): Unit | undefined {
    const at = alignment.claim.findIndex((unit) => overlaps(unit, span));
    const link = at < 0 ? undefined : alignment.toPassage[at];
    return link === undefined ? undefined : alignment.passage[link.index];
  }
}

export const structureFeatureNames = ['ties', 'tiesKept', 'tiesUntied', 'tiesTold'];

function partiesOf({ subject, object, adjuncts }: Predicate): readonly Argument[] {
  return [subject, object, ...adjuncts.map(({ argument }) => argument)].filter(
    (party) => party !== undefined,
  );
}
