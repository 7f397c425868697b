import type { Negation } from '../../annotate/negation.ts';
import { areOpposedSmallWords, hasOpposite } from '../../lexicon/small-opposites.ts';
import { overlaps } from '../../document/span.ts';
import { areContrary } from '../contrary.ts';
import type { Alignment } from '../alignment.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { argumentAgreement } from '../reasons/argument-agreement.ts';
import type { Unit } from '../unit.ts';
import { flatMap } from '../../flat-map.ts';

/** Who denies what, how far each side vouches for what it tells, and how well the parties of their verbs agree. */
export function polarityFeatures(juxtaposition: Juxtaposition): readonly number[] {
  const { alignment, claim, passage } = juxtaposition;
  const denied = claim.sentence.negations.filter(({ target }) => target !== undefined);
  const deniedThere = passage.focus.negations.filter(({ target }) => target !== undefined);
  let flipped = 0;
  alignment.claim.forEach((unit, i) => {
    const link = alignment.toPassage[i];
    const other = link === undefined ? undefined : alignment.passage[link.index];
    if (other === undefined) return;
    flipped += Number(isDenied(unit, denied) !== isDenied(other, deniedThere));
  });
  const pairs = predicatePairs(juxtaposition);
  const same = pairs.filter(({ heads }) => heads === 'same');
  const opposed = pairs.filter(({ heads }) => heads === 'opposed');
  return [
    denied.length,
    deniedThere.length,
    flipped,
    same.length,
    opposed.length,
    Math.max(0, ...same.map(argumentAgreement)),
    Math.max(0, ...opposed.map(argumentAgreement)),
    same.filter((pair) => areContrary(pair.claim, pair.passage)).length,
    same.filter((pair) => pair.claim.force === 'done' && pair.passage.force !== 'done').length,
    same.filter((pair) => pair.claim.force !== 'done' && pair.passage.force === 'done').length,
    same.filter(({ subject, object }) => subject === 'different' || object === 'different').length,
    opposedSmallWords(alignment),
    ...surplus(countClasses(alignment.claim), countClasses(alignment.passage)),
  ];
}

export const polarityFeatureNames = [
  'negations',
  'passageNegations',
  'flipped',
  'samePredicates',
  'opposedPredicates',
  'sameParties',
  'opposedParties',
  'contraryPredicates',
  'overstated',
  'understated',
  'otherParties',
  'opposedSmallWords',
  'ownUniversals',
  'ownExclusives',
  'ownComparatives',
  'ownHedges',
];

function isDenied(unit: Unit, negations: readonly Negation[]): boolean {
  return negations.some(({ target }) => target !== undefined && overlaps(target, unit));
}

/** How many of the claim's small words have their opposite in the passage, both without a partner: "before" beside "after". */
function opposedSmallWords({ claim, passage, toPassage, toClaim }: Alignment): number {
  const free = flatMap(passage, (unit, j) =>
    unit.kind === 'word' && toClaim[j] === undefined && hasOpposite(unit.token.lower)
      ? [unit.token.lower]
      : [],
  );
  if (free.length === 0) return 0;
  return claim.filter(
    (unit, i) =>
      unit.kind === 'word' &&
      toPassage[i] === undefined &&
      free.some((other) => areOpposedSmallWords(unit.token.lower, other)),
  ).length;
}

/** How many words of each class stand among the units. */
function countClasses(units: readonly Unit[]): readonly number[] {
  const counts = wordClasses.map(() => 0);
  for (const unit of units) {
    const number = unit.kind === 'word' ? classOf.get(unit.token.lower) : undefined;
    if (number !== undefined) counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

/** What the one has of each class beyond the other. */
function surplus(counts: readonly number[], others: readonly number[]): readonly number[] {
  return counts.map((count, at) => Math.max(0, count - (others[at] ?? 0)));
}

/** Words that claim more, or less, than a passage without them says. */
const wordClasses = [
  'all every each always everyone everybody everything entire entirely completely never nobody nothing any',
  'only just sole solely exclusively alone merely',
  'more less most least fewer best worst first last largest biggest greatest better worse higher lower than',
  'may might could can possibly perhaps probably likely some many often usually sometimes several',
].map((words) => words.split(' '));
const classOf: ReadonlyMap<string, number> = new Map(
  flatMap(wordClasses, (words, number) => words.map((word) => [word, number] as const)),
);
