import { readFile } from "node:fs/promises";
import { Failure, type FailureCode } from "../Failure";
import { systemCode } from "./systemCode";

const CODES: Readonly<Record<string, FailureCode>> = {
  ENOENT: "file.missing",
  ENOTDIR: "file.missing",
  EISDIR: "file.folder",
};

/**
 * The bytes of a file that is only read.
 * @param path The whole path.
 * @param file As the user named it.
 * @throws Failure that names the file.
 */
export async function readInput(path: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const problem = systemCode(error);
    throw new Failure(CODES[problem] ?? "file.unreadable", { file, parameters: { problem } });
  }
}
