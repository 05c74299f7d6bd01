/** An error, and the file that was being worked on when it came. The error itself is the `cause`. */
export class AtFile extends Error {
  override readonly name = "AtFile";
  constructor(
    /** As the user named it. */
    readonly file: string,
    override readonly cause: unknown
  ) {
    super(`at ${file}`, { cause });
  }
}

/** Does work on a file; what it throws is an `AtFile`. */
export async function atFile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AtFile ? error : new AtFile(file, error);
  }
}
