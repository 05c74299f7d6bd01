import { xlsxFormat } from "../../host/file/xlsxFormat";
import { type PartContent, ZipWriter } from "../../ooxml/zip/ZipWriter";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { zipParts } from "./zipParts";

/** A saved file that has been looked into, and the workbook that it is when it is opened. */
export interface SavedFile {
  bytes: Uint8Array;
  parts: Map<string, Uint8Array>;
  workbook: HostWorkbook;
}

/**
 * Saves a workbook, and finds out whether the file is whole: Node's zlib must unpack every part to the very bytes that
 * were to be written, and the host must open the file again. All tests of files save through here.
 * @throws FileError of saving; Error naming the part that came out different.
 */
export function saveAndReopen(workbook: HostWorkbook): SavedFile {
  const expected = new Map<string, Uint8Array>();
  const bytes = recordingParts(expected, () => xlsxFormat.save(workbook));
  const parts = zipParts(bytes);
  const names = [...expected.keys()].sort();
  if (JSON.stringify([...parts.keys()].sort()) !== JSON.stringify(names)) {
    throw new Error(`the archive has other parts than ${names.join(", ")}`);
  }
  for (const [name, content] of expected) {
    if (Buffer.compare(content, parts.get(name)!) !== 0) {
      throw new Error(`${name}: comes out different from what was written`);
    }
  }
  return { bytes, parts, workbook: xlsxFormat.open(bytes, workbook.name) };
}

/** The file alone, looked into all the same. */
export function saveChecked(workbook: HostWorkbook): Uint8Array {
  return saveAndReopen(workbook).bytes;
}

/** Runs `save` and keeps the bytes that were given for every part, by its name. */
function recordingParts<T>(record: Map<string, Uint8Array>, save: () => T): T {
  const original = Object.getOwnPropertyDescriptor(ZipWriter.prototype, "add")!;
  const add = original.value as (name: string, content: PartContent) => void;
  const recording = function (this: ZipWriter, name: string, content: PartContent): void {
    const pieces: Uint8Array[] = [];
    add.call(this, name, (write) => {
      const both = (piece: string | Uint8Array): void => {
        pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece.slice());
        write(piece);
      };
      if (typeof content === "function") content(both);
      else both(content);
    });
    if (record.has(name)) throw new Error(`${name}: written twice`);
    record.set(name, Buffer.concat(pieces));
  };
  Object.defineProperty(ZipWriter.prototype, "add", { ...original, value: recording });
  try {
    return save();
  } finally {
    Object.defineProperty(ZipWriter.prototype, "add", original);
  }
}
