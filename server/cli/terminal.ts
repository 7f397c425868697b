/** The outside world as a command sees it. */
export interface Terminal {
  /** The current folder, absolute. */
  readonly folder: string;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  write(text: string): void;
  /** True where a person watches. */
  readonly isInteractive: boolean;
  readonly hasColours: boolean;
  /** Width in columns. */
  readonly columns: number;
}
