import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { overlaps } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { excludeEachOther } from '../lexicon/own-kinds.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { readOnce } from '../read-once.ts';
import { isFunction } from './alignment.ts';
import { coverage, type Juxtaposition } from './juxtaposition.ts';
import { slotAgreement } from './slot.ts';
import type { Unit, WordUnit } from './unit.ts';

/** What the claim says something was, beside what the passage says that it was: "a bronze shield" and "a bronze helmet". */
export interface OtherThing {
  readonly own: WordUnit;
  /** Index among the units of the claim. */
  readonly at: number;
  readonly theirs: WordUnit;
  /** How surely the two fill one slot, 0 to 1. */
  readonly slot: number;
}

/**
 * The things of a claim of which its source nowhere speaks, where the passage has another thing of one kind with them in their place, of
 * which the claim does not speak in turn. One thing may stand beside another, so nothing less will do; and who somebody is stays out,
 * since a teacher may be a mother.
 */
export const otherThings: (juxtaposition: Juxtaposition) => readonly OtherThing[] = readOnce(
  (juxtaposition) =>
    flatMap(juxtaposition.alignment.claim, (own, at) => {
      const [surest] = rivalsOf(juxtaposition, own, at).toSorted((a, b) => b.slot - a.slot);
      if (surest === undefined) return [];
      const rest = coverage(juxtaposition, [at]);
      // Where nearly all else is met, one thing for another of its kind is what is left over.
      const isLeftOver =
        rest >= nearlyAll && surest.slot >= leastTrace && !qualifying.has(surest.own.token.lemma);
      if (isLeftOver) return { ...surest, slot: Math.max(surest.slot, leftOver) };
      return surest.slot >= leastSlot && rest >= leastRest ? surest : [];
    }),
);

function rivalsOf(
  { alignment, met, claim, passage }: Juxtaposition,
  own: Unit,
  at: number,
): readonly OtherThing[] {
  if (!isThing(own, claim.sentence) || (met[at] ?? 0) >= leastMet) return [];
  return flatMap(alignment.passage, (theirs, j): readonly OtherThing[] => {
    if (!isThing(theirs, passage.focus) || alignment.toClaim[j] !== undefined) return [];
    if (!excludeEachOther(own.token.lemma, theirs.token.lemma)) return [];
    if (isSpokenOf(own.token.lemma, passage.source) || isWordOf(theirs.token.lemma, claim.sentence))
      return [];
    return [{ own, at, theirs, slot: slotAgreement(alignment, at, j) }];
  });
}

/** "The town lies on a bay" and "the town sits on a bay": how a verb puts it is no thing; and of a quotation the words decide. */
function isThing(unit: Unit, { predicates, quotations }: Sentence): unit is WordUnit {
  if (unit.kind !== 'word' || isFunction(unit) || isPersonNoun(unit.token.lemma)) return false;
  if (quotations.some(({ kind, span }) => kind === 'speech' && overlaps(span, unit))) return false;
  return !predicates.some(({ kind, head }) => kind === 'verb' && overlaps(head, unit));
}

/** Under this word or one that comes near it. */
function isSpokenOf(lemma: string, source: AnnotatedDocument): boolean {
  // "Wooden" speaks of wood.
  const stem = lemma.replace(/e?n$/u, '');
  return lemmasIn(source).some((other) => other === stem || similarity(lemma, other) >= near);
}

const lemmasIn = readOnce(({ sentences }: AnnotatedDocument): readonly string[] => [
  ...new Set(flatMap(sentences, ({ tokens }) => tokens.map(({ lemma }) => lemma))),
]);

function isWordOf(lemma: string, { tokens }: Sentence): boolean {
  return tokens.some((token) => similarity(lemma, token.lemma) >= near);
}

/** Words that say where or when of whatever stands beside them. */
const qualifying = new Set(
  'north south east west northern southern eastern western morning afternoon evening night noon dawn dusk spring summer autumn winter'.split(
    ' ',
  ),
);
const nearlyAll = 0.75;
const leftOver = 0.6;
const leastTrace = 0.25;
const leastMet = 0.6;
const near = 0.6;
const leastSlot = 0.45;
const leastRest = 0.5;
