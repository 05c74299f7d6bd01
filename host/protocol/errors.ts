import { HostError } from "./HostError";

/** Excel's own refusals, with the words that Excel uses. */

/** An argument is missing, of the wrong type, or out of its range. */
export function invalidArgument(detail?: string): HostError {
  return new HostError(
    "InvalidArgument",
    detail ?? "The argument is invalid or missing or has an incorrect format."
  );
}

/** What was asked for by name, id or position is not there. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

/** The cells that a range stood for are no longer there. */
export function invalidReference(): HostError {
  return new HostError(
    "InvalidReference",
    "This reference is not valid for the current operation."
  );
}

/** Protection forbids it. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

/** The operation makes no sense on this object in its present state. */
export function invalidOperation(
  detail = "The operation attempted is invalid on the object."
): HostError {
  return new HostError("InvalidOperation", detail);
}

/** A class or a member of one that this host does not know: never a silent success. */
export function apiNotFound(className: string, member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${className}.${member}. ` +
      "It may be available in a newer version of Excel."
  );
}

/** A property was set that can only be read. */
export function readOnly(className: string, member: string): HostError {
  return new HostError(
    "InvalidOperation",
    `The property ${className}.${member} is read-only and cannot be set.`
  );
}

/**
 * A fault of the host itself. The client hears what it was; where it lies, which would tell of the machine's
 * folders, stays in the error's cause.
 */
export function internalError(fault: unknown): HostError {
  const detail = fault instanceof Error ? fault.message : String(fault);
  return new HostError(
    "GeneralException",
    `There was an internal error in the host: ${detail}`,
    undefined,
    { cause: fault }
  );
}

/** HTTP-like status that the client finds in the error of a failed action. */
export function statusOf(code: string): number {
  return STATUS_BY_CODE[code] ?? 500;
}

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  Conflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
};
