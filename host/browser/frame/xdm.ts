/**
 * What Office's client in a frame and the page around it say to each other, as JSON texts through `postMessage`.
 * Names and numbers are the wire's own; `excel-web-16.00.debug.js` of `@microsoft/office-js` is the reference.
 */

/** A message of the client's. */
export interface ClientRequest {
  readonly _messageType: 0;
  /** What it asks for: "executeMethod", or the event that it registers for. */
  readonly _actionName: string;
  /** One of `ActionType`. */
  readonly _actionType: number;
  readonly _conversationId: string;
  /** Number of the request, repeated in the answer. */
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

/** Kinds of request. */
export const ActionType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

/** How a request went as a message; what it asked for has a code of its own in the answer's data. */
export const InvokeResult = { NoError: 0, ErrorHandlingRequest: -2 } as const;

/** Methods of the document, by their numbers on the wire. */
export const DispatchId = { ExecuteRichApiRequest: 93 } as const;

/** What the client tells the page without being asked, and the page the client; no answer is expected. */
export const HostAction = {
  /** To the client: the keyboard comes into the pane. */
  CtrlF6In: 4,
  CtrlF6Exit: 5,
  CtrlF6ExitShift: 6,
  TabExit: 13,
  TabExitShift: 14,
  EscExit: 15,
  F2Exit: 16,
  ExitNoFocusable: 17,
  ExitNoFocusableShift: 18,
} as const;

/** Codes of Office's in an answer's `Error`. */
export const OfficeError = { Success: 0, NotSupported: 5000, Internal: 5001 } as const;

/** Version of the methods, in every answer of theirs. */
const METHOD_VERSION = 1;
/** Version of the messages' own form. */
const SERIALIZER_VERSION = 1;

/**
 * Reads a message.
 * @param data What came with the event, of whoever it was.
 * @returns null for anything that is no request of a client's.
 */
export function readRequest(data: unknown): ClientRequest | null {
  if (typeof data !== "string") return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return null;
  }
  if (!isRecord(message) || message["_messageType"] !== 0) return null;
  const isWhole =
    typeof message["_actionName"] === "string" &&
    typeof message["_actionType"] === "number" &&
    typeof message["_conversationId"] === "string";
  return isWhole ? (message as unknown as ClientRequest) : null;
}

/** The answer to a request, as text. */
export function replyText(
  request: ClientRequest,
  data: unknown,
  errorCode: number = InvokeResult.NoError
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: errorCode,
    _responseType: 0,
    _data: data,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/** An event that the client registered for, as text. */
export function eventText(conversationId: string, event: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: event,
    _conversationId: conversationId,
    _correlationId: -1,
    _errorCode: InvokeResult.NoError,
    _responseType: 1,
    _data: data,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/**
 * What the page tells the client about focus and keys, as text. The client hears that in a conversation of its own.
 * @param action One of `HostAction`.
 */
export function noticeText(conversationId: string, action: number): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _actionType: ActionType.Invoke,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _data: [action],
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/** What a method of the document answers. @param data What it gave; left out when `error` is not 0. */
export function methodResult(error: number, data?: readonly unknown[]): object {
  return { Version: METHOD_VERSION, Error: error, ...(data ? { Data: data } : {}) };
}

/** Whether a value is an object that has members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
