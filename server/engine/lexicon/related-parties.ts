/** Nouns for who is somebody's: of two, each may be called so by the other. Dictionary forms. */
export const relatedParties: ReadonlySet<string> = new Set(
  `rival competitor neighbour neighbor companion sister brother partner colleague counterpart opponent twin wife husband father mother
   son daughter cousin boss deputy successor predecessor owner subsidiary parent`.split(/\s+/u),
);
