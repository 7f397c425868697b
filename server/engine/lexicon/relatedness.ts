import { dimensions, vectors as packed, words } from './word-vectors.generated.ts';

/**
 * How alike the company is that two words keep, 0 to 1: the cosine of their vectors (`training/vectors.py`), 0 where it is negative or a
 * word is unknown. "Militant" and "fighter" are related, but so are "rise" and "fall", "Monday" and "Tuesday": it tells what a text is
 * about, never what it says of it.
 *
 * @param a a dictionary form in lower case, as is `b`
 */
export function relatedness(a: string, b: string): number {
  table ??= unpack();
  const first = table.rows.get(a);
  const second = table.rows.get(b);
  if (first === undefined || second === undefined) return 0;
  const { vectors } = table;
  const lengths = Math.sqrt(product(vectors, first, first) * product(vectors, second, second));
  return Math.max(0, product(vectors, first, second) / lengths);
}

interface Table {
  /** Where the vector of each word begins. */
  readonly rows: ReadonlyMap<string, number>;
  readonly vectors: Int8Array;
}

let table: Table | undefined;

function unpack(): Table {
  const vectors = new Int8Array(packed.length * 2);
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at) - firstCode;
    vectors[2 * at] = Math.floor(code / levels) - zero;
    vectors[2 * at + 1] = (code % levels) - zero;
  }
  const rows = new Map(words.split(' ').map((word, row) => [word, row * dimensions] as const));
  return { rows, vectors };
}

function product(vectors: Int8Array, a: number, b: number): number {
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1) sum += (vectors[a + at] ?? 0) * (vectors[b + at] ?? 0);
  return sum;
}

/** Each number is one of nine, from -4 to 4. */
const levels = 9;
const zero = 4;
const firstCode = 35;
