import type { AnnotatedDocument } from '../annotate/annotated-document.ts';

/**
 * The origin of each document by path: copies of one text share one, named after the first of them by path. Two documents are
 * copies if the shorter shares most of its word sequences with the longer (containment of shingles: Broder 1997); a report of
 * the same event in other words shares far too few.
 */
export function origins(documents: readonly AnnotatedDocument[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const originals: { readonly path: string; readonly shingles: ReadonlySet<string> }[] = [];
  for (const document of documents.toSorted((a, b) => (a.document.path < b.document.path ? -1 : 1))) {
    const path = document.document.path;
    const own = shingles(document);
    const original = originals.find((other) => containment(own, other.shingles) >= leastContainment);
    found.set(path, original?.path ?? path);
    if (original === undefined) originals.push({ path, shingles: own });
  }
  return found;
}

function shingles({ document, sentences }: AnnotatedDocument): ReadonlySet<string> {
  const words = sentences
    .filter(({ block }) => document.blocks[block]?.kind !== 'furniture')
    .flatMap(({ tokens }) => tokens.filter(({ kind }) => kind !== 'punctuation').map(({ lower }) => lower));
  const found = new Set<string>();
  for (let at = 0; at + shingleLength <= words.length; at += 1)
    found.add(words.slice(at, at + shingleLength).join(' '));
  return found;
}

/** Share of the smaller set that lies in the larger. */
function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  if (smaller.size < fewestShingles) return 0;
  let shared = 0;
  for (const shingle of smaller) if (larger.has(shingle)) shared += 1;
  return shared / smaller.size;
}

const shingleLength = 5;
const leastContainment = 0.5;
/** A note of two lines is too short to be called a copy. */
const fewestShingles = 20;
