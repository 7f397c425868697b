import { readdirSync, readFileSync } from 'node:fs';

/** A source, one sentence that an editor may write from it, and what kind of slip the sentence has, if any. */
export interface Pair {
  readonly source: string;
  readonly claim: string;
  readonly slip: string | undefined;
}

/**
 * The pairs of a folder of `test/fixtures/pairs`, by theme. Each line of a file is one pair: `source // claim`, with the kind of the slip
 * and a colon before it where the folder holds slips.
 *
 * @throws if a line is no pair
 */
export function pairsIn(
  folder: 'slips' | 'restatements' | 'other-things',
): ReadonlyMap<string, readonly Pair[]> {
  const root = new URL(`../../fixtures/pairs/${folder}/`, import.meta.url);
  return new Map(
    readdirSync(root).map((name) => {
      const lines = readFileSync(new URL(name, root), 'utf8').trimEnd().split('\n');
      return [name.replace(/\.txt$/u, ''), lines.map((line) => pairOf(line, folder === 'slips'))] as const;
    }),
  );
}

function pairOf(line: string, isSlip: boolean): Pair {
  const { slip, source, claim } = (isSlip ? slipPattern : pattern).exec(line)?.groups ?? {};
  if (source === undefined || claim === undefined) throw new Error(`Not a pair: ${line}`);
  return { source, claim, slip };
}

const pattern = /^(?<source>.+) \/\/ (?<claim>.+)$/u;
const slipPattern = /^(?<slip>[a-z]+): (?<source>.+) \/\/ (?<claim>.+)$/u;
