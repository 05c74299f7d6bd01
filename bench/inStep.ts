/** Does a piece of work; what goes wrong in it says in which step it did. */
export async function inStep<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${step}: ${message}`, { cause });
  }
}
