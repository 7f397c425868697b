import { lemma } from './lemma.ts';
import { opposites } from './opposites.ts';
import { misleading } from './opposites/misleading.ts';
import { antonyms as packed } from './relations.generated.ts';
import { flatMap } from '../flat-map.ts';

let table: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * True if the two dictionary forms are opposites: a claim with one denies a passage with the other in the same slot. WordNet's
 * direct antonyms less those that mislead, and the opposites of news. Several words are written with spaces ("turn down").
 * Symmetric; a word is never opposed to itself.
 */
export function areOpposed(lemmaA: string, lemmaB: string): boolean {
  table ??= build();
  return (
    table.get(lemmaA)?.has(lemmaB) === true || isNegatedForm(lemmaA, lemmaB) || isNegatedForm(lemmaB, lemmaA)
  );
}

/** "non-combatant" is opposed to "combatant", and "uninsured" to "insured". */
function isNegatedForm(negated: string, plain: string): boolean {
  // Most words begin otherwise.
  if (negated[1] !== 'n' && negated[1] !== 'o') return false;
  if (negated.startsWith('un') && negated.endsWith('ed'))
    return [plain, `${plain}d`, `${plain}ed`].includes(negated.slice('un'.length));
  return (
    negated.startsWith('non') && plain.length > 3 && (negated === `non-${plain}` || negated === `non${plain}`)
  );
}

function build(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of packed.split('\n')) {
    const [word = '', others = ''] = line.split(':');
    for (const other of others.split(' ')) join(table, word, other);
  }
  for (const line of misleading.trim().split('\n')) {
    const [a = '', b = ''] = line.split(' ');
    table.get(a)?.delete(b);
    table.get(b)?.delete(a);
  }
  for (const line of flatMap(Object.values(opposites), (theme) => theme.trim().split('\n'))) {
    const [left = [], right = []] = line.split(' / ').map((side) => side.split(', '));
    for (const a of left) for (const b of right) join(table, dictionaryForm(a), dictionaryForm(b));
  }
  return table;
}

function join(table: Map<string, Set<string>>, a: string, b: string): void {
  if (a === b) return;
  table.set(a, (table.get(a) ?? new Set()).add(b));
  table.set(b, (table.get(b) ?? new Set()).add(a));
}

/** Phrases are in dictionary form already. */
function dictionaryForm(word: string): string {
  return word.includes(' ') ? word : lemma(word);
}
