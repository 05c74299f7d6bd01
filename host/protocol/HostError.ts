/** An answer "no" of Excel's, with the codes of Office.js; ends the batch, what ran before it stays. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    /** As in `Excel.ErrorCodes`, for example "InvalidArgument", "ItemNotFound", "AccessDenied", "ApiNotFound". */
    readonly code: string,
    message: string,
    /** HTTP-like status of the reply; 200 carries the error in the body, as Excel does for API errors. */
    readonly status = 200,
    /** The error behind it, for whoever debugs the host: none of it goes to the client. */
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}
