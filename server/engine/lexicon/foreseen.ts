/** Verbs and their nouns that tell what was to be, and not what came about. */
export const foreseen: ReadonlySet<string> = new Set(
  'announce budget estimate expect fear forecast foresee hope plan predict promise schedule'.split(' '),
);
