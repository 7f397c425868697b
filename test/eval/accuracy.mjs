// How right the checker is, on data that lies outside the repository.
// usage: npm run accuracy [-- FOLDER] [--only newsdesk|sea-of-japan|clean|bench[:SET,SET]|red[:SET,SET]] [--details]
//        [--model builtin|off|FOLDER]
//
// FOLDER (default: ../shared) holds `corpus/sea-of-japan`, `newsdesk`, `bench`, `train` and the scorers in `eval`; what is not there
// is passed over. The command line runs in this process over every workspace, the scorers judge what it wrote, and the figures come
// out as Markdown tables; reports and predictions stay in accuracy-out/. `--details` lists what was judged wrongly on stderr.
// "Clean copy" checks each outlet's article against the two others of the same event: nearly every red there is a false one.
// "Red" asks of pairs that people have labelled how often each kind of reason is right: a red verdict on an entailed pair is false.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { claimcheckInProcess } from './in-process.mjs';
import { labelledPairs, redByKind } from './red-by-kind.mjs';
import { redByOverlap } from './red-overlap.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    details: { type: 'boolean', default: false },
    model: { type: 'string' },
  },
});
const [part, sets] = (values.only ?? '').split(':', 2);
const data = resolve(positionals[0] ?? '../shared');
const out = resolve('accuracy-out');
const red = new Set(['contradicted', 'misquoted']);
/** Three-way sets whose labels are fair, and of them one row in so many. */
const labelledSets = ['vitaminc_real_resplit', 'lingnli_train', 'cad_snli_train', 'rte', 'infotabs_train'];
const redStep = 5;
const briefingColumns = [
  'accuracy',
  'red precision',
  'red recall',
  'falseRed',
  'supported',
  'unsupported',
  'kind',
  'evidence',
  'rows',
];

if (!existsSync(join(data, 'eval'))) {
  console.log(`${data} holds no data to measure with: eval/ is missing.`);
  process.exit(0);
}
mkdirSync(out, { recursive: true });
const claimcheck = await claimcheckInProcess(out, values.model);

const parts = {
  'sea-of-japan': { folder: 'corpus/sea-of-japan', measure: measureCase },
  newsdesk: { folder: 'newsdesk', measure: measureNewsdesk },
  clean: { folder: 'newsdesk', measure: measureCleanCopy },
  bench: { folder: 'bench', measure: measurePairs },
  red: { folder: 'train', measure: measureRed },
};
if (part && !(part in parts)) {
  console.error(`--only is one of ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
for (const [name, { folder, measure }] of Object.entries(parts)) {
  if (part && part !== name) continue;
  if (existsSync(join(data, folder))) await measure(join(data, folder));
  else console.log(`${join(data, folder)} is missing.`);
}

/** A real briefing and a briefing with citations over scraped articles. */
async function measureCase(folder) {
  const rows = [];
  for (const name of ['morning', 'cited']) {
    const briefing = await checkBriefing(folder, `briefings/${name}`);
    rows.push([name, ...briefingFigures(score([briefing])), coldStart(folder, `briefings/${name}.md`)]);
  }
  table(['sea-of-japan', ...briefingColumns, 'cold start'], rows);
}

/** Events told by several outlets: edited sentences, and briefings written afresh. */
async function measureNewsdesk(folder) {
  const rows = [];
  const bands = [];
  for (const name of ['briefing', 'written']) {
    const events = readdirSync(folder).filter((event) =>
      existsSync(join(folder, event, `${name}.gold.jsonl`)),
    );
    const briefings = [];
    for (const event of events.sort()) briefings.push(await checkBriefing(join(folder, event), name));
    rows.push([`${name}.md (${events.length})`, ...briefingFigures(score(briefings))]);
    for (const band of redByOverlap(briefings))
      bands.push([name, band.band, figure(band.precision), figure(band.recall), band.said, band.gold]);
  }
  table(['newsdesk', ...briefingColumns], rows);
  table(['red by overlap with the best passage', 'overlap', 'precision', 'recall', 'said', 'gold'], bands);
}

async function checkBriefing(folder, name) {
  const briefing = join(folder, `${name}.md`);
  const goldFile = join(folder, `${name}.gold.jsonl`);
  const checkFile = join(out, `${basename(folder)}-${basename(name)}.json`);
  const { stdout, stderr } = await claimcheck(
    ['check', `${name}.md`, '--sources', 'sources', '--format', 'json'],
    folder,
  );
  process.stderr.write(stderr);
  writeFileSync(checkFile, stdout);
  const { claims, problems } = JSON.parse(stdout).documents[0];
  for (const problem of problems) console.error(`${briefing}: ${problem}`);
  const sources = readdirSync(join(folder, 'sources')).map((file) =>
    readFileSync(join(folder, 'sources', file), 'utf8'),
  );
  return { files: [briefing, goldFile, checkFile], gold: rowsOf(goldFile), claims, sources };
}

function score(briefings) {
  const options = values.details ? ['--details'] : [];
  return scorer('score-briefing.mjs', [...options, ...briefings.flatMap(({ files }) => files)]);
}

function briefingFigures({ accuracy, red, falseRed, supported, unsupported, kind, evidence, rows }) {
  const shares = [accuracy, red.precision, red.recall, falseRed, supported, unsupported, kind, evidence];
  return [...shares.map(figure), rows];
}

function coldStart(folder, file) {
  const start = performance.now();
  const model = values.model === undefined ? [] : ['--model', values.model];
  spawnSync(process.execPath, [resolve('dist/claimcheck.mjs'), 'check', file, ...model], { cwd: folder });
  return `${((performance.now() - start) / 1000).toFixed(2)} s`;
}

async function measureCleanCopy(folder) {
  const tally = { claims: 0, red: 0, supported: 0 };
  for (const event of readdirSync(folder).sort()) {
    const sources = join(folder, event, 'sources');
    for (const article of readdirSync(sources).sort()) {
      const claims = await checkAgainstTheOthers(sources, article);
      const reds = claims.filter(({ verdict }) => red.has(verdict));
      tally.claims += claims.length;
      tally.red += reds.length;
      tally.supported += claims.filter(({ verdict }) => verdict === 'supported').length;
      if (values.details) for (const claim of reds) console.error(redClaim(`${event}/${article}`, claim));
    }
  }
  const share = (count) => figure(count / tally.claims);
  table(
    ['clean copy', 'claims', 'red', 'share red', 'share supported'],
    [['articles against each other', tally.claims, tally.red, share(tally.red), share(tally.supported)]],
  );
}

async function checkAgainstTheOthers(sources, article) {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-accuracy-'));
  cpSync(sources, join(folder, 'sources'), { recursive: true });
  cpSync(join(sources, article), join(folder, article));
  rmSync(join(folder, 'sources', article));
  const { stdout } = await claimcheck(['check', article, '--sources', 'sources', '--format', 'json'], folder);
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout).documents[0].claims;
}

function redClaim(place, { verdict, text, reasons }) {
  const lines = reasons.map(
    ({ kind, claim, evidence, evidencePath, evidenceText }) =>
      `    ${kind}: ${claim} / ${evidence}, ${evidencePath}: ${evidenceText}`,
  );
  return [`${place} ${verdict}: ${text}`, ...lines].join('\n');
}

async function measurePairs(folder) {
  const wanted = sets?.split(',');
  const rows = [];
  for (const file of readdirSync(folder).sort()) {
    const set = basename(file, '.jsonl');
    if (!file.endsWith('.jsonl') || (wanted && !wanted.includes(set))) continue;
    const predictions = join(out, `${set}.predictions.jsonl`);
    const { stdout, stderr } = await claimcheck(['eval', join(folder, file), '--out', predictions], out);
    process.stderr.write(stderr);
    const {
      rows: count,
      accuracy,
      balancedAccuracy,
      labels,
    } = scorer('score-pairs.mjs', [join(folder, file), predictions]);
    const { precision = null, recall = null } = labels.contradicted ?? {};
    const perSecond = /(\d+) pairs per second/.exec(stdout)?.[1] ?? '';
    rows.push([set, ...[accuracy, balancedAccuracy, precision, recall].map(figure), count, perSecond]);
  }
  table(['pairs', 'accuracy', 'balanced', 'contradicted precision', 'recall', 'rows', 'pairs/s'], rows);
}

async function measureRed(folder) {
  const wanted = sets?.split(',') ?? labelledSets;
  const rows = [];
  for (const set of wanted) {
    const pairs = labelledPairs(join(folder, `${set}.jsonl.gz`), redStep);
    const pairsFile = join(out, `red-${set}.jsonl`);
    const predictions = join(out, `red-${set}.predictions.jsonl`);
    writeFileSync(pairsFile, pairs.map((pair) => JSON.stringify(pair)).join('\n'));
    const { stderr } = await claimcheck(['eval', pairsFile, '--out', predictions], out);
    process.stderr.write(stderr);
    const judged = rowsOf(predictions).map((prediction, at) => ({
      ...pairs[at],
      ...prediction,
      label: pairs[at].label,
    }));
    for (const { kind, said, entailment, neutral, contradiction } of redByKind(judged))
      rows.push([set, kind, said, entailment, neutral, contradiction, figure(entailment / said)]);
    if (values.details) for (const row of judged) if (red.has(row.verdict)) console.error(redPair(set, row));
  }
  table(['red pairs', 'kind', 'said', 'entailed (false)', 'neutral', 'contradictory', 'share false'], rows);
}

function redPair(set, { label, evidence, claim, reasons: [reason] }) {
  return `${set} ${label} ${reason.kind}: ${reason.claim} / ${reason.evidence}\n    ${claim}\n    ${evidence}`;
}

function scorer(name, words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(data, 'eval', name), ...words], {
    encoding: 'utf8',
  });
  process.stderr.write(stderr);
  if (status !== 0) throw new Error(`${name} failed`);
  return JSON.parse(stdout);
}

function rowsOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function figure(share) {
  return share === null || Number.isNaN(share) ? '-' : share.toFixed(3);
}

function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log(['', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n'));
}
