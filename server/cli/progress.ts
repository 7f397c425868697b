import type { Output } from './terminal.ts';

/** Says on one line what is being done, where a person watches; silent elsewhere. */
export interface Progress {
  say(what: string): void;
  /** Takes the line away. */
  clear(): void;
}

export function progressOn(output: Output): Progress {
  if (!output.isInteractive) return { say: () => undefined, clear: () => undefined };
  return {
    say: (what) => {
      output.write(`${clearLine}${what.slice(0, output.columns - 1)}`);
    },
    clear: () => {
      output.write(clearLine);
    },
  };
}

const clearLine = '\r\u001B[2K';
