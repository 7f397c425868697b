import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';
import { unitSimilarity } from './similarity.ts';

/** Which unit of a claim answers to which unit of a passage. One to one; either side may stay without a partner. */
export interface Alignment {
  readonly claim: readonly Unit[];
  readonly passage: readonly Unit[];
  /** For each unit of the claim: the index of its partner, and how alike the two are, 0 to 1. */
  readonly toPassage: readonly (Link | undefined)[];
  readonly toClaim: readonly (Link | undefined)[];
}

export interface Link {
  readonly index: number;
  readonly similarity: number;
}

/**
 * Aligns the units of a claim and of a passage. Content units are matched greedily by likeness and by how well their
 * neighbours match (after Sultan, Bethard and Sumner 2014, "Back to Basics for Monolingual Alignment"); function words
 * follow only between or beside partners, since "of" matches any "of".
 */
export function align(claim: readonly Unit[], passage: readonly Unit[]): Alignment {
  const toPassage: (Link | undefined)[] = claim.map(() => undefined);
  const toClaim: (Link | undefined)[] = passage.map(() => undefined);
  const link = (i: number, j: number, similarity: number): void => {
    toPassage[i] = { index: j, similarity };
    toClaim[j] = { index: i, similarity };
  };
  for (const { i, j, similarity } of rank(candidates(claim, passage), claim, passage)) {
    if (toPassage[i] === undefined && toClaim[j] === undefined) link(i, j, similarity);
  }
  linkFunctionWords(claim, passage, toPassage, toClaim, link);
  return { claim, passage, toPassage, toClaim };
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly similarity: number;
}

function candidates(claim: readonly Unit[], passage: readonly Unit[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const content = flatMap(passage, (other, j) => (isFunction(other) ? [] : { other, j }));
  for (const [i, unit] of claim.entries()) {
    if (isFunction(unit)) continue;
    for (const { other, j } of content) {
      const similarity = unitSimilarity(unit, other);
      if (similarity > 0) found.push({ i, j, similarity });
    }
  }
  return found;
}

/** Candidates, best first: likeness, plus the share of neighbours that could match at the same distance; then the nearer place. */
function rank(
  found: readonly Candidate[],
  claim: readonly Unit[],
  passage: readonly Unit[],
): readonly Candidate[] {
  const likeness = new Map<number, number>();
  const cell = (i: number, j: number): number => i * passage.length + j;
  for (const { i, j, similarity } of found) likeness.set(cell(i, j), similarity);
  const context = ({ i, j }: Candidate): number => {
    let sum = 0;
    for (const step of neighbourSteps) {
      const near = claim[i + step];
      if (near === undefined) continue;
      for (const slack of [0, 1, -1]) {
        const other = passage[j + step + slack];
        if (other === undefined || step + slack === 0) continue;
        const alike = isFunction(near)
          ? Number(isSameWord(near, other)) * 0.3
          : (likeness.get(cell(i + step, j + step + slack)) ?? 0);
        if (alike === 0) continue;
        sum += alike / (Math.abs(step) + Math.abs(slack));
        break;
      }
    }
    return sum / fullContext;
  };
  const place = ({ i, j }: Candidate): number =>
    Math.abs((i + 1) / (claim.length + 1) - (j + 1) / (passage.length + 1));
  return found
    .map((candidate) => ({
      candidate,
      score: candidate.similarity + contextShare * context(candidate) - placeShare * place(candidate),
    }))
    .sort((a, b) => b.score - a.score || a.candidate.i - b.candidate.i || a.candidate.j - b.candidate.j)
    .map(({ candidate }) => candidate);
}

function linkFunctionWords(
  claim: readonly Unit[],
  passage: readonly Unit[],
  toPassage: readonly (Link | undefined)[],
  toClaim: readonly (Link | undefined)[],
  link: (i: number, j: number, similarity: number) => void,
): void {
  claim.forEach((unit, i) => {
    if (!isFunction(unit)) return;
    const before = toPassage[i - 1]?.index;
    const after = nextPartner(toPassage, i);
    const places = [
      ...(before === undefined ? (i === 0 ? [0] : []) : [before + 1, before + 2]),
      ...(after === undefined ? [] : [after - 1, after - 2]),
    ];
    const free = places.find((j) => {
      const other = passage[j];
      return other !== undefined && toClaim[j] === undefined && isSameWord(unit, other);
    });
    if (free !== undefined) link(i, free, 1);
  });
}

/** The partner of the next unit that has one, within a few units. */
function nextPartner(toPassage: readonly (Link | undefined)[], i: number): number | undefined {
  for (let next = i + 1; next <= i + 3; next += 1) {
    const partner = toPassage[next];
    if (partner !== undefined) return partner.index - (next - i - 1);
  }
  return undefined;
}

export function isFunction(unit: Unit): boolean {
  return unit.kind === 'word' && unit.isFunction;
}

function isSameWord(a: Unit, b: Unit): boolean {
  return a.kind === 'word' && b.kind === 'word' && a.token.lemma === b.token.lemma;
}

const neighbourSteps = [-3, -2, -1, 1, 2, 3];
const fullContext = 2 * (1 + 1 / 2 + 1 / 3);
const contextShare = 0.8;
const placeShare = 0.1;
