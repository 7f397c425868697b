import { isatty } from 'node:tty';
import { setFlagsFromString } from 'node:v8';
import { main } from './cli/main.ts';
import type { Output } from './cli/terminal.ts';
import { installation } from './model/installation.ts';

/** The `claimcheck` command: the command line on Node's file system and standard streams. */

function outputTo(stream: NodeJS.WriteStream & { readonly fd: number }): Output {
  const isTerminal = isatty(stream.fd);
  return {
    write: (text) => {
      stream.write(text);
    },
    isInteractive: isTerminal,
    hasColours: hasColours(isTerminal),
    columns: isTerminal ? stream.columns : 80,
  };
}

/** See no-color.org and force-color.org. */
function hasColours(isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return isTerminal && TERM !== 'dumb';
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The engine is wide and flat: what V8 spends on putting functions into their callers a short run never gets back (docs/performance.md).
setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');

try {
  const terminal = {
    folder: process.cwd(),
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
  };
  process.exitCode = await main(process.argv.slice(2), terminal, installation(new URL('.', import.meta.url)));
} catch (error) {
  // A fault of the checker must not look like a finding, which is exit code 1.
  process.stderr.write(
    `claimcheck: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 2;
}
