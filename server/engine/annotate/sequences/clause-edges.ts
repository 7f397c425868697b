/** Words behind which a clause tells more of what stands before it. */
export const relatives = new Set(['which', 'who', 'having']);
/** Marks and words that may part two clauses. */
export const parting = new Set([
  ';',
  ',',
  ':',
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  ...relatives,
]);
