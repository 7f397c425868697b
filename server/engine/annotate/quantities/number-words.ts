/** The value of a number in words ("twenty-eight", "a hundred and five", "half a million"), or undefined where a word is none. */
export function valueOfWords(phrase: string): number | undefined {
  let total = 0;
  let group = 0;
  for (const word of phrase.toLowerCase().split(/[\s,-]+/)) {
    const small = cardinals[word] ?? ordinals[word];
    const scale = scales[word];
    if (small !== undefined) group += small;
    else if (word === 'half') group += 0.5;
    else if (scale === 100 || scale === 12) group = (group === 0 ? 1 : group) * scale;
    else if (scale !== undefined) {
      // "A thousand million" is a million a thousand times over.
      const isScaled = group === 0 && total > 0 && total < scale;
      total = isScaled ? total * scale : total + (group === 0 ? 1 : group) * scale;
      group = 0;
    } else if (!fillers.has(word)) return undefined;
  }
  return total + group;
}

export const cardinals: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

/** Words that multiply the number before them. */
export const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

/** Short forms of the scales, written right behind a figure. Those of one letter count only where nothing else is meant by it. */
export const shortScales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  bil: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** Denominators of fractions in words, in the singular; the plural takes an s. */
export const denominators: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
};

/** Nouns for a fixed number of things, said with "a" before them. */
export const collectives: Readonly<Record<string, number>> = {
  pair: 2,
  couple: 2,
  trio: 3,
  quartet: 4,
  score: 20,
};

/** How often something happened, in one word. */
export const frequencies: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

/**
 * What a scale in the plural may mean: "hundreds" are at least two hundred. "Thousands" may well be tens of thousands, so a scale
 * reaches up to where the next word would have to be used.
 */
export const plurals: Readonly<Record<string, { low: number; high: number; needsOf: boolean }>> = {
  tens: { low: 20, high: 99, needsOf: true },
  dozens: { low: 24, high: 199, needsOf: false },
  scores: { low: 40, high: 199, needsOf: true },
  hundreds: { low: 200, high: 999, needsOf: false },
  thousands: { low: 2e3, high: 999_999, needsOf: false },
  millions: { low: 2e6, high: 999_999_999, needsOf: false },
  billions: { low: 2e9, high: 999_999_999_999, needsOf: false },
  trillions: { low: 2e12, high: 999_999_999_999_999, needsOf: false },
};

const fillers = new Set(['a', 'an', 'and', '']);
