import { areOpposed } from '../../lexicon/antonyms.ts';
import { couldBe } from '../../lexicon/parts-of-speech.ts';
import { areAlternatives } from '../../lexicon/categories.ts';
import { areOpposedSmallWords } from '../../lexicon/small-opposites.ts';
import { isBroader } from '../../lexicon/synonyms.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { slotAgreement } from '../slot.ts';
import type { Unit, WordUnit } from '../unit.ts';
import { flatMap } from '../../flat-map.ts';

/** Words of the claim in whose place the passage has another word, by how the two are related. */
export function substitutionFeatures({ alignment }: Juxtaposition): readonly number[] {
  const rivals = flatMap(alignment.passage, (unit, j) =>
    unit.kind === 'word' && alignment.toClaim[j] === undefined ? [{ unit, j }] : [],
  );
  const surest = { opposed: 0, alternative: 0, unrelated: 0 };
  let opposed = 0;
  let alternatives = 0;
  let substituted = 0;
  alignment.claim.forEach((unit, i) => {
    if (unit.kind !== 'word' || alignment.toPassage[i] !== undefined) return;
    let best = 0;
    for (const rival of rivals) {
      const relation = relationOf(unit, rival.unit);
      if (relation === undefined) continue;
      const slot = slotAgreement(alignment, i, rival.j);
      surest[relation] = Math.max(surest[relation], slot);
      best = Math.max(best, slot);
      opposed += Number(relation === 'opposed');
      alternatives += Number(relation === 'alternative');
    }
    substituted += Number(best >= clearSlot);
  });
  return [
    surest.opposed,
    surest.alternative,
    surest.unrelated,
    opposed,
    alternatives,
    substituted,
    ...levels(alignment),
  ];
}

export const substitutionFeatureNames = [
  'opposedSlot',
  'alternativeSlot',
  'unrelatedSlot',
  'opposedWords',
  'alternativeWords',
  'substitutedWords',
  'claimBroader',
  'claimNarrower',
];

type Relation = 'opposed' | 'alternative' | 'unrelated';

/** Undefined for words of different parts of speech, and for small words that are no opposites: they take no place from one another. */
function relationOf(unit: WordUnit, rival: WordUnit): Relation | undefined {
  const {
    token: { lemma, lower },
  } = unit;
  const { token: other } = rival;
  if (areOpposedSmallWords(lower, other.lower)) return 'opposed';
  if (isFunction(unit) || isFunction(rival)) return undefined;
  if (areOpposed(lemma, other.lemma)) return 'opposed';
  if (areAlternatives(lemma, other.lemma)) return 'alternative';
  return (['noun', 'verb', 'adjective', 'adverb'] as const).some(
    (part) => couldBe(lemma, part) && couldBe(other.lemma, part),
  )
    ? 'unrelated'
    : undefined;
}

/** How many words of the claim have a more special, and a more general, partner: "vehicle" follows from "car", "car" from no "vehicle". */
function levels({ claim, passage, toPassage }: Alignment): readonly [number, number] {
  let broader = 0;
  let narrower = 0;
  claim.forEach((unit, i) => {
    const link = toPassage[i];
    const partner = link === undefined ? undefined : passage[link.index];
    if (!isContentWord(unit) || partner === undefined || !isContentWord(partner) || link?.similarity === 1)
      return;
    broader += Number(isBroader(unit.token.lemma, partner.token.lemma));
    narrower += Number(isBroader(partner.token.lemma, unit.token.lemma));
  });
  return [broader, narrower];
}

function isContentWord(unit: Unit): unit is WordUnit {
  return unit.kind === 'word' && !isFunction(unit);
}

const clearSlot = 0.5;
