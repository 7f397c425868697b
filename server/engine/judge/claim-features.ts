import { isFunction } from '../compare/alignment.ts';
import type { Comparison } from '../compare/comparison.ts';
import { featureNames, type Features, features, reasonGroups, surest } from '../compare/features.ts';
import { juxtapose } from '../compare/juxtaposition.ts';

/**
 * All that the passages of one source say of a claim, in numbers: those of the passage that meets most of the claim, then what any
 * passage gives at most, and how many passages speak of the claim at all. Undefined where there is no passage.
 */
export function claimFeatures(comparisons: readonly Comparison[]): Features | undefined {
  const lead = leading(comparisons);
  if (lead === undefined) return undefined;
  return [
    ...features(lead),
    Math.max(...comparisons.map(({ support }) => support)),
    ...reasonGroups.map((kinds) =>
      Math.max(...comparisons.map(({ suspicions }) => surest(kinds, suspicions))),
    ),
    nearPassages(comparisons),
    jointCoverage(comparisons),
  ];
}

export const claimFeatureNames: readonly string[] = [
  ...featureNames,
  'mostSupport',
  ...reasonGroups.map(([kind]) => `most_${kind}Reason`),
  'nearPassages',
  'jointCoverage',
];

/** How many of the passages speak of the claim at all. */
export function nearPassages(comparisons: readonly Comparison[]): number {
  return comparisons.filter(({ coverage }) => coverage >= nearCoverage).length;
}

/** The weighted share of the claim's content that the passages meet together, 0 to 1: a long claim may rest on several sentences. */
function jointCoverage(comparisons: readonly Comparison[]): number {
  const laid = comparisons.map(({ claim, passage }) => juxtapose(claim, passage));
  let met = 0;
  let whole = 0;
  laid[0]?.alignment.claim.forEach((unit, i) => {
    if (isFunction(unit)) return;
    met += unit.weight * Math.max(...laid.map((each) => each.met[i] ?? 0));
    whole += unit.weight;
  });
  return whole === 0 ? 0 : met / whole;
}

/** The comparison with the passage that meets most of the claim. */
export function leading(comparisons: readonly Comparison[]): Comparison | undefined {
  const [first, ...rest] = comparisons;
  return rest.reduce(
    (best, other) => (best === undefined || leadOf(other) > leadOf(best) ? other : best),
    first,
  );
}

function leadOf({ coverage, support }: Comparison): number {
  return coverage + support;
}

const nearCoverage = 0.5;
