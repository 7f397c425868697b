import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { judgePair, type PairJudgement } from '../engine/engine.ts';
import { explainSystemError } from '../workspace/system-errors.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { parsePair } from './pair.ts';
import { progressOn } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface EvalOptions {
  /** A file of pairs, one JSON object a line: `{"id", "evidence": string | string[], "claim"}`. */
  readonly pairs: string;
  /** Where the predictions go, or undefined where only counts and speed are wanted. */
  readonly out: string | undefined;
}

/** `claimcheck eval`: judges pairs of evidence and claim as the product would, and writes one prediction a row. */
export async function evaluate({ pairs, out }: EvalOptions, terminal: Terminal): Promise<ExitCode> {
  const progress = progressOn(terminal.stderr);
  const tally = newTally();
  const start = performance.now();
  const outLocation = out && resolve(terminal.folder, out);

  async function* predictions(): AsyncGenerator<string> {
    let line = 0;
    for await (const text of linesOf(resolve(terminal.folder, pairs))) {
      line += 1;
      if (text.trim() === '') continue;
      if (line % rowsBetweenProgress === 0) progress.say(`Judging row ${line}`);
      const prediction = predict(text);
      if ('problem' in prediction) {
        tally.badRows += 1;
        terminal.stderr.write(`${pairs}:${line}: ${prediction.problem}\n`);
      } else {
        tally.labels[prediction.label] += 1;
        yield `${JSON.stringify(prediction)}\n`;
      }
    }
  }

  try {
    await pipeline(predictions, outLocation === undefined ? nowhere() : createWriteStream(outLocation));
  } catch (error) {
    progress.clear();
    const isAboutOut = error instanceof Error && 'path' in error && error.path === outLocation;
    terminal.stderr.write(`${(isAboutOut && out) || pairs}: ${explainSystemError(error)}\n`);
    return exitCodes.unusable;
  }
  progress.clear();
  terminal.stdout.write(summary(tally, performance.now() - start));
  return tally.badRows > 0 ? exitCodes.unusable : exitCodes.fine;
}

type Label = PairJudgement['label'];

interface Tally {
  readonly labels: Record<Label, number>;
  badRows: number;
}

type Prediction = { readonly id: string | number } & PairJudgement;

function predict(text: string): Prediction | { readonly problem: string } {
  const pair = parsePair(text);
  if ('problem' in pair) return pair;
  try {
    const { label, scores, verdict, reasons } = judgePair(pair.evidence, pair.claim);
    return { id: pair.id, label, scores, verdict, reasons };
  } catch (error) {
    return { problem: `could not be judged: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function* linesOf(location: string): AsyncGenerator<string> {
  const file = await open(location);
  try {
    // Lines of a folder would never come and never fail.
    if ((await file.stat()).isDirectory()) throw new Error('it is a folder');
    yield* file.readLines();
  } finally {
    await file.close();
  }
}

function nowhere(): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}

function newTally(): Tally {
  return { labels: { supported: 0, contradicted: 0, unsupported: 0 }, badRows: 0 };
}

function summary({ labels }: Tally, elapsedMs: number): string {
  const rows = Object.values(labels).reduce((sum, count) => sum + count, 0);
  const perSecond = elapsedMs > 0 ? Math.round((rows * 1000) / elapsedMs) : 0;
  const counts = Object.entries(labels).map(([label, count]) => `${count} ${label}`);
  return `${rows} pairs, ${perSecond} pairs per second\n${counts.join(', ')}\n`;
}

const rowsBetweenProgress = 100;
