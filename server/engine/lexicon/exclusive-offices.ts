/**
 * Whether nobody holds both of two offices at a time, by the first spelling of their titles ("premier" for "prime minister"): a mayor is
 * no ambassador. A chairman may be a minister besides, and a chancellor head a university: of them nothing is said.
 */
export function areExclusive(a: string, b: string): boolean {
  return a !== b && [ofState, ofCompany].some((offices) => offices.has(a) && offices.has(b));
}

/** The minister of a branch; of which one is another matter (`portfolios.ts`). */
export const branchMinister = 'branch minister';

const ofState: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'premier',
  branchMinister,
  'mayor',
  'governor',
  'ambassador',
  'attorney general',
  'chief justice',
  'police chief',
]);
const ofCompany: ReadonlySet<string> = new Set([
  'chief executive',
  'chief operating officer',
  'chief financial officer',
]);
