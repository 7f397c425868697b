import { areOpposed } from './antonyms.ts';
import { paraphrases } from './paraphrases.ts';
import { derivations, hypernyms, synonyms, verbGroups } from './relations.generated.ts';
import { flatMap } from '../flat-map.ts';

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
  const related = relatedTo(lemmaA).get(lemmaB) ?? 0;
  // Only words that begin alike are derived from one another, and most pairs do not.
  if (related >= derived || lemmaA.charCodeAt(0) !== lemmaB.charCodeAt(0)) return related;
  index ??= build();
  const isForm =
    isDerived(index.derivations, lemmaA, lemmaB) || isAdverbOf(lemmaA, lemmaB) || isAdverbOf(lemmaB, lemmaA);
  return isForm && !areOpposed(lemmaA, lemmaB) ? derived : related;
}

/** The words that a dictionary form is related to other than by derivation, and how nearly. Kept, since texts repeat their words. */
function relatedTo(lemma: string): ReadonlyMap<string, number> {
  const known = relatives.get(lemma);
  if (known !== undefined) return known;
  index ??= build();
  const found = new Map<string, number>();
  const add = (words: Iterable<string>, nearness: number): void => {
    for (const word of words) if (!found.has(word) && !areOpposed(lemma, word)) found.set(word, nearness);
  };
  add(fellows(index.synonyms, index.synonyms, lemma), 0.9);
  for (const [relation, nearness] of [
    [index.hypernyms, 0.7],
    [index.verbGroups, 0.6],
  ] as const) {
    add(fellows(relation.above, relation.below, lemma), nearness);
    add(fellows(relation.below, relation.above, lemma), nearness);
  }
  if (relatives.size >= mostRelatives) relatives.clear();
  relatives.set(lemma, found);
  return found;
}

const relatives = new Map<string, ReadonlyMap<string, number>>();
const mostRelatives = 5000;
const derived = 0.8;

function fellows(from: Groups, to: Groups, lemma: string): readonly string[] {
  return flatMap(from.of.get(lemma) ?? [], (group) => to.members[group] ?? []);
}

/** True if the first is the next more general term for the second in senses that both are mostly used in: vehicle for car. */
export function isBroader(general: string, specific: string): boolean {
  index ??= build();
  return fellows(index.hypernyms.above, index.hypernyms.below, general).includes(specific);
}

/** The groups that each word belongs to, and the words of each group. */
interface Groups {
  readonly of: ReadonlyMap<string, readonly number[]>;
  readonly members: readonly (readonly string[])[];
}

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
  return groups([
    ...synonyms.split('\n').map((line) => line.split(',')),
    ...paraphrases.map((line) => line.split(', ')),
  ]);
}

function readRelation(packed: string): Relation {
  const sides = packed.split('\n').map((line) => line.split('<').map((side) => side.split(',')));
  return {
    above: groups(sides.map(([above = []]) => above)),
    below: groups(sides.map(([, below = []]) => below)),
  };
}

function groups(members: readonly (readonly string[])[]): Groups {
  const of = new Map<string, number[]>();
  for (const [number, words] of members.entries()) {
    for (const word of words) {
      const known = of.get(word);
      if (known === undefined) of.set(word, [number]);
      else known.push(number);
    }
  }
  return { of, members };
}

function readDerivations(): Map<string, string> {
  const endings = new Map<string, string>();
  for (const line of derivations.split('\n')) {
    const cut = line.indexOf(' ');
    endings.set(line.slice(0, cut), `${line.slice(cut)} `);
  }
  return endings;
}
