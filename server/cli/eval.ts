import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { answered, type ExaminedClaim, questionsOf } from '../engine/engine.ts';
import { examinePair, judgePair, type PairJudgement } from '../engine/pairs.ts';
import type { Likelihoods } from '../engine/judge/likelihoods.ts';
import type { Question } from '../engine/judge/question.ts';
import type { TrainedJudge } from '../model/trained-judge.ts';
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
  /** Asked about every pair. */
  readonly judge: TrainedJudge | undefined;
  /** Each prediction tells what the trained judge was asked and what it answered. */
  readonly rawScores: boolean;
}

/** `claimcheck eval`: judges pairs of evidence and claim as the product would, and writes one prediction a row. */
export async function evaluate(options: EvalOptions, terminal: Terminal): Promise<ExitCode> {
  const { pairs, out, judge, rawScores } = options;
  const progress = progressOn(terminal.stderr);
  const tally = newTally();
  const start = performance.now();
  const outLocation = out && resolve(terminal.folder, out);

  /** The rows of the file as they are read; what a row asks the trained judge is on its way. */
  async function* examinedRows(): AsyncGenerator<ExaminedRow> {
    let line = 0;
    for await (const text of linesOf(resolve(terminal.folder, pairs))) {
      line += 1;
      if (text.trim() === '') continue;
      if (line % rowsBetweenProgress === 0) progress.say(`Judging row ${line}`);
      const row = examineRow(text, judge !== undefined);
      if ('problem' in row) {
        tally.badRows += 1;
        terminal.stderr.write(`${pairs}:${line}: ${row.problem}\n`);
      } else yield { ...row, asked: judge?.ask(row.examined.flatMap(questionsOf)) ?? Promise.resolve() };
    }
  }

  async function* predictions(): AsyncGenerator<string> {
    for await (const { id, examined, asked } of readAhead(
      examinedRows(),
      judge === undefined ? 0 : rowsAhead,
    )) {
      await asked;
      const claims = examined.map((claim) => (judge && answered(claim, judge.known)) ?? claim.checked);
      const { label, scores, verdict, reasons } = judgePair(claims);
      tally.labels[label] += 1;
      const raw = judge && rawScores ? { rawScores: answersOf(examined, judge) } : {};
      yield `${JSON.stringify({ id, label, scores, verdict, reasons, ...raw })}\n`;
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

interface ExaminedRow {
  readonly id: string | number;
  readonly examined: readonly ExaminedClaim[];
  readonly asked: Promise<void>;
}

function examineRow(
  text: string,
  isAsked: boolean,
): Omit<ExaminedRow, 'asked'> | { readonly problem: string } {
  const pair = parsePair(text);
  if ('problem' in pair) return pair;
  try {
    return { id: pair.id, examined: examinePair(pair.evidence, pair.claim, isAsked) };
  } catch (error) {
    return { problem: `could not be judged: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** What the trained judge was asked about a row, a list for each claim, and its answers. */
function answersOf(
  examined: readonly ExaminedClaim[],
  judge: TrainedJudge,
): readonly (readonly (Question & { readonly scores: Likelihoods | undefined })[])[] {
  return examined.map((claim) =>
    questionsOf(claim).map((question) => ({ ...question, scores: judge.known(question) })),
  );
}

/** The same rows in the same order, some of them begun before they are asked for: the trained judge has work while rows are examined. */
async function* readAhead<T>(rows: AsyncIterable<T>, ahead: number): AsyncGenerator<T> {
  const begun: T[] = [];
  for await (const row of rows) {
    begun.push(row);
    if (begun.length > ahead) yield* begun.splice(0, 1);
  }
  yield* begun;
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
const rowsAhead = 32;
