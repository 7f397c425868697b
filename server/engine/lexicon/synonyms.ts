import { areOpposed } from './antonyms.ts';
import { paraphrases } from './paraphrases.ts';
import { derivations, hypernyms, synonyms, verbGroups } from './relations.generated.ts';

/**
 * How near two dictionary forms are in meaning; symmetric. Where several relations hold, the nearest counts; opposites are 0.
 *
 * - 1: the same word
 * - 0.9: synonyms in senses that both are often used in, or paraphrases that news uses for each other
 * - 0.8: one is derived from the other (attack and attacker, decide and decision)
 * - 0.7: one is the next more general term for the other (see `isBroader`)
 * - 0.6: verbs of one group, or one entails the other
 * - 0: none of these
 */
export function similarity(lemmaA: string, lemmaB: string): number {
  if (lemmaA === lemmaB) return 1;
  index ??= build();
  if (areOpposed(lemmaA, lemmaB)) return 0;
  if (meet(index.synonyms.get(lemmaA), index.synonyms.get(lemmaB))) return 0.9;
  if (
    isDerived(index.derivations, lemmaA, lemmaB) ||
    isAdverbOf(lemmaA, lemmaB) ||
    isAdverbOf(lemmaB, lemmaA)
  )
    return 0.8;
  if (joins(index.hypernyms, lemmaA, lemmaB)) return 0.7;
  return joins(index.verbGroups, lemmaA, lemmaB) ? 0.6 : 0;
}

/** True if the first is the next more general term for the second in senses that both are mostly used in: vehicle for car. */
export function isBroader(general: string, specific: string): boolean {
  index ??= build();
  return meet(index.hypernyms.above.get(general), index.hypernyms.below.get(specific));
}

/** Numbers of the groups that a word belongs to, ascending. */
type Groups = ReadonlyMap<string, readonly number[]>;

/** Each group has words above and words below. */
interface Relation {
  readonly above: Groups;
  readonly below: Groups;
}

interface Index {
  readonly synonyms: Groups;
  /** By the alphabetically first word of a pair, the packed endings of the second. */
  readonly derivations: ReadonlyMap<string, string>;
  readonly hypernyms: Relation;
  readonly verbGroups: Relation;
}

let index: Index | undefined;

function joins({ above, below }: Relation, a: string, b: string): boolean {
  return meet(above.get(a), below.get(b)) || meet(above.get(b), below.get(a));
}

function meet(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.some((group) => b.includes(group));
}

/** The packed ending that leads from the first word to the second ("decide 2sion": two letters off, "sion" on) is looked for as it is. */
function isDerived(endings: ReadonlyMap<string, string>, a: string, b: string): boolean {
  const [first, second] = a < b ? [a, b] : [b, a];
  const known = endings.get(first);
  if (known === undefined) return false;
  let shared = 0;
  while (shared < first.length && first[shared] === second[shared]) shared += 1;
  return known.includes(` ${first.length - shared}${second.slice(shared)} `);
}

function isAdverbOf(adverb: string, adjective: string): boolean {
  if (!adverb.endsWith('ly')) return false;
  return (
    adverb === `${adjective}ly` || (adjective.endsWith('y') && adverb === `${adjective.slice(0, -1)}ily`)
  );
}

function build(): Index {
  return {
    synonyms: readSynonyms(),
    derivations: readDerivations(),
    hypernyms: readRelation(hypernyms),
    verbGroups: readRelation(verbGroups),
  };
}

function readSynonyms(): Groups {
  const groups = new Map<string, number[]>();
  const own = Object.values(paraphrases).flatMap((theme) => theme.trim().split('\n'));
  const sets = [
    ...synonyms.split('\n').map((line) => line.split(',')),
    ...own.map((line) => line.split(', ')),
  ];
  for (const [number, words] of sets.entries()) addAll(groups, words, number);
  return groups;
}

function readRelation(packed: string): Relation {
  const relation = { above: new Map<string, number[]>(), below: new Map<string, number[]>() };
  for (const [number, line] of packed.split('\n').entries()) {
    const [above = '', below = ''] = line.split('<');
    addAll(relation.above, above.split(','), number);
    addAll(relation.below, below.split(','), number);
  }
  return relation;
}

function readDerivations(): Map<string, string> {
  const endings = new Map<string, string>();
  for (const line of derivations.split('\n')) {
    const cut = line.indexOf(' ');
    endings.set(line.slice(0, cut), `${line.slice(cut)} `);
  }
  return endings;
}

function addAll(groups: Map<string, number[]>, words: readonly string[], number: number): void {
  for (const word of words) {
    const known = groups.get(word);
    if (known === undefined) groups.set(word, [number]);
    else known.push(number);
  }
}
