// What the built-in judge costs: the time from its worker's start to its first answer, the time a question takes by its length, and
// memory. Prints milliseconds, the median of as many questions as the first argument says (default 100); the second names another model.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const rounds = Number(process.argv[2] ?? 100);
const folder = `${pathToFileURL(resolve(process.argv[3] ?? 'models/judge')).href}/`;
const wasm = pathToFileURL(resolve('dist/ort-wasm-simd-threaded.wasm')).href;

const before = process.memoryUsage().rss;
const started = performance.now();
const worker = new Worker(resolve('dist/judge-worker.mjs'));
await told({ kind: 'load', location: { folder, wasm } });
console.log(`loaded after ${Math.round(performance.now() - started)} ms`);
await told({ kind: 'ask', question: questionOf(64, 0) });
console.log(`first answer after ${Math.round(performance.now() - started)} ms`);

console.log('\n| tokens | median | 95th percentile |\n|---|---|---|');
for (const tokens of [32, 64, 96, 128, 192]) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const question = questionOf(tokens, round);
    const start = performance.now();
    await told({ kind: 'ask', question });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const percentile = (share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
  console.log(`| ${tokens} | ${percentile(0.5)} ms | ${percentile(0.95)} ms |`);
}
console.log(`\n${Math.round((process.memoryUsage().rss - before) / 1e6)} MB resident more than before`);
await worker.terminate();

/** A question of so many tokens, three marks included: each of these words is one. */
function questionOf(tokens, round) {
  const words = [
    'the',
    'ferry',
    'captain',
    'said',
    'on',
    'monday',
    'that',
    'two',
    'boats',
    'had',
    'left',
    'port',
  ];
  const run = (length, at) => Array.from({ length }, (_, i) => words[(i * 5 + at) % words.length]).join(' ');
  const claim = Math.floor((tokens - 3) / 3);
  return { passage: run(tokens - 3 - claim, round), claim: run(claim, round + 1) };
}

function told(message) {
  return new Promise((done, fail) => {
    worker.once('message', (reply) =>
      reply.kind === 'unusable' ? fail(new Error(reply.problem)) : done(reply),
    );
    worker.postMessage(message);
  });
}
