import { categories as packed } from './categories.generated.ts';
import { matches } from '../matches.ts';
import { exclusiveKinds, looseKinds } from './own-kinds.ts';

/**
 * True if two dictionary forms are different things of one kind, neither of them the more general one: beer and wine, copper and
 * steel, a bus and a bicycle. What is the one is hardly the other, yet both can be there; so they oppose nothing by themselves.
 */
export function areAlternatives(lemmaA: string, lemmaB: string): boolean {
  if (lemmaA === lemmaB) return false;
  table ??= build();
  const places = table.get(lemmaA);
  const others = table.get(lemmaB);
  if (places === undefined || others === undefined) return false;
  return (
    places.some((place) => others.some((other) => place.kind === other.kind)) &&
    !places.some((place) => others.some((other) => isOneLine(place, other)))
  );
}

/** Where a word stands in the tree of a kind. */
interface Place {
  readonly kind: number;
  /** The numbers of the nodes from the root down to its own. */
  readonly path: readonly number[];
}

/** The one is the other, or a sort of it. */
function isOneLine(a: Place, b: Place): boolean {
  const [shorter, longer] = a.path.length <= b.path.length ? [a, b] : [b, a];
  return a.kind === b.kind && shorter.path.every((node, depth) => longer.path[depth] === node);
}

let table: ReadonlyMap<string, readonly Place[]> | undefined;

/** Reads the packing that scripts/lexicon.mjs describes, and the kinds of our own. */
function build(): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  const add = (word: string, place: Place): void => {
    const known = found.get(word);
    if (known === undefined) found.set(word, [place]);
    else known.push(place);
  };
  const trees = packed.split('\n');
  for (const [kind, tree] of trees.entries()) {
    let path: number[] = [];
    let node = 0;
    for (const [, depth = '', words = ''] of matches(tree, /([A-Z])([a-z,]*)/gu)) {
      path = [...path.slice(0, depth.charCodeAt(0) - 65), node];
      node += 1;
      // A root is no kind of itself.
      if (path.length > 1) for (const word of words.split(',')) if (word !== '') add(word, { kind, path });
    }
  }
  // What a slash joins may be said of one and the same, and tells two apart more often than not.
  for (const [at, words] of [...exclusiveKinds, ...looseKinds].entries())
    for (const [node, word] of words.split(/[ /]/u).entries())
      add(word, { kind: trees.length + at, path: [node] });
  return found;
}
