import { randomBytes } from "node:crypto";
import { lstat, open, rename, stat, unlink, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../Failure";
import { systemCode } from "./systemCode";

/** What a file that is written may replace. */
export interface OutputOptions {
  /** Replace a file that is there. */
  readonly force: boolean;
  /** Whole paths of the files that are read: none of them may be replaced, not even with `force`. */
  readonly inputs: readonly string[];
}

/**
 * A file that comes about whole or not at all: it is written under another name beside its place, brought to the disk,
 * and then renamed. What is not committed is discarded.
 */
export class OutputFile {
  private handle: FileHandle | null = null;
  private readonly draft: string;

  private constructor(
    private readonly path: string,
    private readonly file: string,
    private readonly options: OutputOptions
  ) {
    this.draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.part`);
  }

  /**
   * Sees whether the file may be written, before anything is done for it.
   * @param path The whole path.
   * @param file As the user named it.
   * @throws Failure that names the file.
   */
  static async plan(path: string, file: string, options: OutputOptions): Promise<OutputFile> {
    const output = new OutputFile(path, file, options);
    await output.assertFree();
    const folder = await stat(dirname(path)).catch(() => null);
    if (folder?.isDirectory() !== true) throw new Failure("file.noFolder", { file });
    return output;
  }

  /** Adds to the draft. */
  async append(content: string | Uint8Array): Promise<void> {
    await this.attempt(async () => {
      this.handle ??= await open(this.draft, "wx");
      await this.handle.appendFile(content);
    });
  }

  /** Gives the draft its name. @throws Failure, and then nothing is left. */
  async commit(): Promise<void> {
    await this.append("");
    await this.attempt(async () => {
      await this.handle?.sync();
      await this.handle?.close();
      this.handle = null;
      // Somebody may have made the file while it was being written.
      await this.assertFree();
      await rename(this.draft, this.path);
    });
  }

  /** Takes the draft away; harmless after `commit`. */
  async discard(): Promise<void> {
    await this.handle?.close().catch(() => undefined);
    this.handle = null;
    await unlink(this.draft).catch(() => undefined);
  }

  private async assertFree(): Promise<void> {
    const { file, path } = this;
    const there = await lstat(path).catch(() => null);
    if (there === null) return;
    if (there.isDirectory()) throw new Failure("file.folder", { file });
    if (await this.isInput()) throw new Failure("file.input", { file });
    if (!this.options.force) throw new Failure("file.exists", { file });
  }

  /** Compared by what the file system says, so that another name or a link of an input is the input. */
  private async isInput(): Promise<boolean> {
    const target = await stat(this.path).catch(() => null);
    for (const input of this.options.inputs) {
      const source = await stat(input).catch(() => null);
      if (source?.ino === target?.ino && source?.dev === target?.dev && source !== null)
        return true;
    }
    return false;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.discard();
      if (error instanceof Failure) throw error;
      const problem = systemCode(error);
      throw new Failure("file.unwritable", { file: this.file, parameters: { problem } });
    }
  }
}

/** Writes a planned file in one go. */
export async function writeWhole(output: OutputFile, content: string | Uint8Array): Promise<void> {
  await output.append(content);
  await output.commit();
}
