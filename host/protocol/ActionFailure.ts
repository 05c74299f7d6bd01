import { internalError } from "./errors";
import { HostError } from "./HostError";

/** An action's end in failure, with the place that the client reports as `debugInfo.errorLocation`. */
export class ActionFailure extends Error {
  override readonly name = "ActionFailure";
  constructor(
    readonly error: HostError,
    /** `Class.member`, with the member as JavaScript writes it. */
    readonly location: string
  ) {
    super(error.message);
  }
}

/**
 * Runs a step of an action and says where it failed. A failure that already has a place keeps it. Anything
 * that is no HostError is a fault of the host itself and comes out as GeneralException with its message.
 */
export async function located<T>(location: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ActionFailure) throw error;
    throw new ActionFailure(error instanceof HostError ? error : internalError(error), location);
  }
}
