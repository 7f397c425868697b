import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { verdictKinds, type VerdictKind } from '../engine/judge/verdict.ts';
import type { Installation } from '../model/installation.ts';
import type { TrainedJudge } from '../model/trained-judge.ts';
import { check, reportFormats, type CheckOptions } from './check.ts';
import { evaluate } from './eval.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { judgeFor } from './model.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command line, given the words after `claimcheck`. */
export async function main(
  words: readonly string[],
  terminal: Terminal,
  installed: Installation,
): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.fine;
  const program = claimcheck(terminal, installed, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.fine : exitCodes.unusable;
  }
  return exitCode;
}

type Finish = (code: ExitCode) => void;

/** Does some work with the trained judge that the command line names, and ends it afterwards. */
type WithJudge = (
  model: string | undefined,
  work: (judge: TrainedJudge | undefined) => Promise<ExitCode>,
) => Promise<void>;

function claimcheck(terminal: Terminal, installed: Installation, finish: Finish): Command {
  const withJudge: WithJudge = async (model, work) => {
    const judge = await judgeFor(model, terminal, installed);
    try {
      finish(await work(judge));
    } finally {
      judge?.dispose();
    }
  };
  const program = new Command('claimcheck')
    .description('Checks what a text says against its sources.')
    .version(version)
    .showHelpAfterError('usage: claimcheck check|eval|serve [options]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.stdout.write(text);
      },
      writeErr: (text) => {
        terminal.stderr.write(text);
      },
      getOutHasColors: () => terminal.stdout.hasColours,
      getErrHasColors: () => terminal.stderr.hasColours,
      getOutHelpWidth: () => terminal.stdout.columns,
      getErrHelpWidth: () => terminal.stderr.columns,
    });
  addCheck(program, terminal, withJudge);
  addEval(program, terminal, withJudge);
  addServe(program, installed);
  return program;
}

interface CheckFlags {
  readonly sources?: readonly string[];
  readonly format: CheckOptions['format'];
  readonly failOn: ReadonlySet<VerdictKind>;
  readonly model?: string;
  readonly quiet?: true;
}

function addCheck(program: Command, terminal: Terminal, withJudge: WithJudge): void {
  program
    .command('check')
    .description('Check documents against sources; without FILE, every briefing of the current folder.')
    .usage(checkUsage)
    .showHelpAfterError(`usage: claimcheck check ${checkUsage}`)
    .argument('[files...]', 'files, folders or globs to check')
    .option('--sources <paths...>', 'files, folders or globs to check against (default: by role)')
    .addOption(new Option('--format <format>', 'how to report').choices(reportFormats).default('stylish'))
    .addOption(
      new Option('--fail-on <verdicts>', 'verdicts that make the exit code 1, separated by commas')
        .argParser(parseVerdicts)
        .default(failOnByDefault, [...failOnByDefault].join(',')),
    )
    .addOption(modelOption())
    .option('--quiet', 'say nothing but what fails the run')
    .action(async (files: string[], flags: CheckFlags) => {
      const { sources, format, failOn, quiet } = flags;
      const isQuiet = quiet ?? false;
      await withJudge(flags.model, (judge) =>
        check({ files, sources, format, failOn, isQuiet, version, judge }, terminal),
      );
    });
}

interface EvalFlags {
  readonly out?: string;
  readonly model?: string;
  readonly rawScores?: true;
}

function addEval(program: Command, terminal: Terminal, withJudge: WithJudge): void {
  program
    .command('eval')
    .description('Judge pairs of evidence and claim, one JSON object a line.')
    .usage(evalUsage)
    .showHelpAfterError(`usage: claimcheck eval ${evalUsage}`)
    .argument('<pairs>', 'rows {"id", "evidence": text or list of texts, "claim"}')
    .option('--out <file>', 'where to write the predictions')
    .addOption(modelOption())
    .option('--raw-scores', 'write what the trained judge was asked, and its answers, into the predictions')
    .action(async (pairs: string, { out, model, rawScores }: EvalFlags) => {
      await withJudge(model, (judge) =>
        evaluate({ pairs, out, judge, rawScores: rawScores ?? false }, terminal),
      );
    });
}

function addServe(program: Command, installed: Installation): void {
  program
    .command('serve')
    .description('Be a language server for an editor.')
    .usage('--stdio|--node-ipc')
    .showHelpAfterError('usage: claimcheck serve --stdio|--node-ipc')
    .option('--stdio', 'talk over standard input and output')
    .option('--node-ipc', "talk over Node's own channel, as VS Code does")
    .option('--clientProcessId <id>', 'end when this process does')
    .action(
      async ({ stdio, nodeIpc }: { readonly stdio?: true; readonly nodeIpc?: true }, command: Command) => {
        if (!stdio && !nodeIpc) command.error('error: name the channel: --stdio or --node-ipc');
        const { serve } = await import('../lsp/server.ts');
        await serve(version, installed);
      },
    );
}

function modelOption(): Option {
  return new Option(
    '--model <model>',
    'the trained judge: builtin, off, or a folder that holds one (default: builtin, where there is one)',
  );
}

function parseVerdicts(list: string): ReadonlySet<VerdictKind> {
  const words = list.split(',').map((word) => word.trim());
  const verdicts = words.map((word) => verdictKinds.find((verdict) => verdict === word));
  if (!verdicts.every((verdict) => verdict !== undefined))
    throw new InvalidArgumentError(`Allowed verdicts are ${verdictKinds.join(', ')}.`);
  return new Set(verdicts);
}

const failOnByDefault: ReadonlySet<VerdictKind> = new Set(['contradicted', 'misquoted', 'miscited']);

const checkUsage =
  '[FILE|DIR ...] [--sources FILE|DIR|GLOB ...] [--format stylish|json] [--fail-on VERDICT,...] [--model builtin|off|DIR] [--quiet]';

const evalUsage = 'PAIRS.jsonl [--out PREDICTIONS.jsonl] [--model builtin|off|DIR] [--raw-scores]';
