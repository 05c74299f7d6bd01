/** What the command line needs of the process around it; tests give their own. */
export interface Io {
  /** Results. */
  readonly stdout: (text: string) => void;
  /** What went wrong. */
  readonly stderr: (text: string) => void;
  /** The folder that names of files are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Local time. */
  readonly now: () => Date;
}

/** 0: done and nothing is wrong. 1: done, and problems were found. 2: could not run. */
export type ExitStatus = 0 | 1 | 2;
