import { FileError } from "../../../ooxml/FileError";
import type { FileTexts } from "./pageTexts";

/** The sample could not be fetched. */
export class SampleError extends Error {
  override readonly name = "SampleError";
}

/** Why a file could not be opened or saved, in plain words. */
export function fileMessage(error: unknown, texts: FileTexts): string {
  if (error instanceof FileError) return texts.errors[error.code];
  return error instanceof SampleError ? texts.sampleFailed : texts.unknownError;
}
