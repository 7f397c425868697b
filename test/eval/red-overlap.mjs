// How often a red verdict is right, by how much of the claim's words its best passage holds. Where both are nearly the same
// text, a difference is easy to see; the figures that count are those of claims told in other words.

const bands = [
  { name: '≥ 0.9', least: 0.9 },
  { name: '0.6 to 0.9', least: 0.6 },
  { name: '< 0.6', least: 0 },
];

const red = new Set(['contradicted', 'misquoted']);

/**
 * Precision and recall of red in each band.
 *
 * @param cases of each: the gold rows of a briefing, the claims that were reported of it, and the texts of its sources
 */
export function redByOverlap(cases) {
  const tallies = new Map(bands.map(({ name }) => [name, { gold: 0, said: 0, hit: 0 }]));
  for (const { gold, claims, sources } of cases) {
    const passages = sources.flatMap(passagesOf);
    for (const row of gold) {
      const isGold = red.has(row.verdict[0]);
      const isSaid = claims.some((claim) => red.has(claim.verdict) && isSameClaim(claim.text, row.claim));
      if (!isGold && !isSaid) continue;
      const tally = tallies.get(bandOf(bestOverlap(row.claim, passages)));
      tally.gold += isGold;
      tally.said += isSaid;
      tally.hit += isGold && isSaid;
    }
  }
  return [...tallies].map(([name, { gold, said, hit }]) => ({
    band: name,
    precision: said ? hit / said : null,
    recall: gold ? hit / gold : null,
    gold,
    said,
  }));
}

function bandOf(overlap) {
  return bands.find(({ least }) => overlap >= least).name;
}

/** A gold sentence may be reported in clauses. */
function isSameClaim(reported, gold) {
  return (
    gold.includes(reported) || reported.includes(gold) || overlap(wordsOf(reported), wordsOf(gold)) > 0.8
  );
}

function bestOverlap(claim, passages) {
  const words = wordsOf(claim);
  return passages.reduce((best, passage) => Math.max(best, overlap(words, passage)), 0);
}

/** The share of the first words that the second ones hold. */
function overlap(words, others) {
  if (words.size === 0) return 0;
  return [...words].filter((word) => others.has(word)).length / words.size;
}

/** Two sentences at a time: what a claim puts together may stand in neighbours. Scraped text breaks lines anywhere. */
function passagesOf(source) {
  const sentences = source
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?]["”']?) /)
    .map(wordsOf);
  return sentences.map((words, index) => new Set([...words, ...(sentences[index + 1] ?? [])]));
}

function wordsOf(text) {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
