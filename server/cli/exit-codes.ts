/** What a command tells the shell. */
export const exitCodes = {
  /** Nothing that fails the run. */
  fine: 0,
  /** A verdict that `--fail-on` names. */
  found: 1,
  /** Bad usage, or an input that cannot be read at all. */
  unusable: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
