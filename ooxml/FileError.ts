/** Why a file could not be opened or saved; the caller says it in the user's language. */
export type FileErrorCode =
  /** No zip archive, or a zip without a workbook in it. */
  | "notAWorkbook"
  /** An old binary workbook (.xls). */
  | "oldFormat"
  /** An encrypted package: the file has a password. */
  | "password"
  /** A workbook that is not read: a binary one (.xlsb), the strict variant, one without a worksheet, or in an unknown encoding or packing. */
  | "unsupported"
  /** A part is missing, cut short, or not well formed. */
  | "damaged"
  /** Larger than can be taken in. */
  | "tooLarge"
  /** Saving would lose something. */
  | "wouldLose";

/** A file cannot be opened, or cannot be saved without loss. */
export class FileError extends Error {
  override readonly name = "FileError";
  constructor(
    readonly code: FileErrorCode,
    /** Part of the package and what is wrong with it, in English, for the log; never cell contents. */
    readonly detail: string
  ) {
    super(`${code}: ${detail}`);
  }
}
