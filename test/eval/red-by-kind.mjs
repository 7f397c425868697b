// How far each kind of reason is to be trusted: over pairs that people have labelled, how often a red verdict with that reason
// stands on a pair that is in truth entailed (a false red), neutral or contradictory.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const red = new Set(['contradicted', 'misquoted']);

/** Every `step`-th labelled pair of a gzipped training set, in the form that `claimcheck eval` reads, with its label beside. */
export function labelledPairs(file, step) {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line, at) => line !== '' && at % step === 0)
    .map((line, at) => ({ id: at, ...JSON.parse(line) }))
    .map(({ id, premise, hypothesis, label }) => ({ id, evidence: premise, claim: hypothesis, label }));
}

/**
 * One row a kind of reason, commonest first.
 *
 * @param rows of each pair: its label, the verdict it got, and the reasons for it
 */
export function redByKind(rows) {
  const tallies = new Map();
  for (const { label, verdict, reasons } of rows) {
    if (!red.has(verdict)) continue;
    const kind = reasons[0].kind;
    const tally = tallies.get(kind) ?? { entailment: 0, neutral: 0, contradiction: 0, said: 0 };
    tallies.set(kind, { ...tally, [label]: tally[label] + 1, said: tally.said + 1 });
  }
  return [...tallies].map(([kind, tally]) => ({ kind, ...tally })).sort((a, b) => b.said - a.said);
}
