import { nameKey } from './name-key.ts';

/** Keys of the words for a sort of place, which a name shares with many others: "Sea of Norland", "Velde Sea". */
export const landforms: ReadonlySet<string> = new Set(
  `sea ocean bay gulf strait straits channel canal lake river fjord sound mount mountain mountains peak valley island islands isle
   peninsula cape desert glacier volcano harbor harbour university airport`
    .split(/\s+/u)
    .map(nameKey),
);

/** True if two names, in lower case and without an article, are known to mean one water. */
export function isOneWater(a: string, b: string): boolean {
  return waters.some((names) => names.includes(a) && names.includes(b));
}

const waters: readonly (readonly string[])[] = [
  ['sea of japan', 'east sea'],
  ['south china sea', 'west philippine sea', 'east sea'],
  ['persian gulf', 'arabian gulf'],
  ['sea of galilee', 'lake kinneret', 'lake tiberias'],
  ['english channel', 'la manche'],
];
