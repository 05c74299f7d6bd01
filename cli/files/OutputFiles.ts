import { join } from "node:path";
import { OutputFile, type OutputOptions } from "./OutputFile";

/** Several files of one folder that come about together: each whole or not at all, and none before all can be. */
export class OutputFiles {
  private constructor(private readonly files: ReadonlyMap<string, OutputFile>) {}

  /**
   * Sees whether all of them may be written, before anything is done for one.
   * @param path The folder's whole path.
   * @param folder As the user named it.
   * @throws Failure that names the first that may not.
   */
  static async plan(
    { path, folder }: { readonly path: string; readonly folder: string },
    names: readonly string[],
    options: OutputOptions
  ): Promise<OutputFiles> {
    const files = new Map<string, OutputFile>();
    for (const name of names) {
      files.set(name, await OutputFile.plan(join(path, name), join(folder, name), options));
    }
    return new OutputFiles(files);
  }

  /** Adds to one of them. @throws Error for a name that was not planned. */
  async append(name: string, content: string): Promise<void> {
    const file = this.files.get(name);
    if (!file) throw new Error(`No such file was planned: ${name}.`);
    await file.append(content);
  }

  /** Gives all of them their names. @throws Failure that names the one that cannot have its name. */
  async commit(): Promise<void> {
    for (const file of this.files.values()) await file.commit();
  }

  /** Takes away what is not committed. */
  async discard(): Promise<void> {
    for (const file of this.files.values()) await file.discard();
  }
}
