import type { Comparison, QuotedWords, ReasonKind } from './comparison.ts';
import { eventFeatureNames, eventFeatures } from './features/event.ts';
import { overlapFeatureNames, overlapFeatures } from './features/overlap.ts';
import { polarityFeatureNames, polarityFeatures } from './features/polarity.ts';
import { relatednessFeatureNames, relatednessFeatures } from './features/relatedness.ts';
import { slotFeatureNames, slotFeatures } from './features/slots.ts';
import { structureFeatureNames, structureFeatures } from './features/structure.ts';
import { substitutionFeatureNames, substitutionFeatures } from './features/substitutions.ts';
import { juxtapose } from './juxtaposition.ts';

/** What a comparison finds, in numbers: one for each of {@link featureNames}. */
export type Features = readonly number[];

/** A comparison in numbers, for a judge that has learned how much each of them weighs. */
export function features({ claim, passage, suspicions, quoted, support, bearing }: Comparison): Features {
  const juxtaposition = juxtapose(claim, passage);
  return [
    support,
    ...overlapFeatures(juxtaposition),
    ...relatednessFeatures(juxtaposition),
    ...eventFeatures(juxtaposition),
    ...slotFeatures(juxtaposition),
    ...substitutionFeatures(juxtaposition),
    ...polarityFeatures(juxtaposition),
    ...structureFeatures(juxtaposition),
    ...reasonGroups.map((kinds) => surest(kinds, suspicions)),
    quoted === undefined ? 0 : quotedValue[quoted],
    Number(bearing === 'otherwise'),
  ];
}

/** How sure the surest reason of some kinds is, 0 where there is none. */
export function surest(kinds: readonly ReasonKind[], suspicions: Comparison['suspicions']): number {
  return kinds.reduce((most, kind) => Math.max(most, suspicions[kind] ?? 0), 0);
}

/** Kinds of reason that count as one. */
export const reasonGroups: readonly (readonly ReasonKind[])[] = [
  ['number', 'unit'],
  ['date'],
  ['name', 'place'],
  ['negation'],
  ['antonym', 'relation'],
  ['modality'],
  ['role', 'attribution'],
  ['quotation'],
];

export const featureNames: readonly string[] = [
  'support',
  ...overlapFeatureNames,
  ...relatednessFeatureNames,
  ...eventFeatureNames,
  ...slotFeatureNames,
  ...substitutionFeatureNames,
  ...polarityFeatureNames,
  ...structureFeatureNames,
  ...reasonGroups.map(([kind]) => `${kind}Reason`),
  'quoted',
  'toldOtherwise',
];

const quotedValue: Readonly<Record<QuotedWords, number>> = { verbatim: 1, altered: -1, absent: -2 };
