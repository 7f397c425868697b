import { dimensions, vectors as packed, words } from './word-vectors.generated.ts';

/**
 * How alike the company is that two words keep, 0 to 1: the cosine of their vectors (`training/vectors.py`), 0 where it is negative or a
 * word is unknown. "Militant" and "fighter" are related, but so are "rise" and "fall", "Monday" and "Tuesday": it tells what a text is
 * about, never what it says of it.
 *
 * @param a a dictionary form in lower case, as is `b`
 */
export function relatedness(a: string, b: string): number {
  return relatednessOf(vectorOf(a), vectorOf(b));
}

/** The number of a word's vector, for {@link relatednessOf}: a word that is held against many is looked up once. Undefined of an unknown word. */
export function vectorOf(lemma: string): number | undefined {
  table ??= unpack();
  return table.rows.get(lemma);
}

/** What {@link relatedness} gives of two words, by the numbers of their vectors. */
export function relatednessOf(first: number | undefined, second: number | undefined): number {
  if (first === undefined || second === undefined) return 0;
  table ??= unpack();
  const { vectors, squares } = table;
  const lengths = Math.sqrt((squares[first] ?? 1) * (squares[second] ?? 1));
  return Math.max(0, product(vectors, first, second) / lengths);
}

interface Table {
  /** The number of each word. */
  readonly rows: ReadonlyMap<string, number>;
  /** All vectors, one behind the other. */
  readonly vectors: Int8Array;
  /** The square of the length of each. */
  readonly squares: Float64Array;
}

let table: Table | undefined;

function unpack(): Table {
  const vectors = new Int8Array(packed.length * 2);
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at) - firstCode;
    vectors[2 * at] = Math.floor(code / levels) - zero;
    vectors[2 * at + 1] = (code % levels) - zero;
  }
  const rows = new Map(words.split(' ').map((word, row) => [word, row] as const));
  const squares = Float64Array.from(rows.values(), (row) => product(vectors, row, row));
  return { rows, vectors, squares };
}

function product(vectors: Int8Array, a: number, b: number): number {
  const [first, second] = [a * dimensions, b * dimensions];
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1) sum += (vectors[first + at] ?? 0) * (vectors[second + at] ?? 0);
  return sum;
}

/** Each number is one of nine, from -4 to 4. */
const levels = 9;
const zero = 4;
const firstCode = 35;
