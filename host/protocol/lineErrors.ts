/**
 * Refusals of the line rather than of the object model, by the code that Excel's client gives the add-in: the HTTP
 * status, and the number by which Excel on the web says it (the client's `ooe…` codes).
 */
export const LINE_ERRORS = {
  /** The person was away for too long, or Excel lost the session. */
  InvalidOrTimedOutSession: { status: 408, officeCode: 5012 },
  /** A dialog of Excel's is open and must be answered first. */
  WriteNotSupportedWhenModalDialogOpen: { status: 400, officeCode: 5016 },
  /** Too much was asked for in too short a time. */
  ActivityLimitReached: { status: 429, officeCode: 5102 },
  RequestPayloadSizeLimitExceeded: { status: 400, officeCode: 5103 },
  ResponsePayloadSizeLimitExceeded: { status: 400, officeCode: 5104 },
} as const satisfies Readonly<Record<string, { status: number; officeCode: number }>>;

/** One of `LINE_ERRORS`. */
export type LineErrorCode = keyof typeof LINE_ERRORS;

/** Whether a code is one of `LINE_ERRORS`. */
export function isLineError(code: string): code is LineErrorCode {
  return Object.hasOwn(LINE_ERRORS, code);
}
