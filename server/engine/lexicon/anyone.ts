/** Words for nobody at all. Lower case; "no one" by its first word. */
export const nobodyWords: ReadonlySet<string> = new Set(['nobody', 'none', 'no']);

/** Nouns so wide that whoever is named may be one of them. Dictionary forms. */
export const widestNouns: ReadonlySet<string> = new Set(
  'group organization person man woman country nation company firm'.split(' '),
);
