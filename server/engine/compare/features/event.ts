import { areOpposed } from '../../lexicon/antonyms.ts';
import { areAlternatives } from '../../lexicon/categories.ts';
import { isFunction } from '../alignment.ts';
import { coverage, type Juxtaposition, sharedWeight } from '../juxtaposition.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * How surely both speak of one event: the share of the claim that the passage meets, and how much of it in all, apart from what the
 * two may be at odds about. Figures, dates and names without a partner may be, and words whose opposite or alternative stands there.
 */
export function eventFeatures(juxtaposition: Juxtaposition): readonly number[] {
  const { alignment } = juxtaposition;
  const free = alignment.passage.filter((unit, j) => !isFunction(unit) && alignment.toClaim[j] === undefined);
  const inQuestion = flatMap(alignment.claim, (unit, i) => {
    if (isFunction(unit) || alignment.toPassage[i] !== undefined) return [];
    const isRival = free.some((other) =>
      unit.kind === 'word' && other.kind === 'word'
        ? areOpposed(unit.token.lemma, other.token.lemma) ||
          areAlternatives(unit.token.lemma, other.token.lemma)
        : unit.kind === other.kind,
    );
    return isRival ? [i] : [];
  });
  return [coverage(juxtaposition, inQuestion), sharedWeight(juxtaposition, inQuestion), inQuestion.length];
}

export const eventFeatureNames = ['eventCoverage', 'eventWeight', 'inQuestion'];
