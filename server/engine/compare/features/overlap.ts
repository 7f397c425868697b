import { mostly } from '../../lexicon/parts-of-speech.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import { coverage, type Juxtaposition, sharedWeight, strangers } from '../juxtaposition.ts';
import type { Unit } from '../unit.ts';
import { flatMap } from '../../flat-map.ts';

/** How much of claim and passage is the same, in what order, and what sort of word the claim has over. */
export function overlapFeatures(juxtaposition: Juxtaposition): readonly number[] {
  const { alignment, met } = juxtaposition;
  const own = alignment.claim.filter((unit) => !isFunction(unit));
  const theirs = alignment.passage.filter((unit) => !isFunction(unit));
  const names = flatMap(alignment.claim, (unit, i) => (unit.kind === 'name' ? [i] : []));
  const lacking = { noun: 0, verb: 0, adjective: 0, adverb: 0, rare: 0, name: 0, quantity: 0, date: 0 };
  let heaviest = 0;
  alignment.claim.forEach((unit, i) => {
    if (isFunction(unit)) return;
    const lack = unit.weight * (1 - (met[i] ?? 0));
    lacking[sortOf(unit)] += lack;
    heaviest = Math.max(heaviest, lack);
  });
  return [
    coverage(juxtaposition),
    coverage(juxtaposition, names),
    direct(alignment.claim, alignment.toPassage),
    direct(alignment.passage, alignment.toClaim),
    sharedWeight(juxtaposition),
    weightOf(own),
    weightOf(theirs),
    own.length,
    theirs.length,
    ...Object.values(lacking),
    heaviest,
    strangers(juxtaposition).length,
    ...orderOf(alignment),
    functionShare(alignment),
    ...compactness(alignment),
  ];
}

export const overlapFeatureNames = [
  'coverage',
  'coverageWithoutNames',
  'directCoverage',
  'passageCoverage',
  'sharedWeight',
  'claimWeight',
  'passageWeight',
  'claimUnits',
  'passageUnits',
  'lackingNouns',
  'lackingVerbs',
  'lackingAdjectives',
  'lackingAdverbs',
  'lackingRare',
  'lackingNames',
  'lackingQuantities',
  'lackingDates',
  'heaviestLack',
  'strangers',
  'inversions',
  'adjacent',
  'lastMet',
  'functionShare',
  'window',
  'nearness',
  'exactShare',
];

function sortOf(
  unit: Unit,
): 'noun' | 'verb' | 'adjective' | 'adverb' | 'rare' | 'name' | 'quantity' | 'date' {
  return unit.kind === 'word' ? (mostly(unit.token.lemma) ?? 'rare') : unit.kind;
}

function weightOf(units: readonly Unit[]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

/** The weighted share of one side's content that has a partner in the other sentence itself. */
function direct(units: readonly Unit[], links: Alignment['toPassage']): number {
  let sum = 0;
  let whole = 0;
  units.forEach((unit, i) => {
    if (isFunction(unit)) return;
    sum += unit.weight * (links[i]?.similarity ?? 0);
    whole += unit.weight;
  });
  return whole === 0 ? 0 : sum / whole;
}

/** The shares of neighbouring partners that stand in the other order, and side by side; and whether the claim's last word has a partner. */
function orderOf({ claim, toPassage }: Alignment): readonly [number, number, number] {
  const partners = flatMap(claim, (unit, i) => (isFunction(unit) ? [] : [toPassage[i]?.index]));
  let pairs = 0;
  let inverted = 0;
  let adjacent = 0;
  for (let at = 1; at < partners.length; at += 1) {
    const [before, after] = [partners[at - 1], partners[at]];
    if (before === undefined || after === undefined) continue;
    pairs += 1;
    inverted += Number(after < before);
    adjacent += Number(after > before && after - before <= 3);
  }
  const share = (count: number): number => (pairs === 0 ? 0 : count / pairs);
  return [share(inverted), share(adjacent), Number(partners.at(-1) !== undefined)];
}

/**
 * How close together the partners of the claim's words stand in the passage: the stretch from the first to the last of them beside the
 * claim's own length, and how near the partners of neighbours are, 1 for side by side; and how much of the claim stands there word for word.
 */
function compactness({ claim, passage, toPassage }: Alignment): readonly [number, number, number] {
  const links = flatMap(claim, (unit, i) => (isFunction(unit) ? [] : [toPassage[i]]));
  const places = placesOf(passage);
  const linked = flatMap(links, (link) => (link === undefined ? [] : [places[link.index] ?? 0]));
  if (linked.length === 0) return [0, 0, 0];
  const window = (Math.max(...linked) - Math.min(...linked) + 1) / links.length;
  let near = 0;
  for (let at = 1; at < links.length; at += 1) {
    const [before, after] = [links[at - 1], links[at]];
    if (before === undefined || after === undefined) continue;
    near += 1 / Math.max(1, Math.abs((places[after.index] ?? 0) - (places[before.index] ?? 0)));
  }
  const exact = links.filter((link) => link !== undefined && link.similarity === 1).length;
  return [window, links.length < 2 ? 1 : near / (links.length - 1), exact / links.length];
}

/** For each unit of the passage how many units of content stand before it. */
function placesOf(passage: readonly Unit[]): readonly number[] {
  let count = 0;
  return passage.map((unit) => (isFunction(unit) ? count : count++));
}

/** The share of the claim's small words that stand in their place in the passage as well. */
function functionShare({ claim, toPassage }: Alignment): number {
  let met = 0;
  let whole = 0;
  claim.forEach((unit, i) => {
    if (!isFunction(unit)) return;
    whole += 1;
    met += Number(toPassage[i] !== undefined);
  });
  return whole === 0 ? 1 : met / whole;
}
