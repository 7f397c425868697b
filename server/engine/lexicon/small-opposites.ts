import { flatMap } from '../flat-map.ts';

/** True if two small words, lower case, place or count things the opposite way: inside and outside, before and after, all and none. */
export function areOpposedSmallWords(a: string, b: string): boolean {
  return table.get(a)?.includes(b) === true;
}

/** Whether there is any small word that is the opposite of this one. */
export function hasOpposite(word: string): boolean {
  return table.has(word);
}

const pairs =
  'in out|inside outside|into from|up down|over under|above below|above beneath|on off|before after|before once|with without|for against|to from|' +
  'near far|close far|front behind|ahead behind|towards from|toward from|indoors outdoors|upstairs downstairs|' +
  'more less|more fewer|most least|most fewest|many few|all none|all no|any no|some no|both neither|always never|often rarely|' +
  'everybody nobody|everyone nobody|everything nothing|somebody nobody|someone nobody|something nothing|' +
  'can cannot|could cannot|only also|because despite|still already|until since|early late|first last';

const table: ReadonlyMap<string, readonly string[]> = flatMap(
  pairs.split('|').map((pair) => pair.split(' ')),
  ([one = '', other = '']) => [[one, other] as const, [other, one] as const],
).reduce(
  (found, [one, other]) => found.set(one, [...(found.get(one) ?? []), other]),
  new Map<string, readonly string[]>(),
);
