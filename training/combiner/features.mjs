// Turns labelled pairs into the numbers that the engine finds in them.
// usage: node training/combiner/features.mjs [--every N] [--asked ASKED.jsonl] PAIRS.jsonl[.gz] ... > FEATURES.tsv
//
// A pair is `{"premise" or "evidence", "hypothesis" or "claim", "label", "binary"?}`. The first line of the output names the columns:
// the set, the row in it, the label, whether a neutral label only means that it is not entailed, then the features. ASKED gets a line for
// each pair: its label and origin, what the comparisons alone make of it, and what the trained judge would be asked (`fuse.py`).
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, asked: { type: 'string' } },
});
const every = Number(values.every);
const outfile = join(tmpdir(), `claimcheck-features-${process.pid}.mjs`);
await build({
  entryPoints: ['training/combiner/pair-features.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
const { claimFeatureNames, pairFeatures, pairAsked } = await import(pathToFileURL(outfile).href);

const askedFile = values.asked === undefined ? undefined : openSync(values.asked, 'w');

console.log(['set', 'row', 'label', 'binary', ...claimFeatureNames].join('\t'));
for (const file of files) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const set = basename(file).split('.')[0];
  let lines = [];
  text.split('\n').forEach((line, row) => {
    if (line === '' || row % every !== 0) return;
    const pair = JSON.parse(line);
    const evidence = [pair.evidence ?? pair.premise].flat();
    const claim = pair.claim ?? pair.hypothesis;
    const isTwoWay = Boolean(pair.binary ?? pair.is_two_way);
    if (askedFile !== undefined) {
      const asked = {
        label: pair.label,
        origin: pair.origin ?? set,
        isTwoWay,
        ...pairAsked(evidence, claim),
      };
      writeSync(askedFile, `${JSON.stringify(asked)}\n`);
    }
    const features = pairFeatures(evidence, claim);
    if (features === undefined) return;
    const numbers = features.map((value) => Math.round(value * 1e4) / 1e4);
    lines.push([set, row, pair.label, Number(isTwoWay), ...numbers].join('\t'));
    if (lines.length === 1000) {
      process.stdout.write(`${lines.join('\n')}\n`);
      lines = [];
    }
  });
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
if (askedFile !== undefined) closeSync(askedFile);
