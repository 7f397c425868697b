import type { VerdictKind } from '../engine/judge/verdict.ts';
import type { TrainedJudge } from '../model/trained-judge.ts';
import { checkWorkspace } from '../workspace/check-workspace.ts';
import type { PathProblem } from '../workspace/discover.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { planCheck, type Plan } from '../workspace/plan.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { progressOn } from './progress.ts';
import { report, type Report } from './report.ts';
import { stylish } from './stylish.ts';
import type { Terminal } from './terminal.ts';

export const reportFormats = ['stylish', 'json'] as const;

export interface CheckOptions {
  /** Files, folders and globs to check; none means the briefings of the current folder. */
  readonly files: readonly string[];
  /** Files, folders and globs to check against, or undefined where the roles of the documents decide. */
  readonly sources: readonly string[] | undefined;
  readonly format: (typeof reportFormats)[number];
  readonly failOn: ReadonlySet<VerdictKind>;
  /** Speak of nothing but what fails the run. */
  readonly isQuiet: boolean;
  readonly version: string;
  /** Asked where the comparisons leave doubts. */
  readonly judge: TrainedJudge | undefined;
}

/** `claimcheck check`: checks documents against sources and writes the report to stdout. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const progress = progressOn(terminal.stderr);
  progress.say('Reading…');
  const workspace = await openWorkspace(options.files, options.sources, terminal.folder);
  const plan = planCheck(workspace.documents, workspace.selection);
  const checked = await checkWorkspace(plan, options.judge, {
    onDocument: ({ path }) => {
      progress.say(`Checking ${path}`);
    },
    onQuestions: (count) => {
      progress.say(`Asking the trained judge ${count} questions`);
    },
  });
  progress.clear();

  const problems = [...workspace.problems, ...whatIsLacking(plan)];
  const result = report(checked, problems, options.version);
  terminal.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(result, undefined, 2)}\n`
      : stylish(result, options, terminal.stdout),
  );
  for (const { path, message } of workspace.unusable) terminal.stderr.write(`${path}: ${message}\n`);
  if (workspace.unusable.length > 0) return exitCodes.unusable;
  return failsOn(result, options.failOn) ? exitCodes.found : exitCodes.fine;
}

/** A run that could not find anything says so. */
function whatIsLacking({ checked, sources }: Plan): readonly PathProblem[] {
  if (sources.length === 0) return [{ path: '.', message: noSources }];
  if (checked.length === 0) return [{ path: '.', message: noBriefings }];
  return [];
}

function failsOn({ documents }: Report, verdicts: ReadonlySet<VerdictKind>): boolean {
  return documents.some(({ claims }) => claims.some(({ verdict }) => verdicts.has(verdict)));
}

const noSources =
  'holds no source to check against; put sources into a folder named "sources", write "role: source" into their front matter, or name them with --sources';

const noBriefings = 'holds no briefing to check; name the files to check';
