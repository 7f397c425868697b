import { flatMap } from '../flat-map.ts';
import { areExclusive, branchMinister } from '../lexicon/exclusive-offices.ts';
import { portfolioOf } from '../lexicon/portfolios.ts';
import type { Called } from './posts.ts';

/** Posts that nobody holds together: "finance minister" and "labour minister", each a whole ministry's; "mayor" and "minister". */
export function areOfTwoOffices(a: Called, b: Called): boolean {
  if (a.isDeputy || a.isFormer || b.isDeputy || b.isFormer) return false;
  const [one, other] = [officeOf(a), officeOf(b)];
  if (areExclusive(one, other)) return true;
  if (one !== branchMinister || other !== branchMinister) return false;
  return areOfTwoBranches(a, b);
}

/** "Minister for transport" and "transport minister" alike. */
function officeOf({ title, branch }: Called): string {
  const isOfBranch = title === 'minister' && branch.length > 0;
  return isOfBranch || / minister$/u.test(title) ? branchMinister : title;
}

function areOfTwoBranches(a: Called, b: Called): boolean {
  const [one, other] = [portfolioIn(a), portfolioIn(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The branch of a minister who has one: "finance" stands in the title of the best known. */
function portfolioIn({ title, branch }: Called): string | undefined {
  const found = new Set(flatMap([...title.split(' '), ...branch], (word) => portfolioOf(word) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Posts of which one is not the other, however short either is told. */
export function areOtherPosts(a: Called, b: Called): boolean {
  if (areOfTwoOffices(a, b)) return true;
  if (a.isFormer !== b.isFormer) return false;
  // The general secretary may be called the secretary, and the finance minister a minister.
  if (a.title.endsWith(` ${b.title}`) || b.title.endsWith(` ${a.title}`)) return false;
  if (a.title !== b.title) return true;
  return a.branch.length > 0 && b.branch.length > 0 && !a.branch.some((word) => b.branch.includes(word));
}
