import { mkdir, rmdir, stat } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { Failure } from "../Failure";
import { systemCode } from "./systemCode";

/** A folder for results: made where it is not there, and taken away again when nothing came to lie in it. */
export class OutputFolder {
  private constructor(
    private readonly path: string,
    /** The topmost folder that had to be made; null when all were there. */
    private readonly made: string | null
  ) {}

  /** @throws Failure that names the folder. */
  static async open(path: string, folder: string): Promise<OutputFolder> {
    const there = await stat(path).catch(() => null);
    if (there && !there.isDirectory()) throw new Failure("file.notFolder", { file: folder });
    try {
      return new OutputFolder(path, (await mkdir(path, { recursive: true })) ?? null);
    } catch (error) {
      const parameters = { problem: systemCode(error) };
      throw new Failure("file.unwritable", { file: folder, parameters });
    }
  }

  /** Removes the folders that `open` made, as far as they are empty. */
  async discardEmpty(): Promise<void> {
    if (this.made === null) return;
    for (let folder = this.path; isWithin(this.made, folder); folder = dirname(folder)) {
      const removed = await rmdir(folder).then(
        () => true,
        () => false
      );
      if (!removed) return;
    }
  }
}

function isWithin(outer: string, inner: string): boolean {
  return !relative(outer, inner).startsWith("..");
}
