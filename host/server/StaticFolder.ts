import { realpath, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** A file as it is to be sent. */
export interface StaticFile {
  /** Its whole path, for its type. */
  readonly path: string;
  readonly content: Buffer;
  /** Changes when the file does: an ETag. */
  readonly version: string;
}

/** The files of one folder and the folders in it, by their address; nothing outside of it, and nothing hidden. */
export class StaticFolder {
  constructor(private readonly folder: string) {}

  /**
   * @param path Decoded path of the address within the folder, without a slash before it.
   * @returns null where there is no such file, or none that may be given out.
   */
  async find(path: string): Promise<StaticFile | null> {
    if (!isPlain(path)) return null;
    try {
      const root = await realpath(this.folder);
      const file = await realpath(join(root, path));
      // A link in the folder may lead anywhere.
      if (!file.startsWith(root + sep)) return null;
      const found = await stat(file);
      if (!found.isFile()) return null;
      const version = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
      return { path: file, content: await readFile(file), version };
    } catch {
      return null;
    }
  }
}

/** Names and slashes, and nothing by which a path could lead elsewhere, on Windows either. */
function isPlain(path: string): boolean {
  return path.split("/").every((part) => /^[^\\:\0]+$/.test(part) && !part.startsWith("."));
}
