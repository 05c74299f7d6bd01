import { Deflate } from "pako";
import { FileError } from "../FileError";
import { crc32, FLAG, METHOD, RECORD_SIZE, SIGNATURE } from "./zipRecords";

/** Writes a part piece by piece, so that a large one is never whole in memory. */
export type PartProducer = (write: (piece: string | Uint8Array) => void) => void;
/** A part's content: text (written as UTF-8), bytes, or what produces them while the archive is written. */
export type PartContent = string | Uint8Array | PartProducer;

/** Version of the format that a reader must know: 2.0, folders and deflate. */
const VERSION = 20;
/** Every entry gets the format's customary date, 1 January 1980: the same workbook gives the same bytes. */
const DATE = (1 << 5) | 1;
/** Sizes of an archive without the extensions for large ones. */
const MAX_SIZE = 0xfffffffe;
const MAX_ENTRIES = 0xfffe;
/** Parts from this size on are packed less tightly, for speed. */
const LARGE_PART = 8 * 1024 ** 2;
/** Packed bytes that are collected at a time. */
const CHUNK = 1 << 16;

/** A zip archive while it is written: every part deflated, its sizes and CRC-32 in its own header as well. */
export class ZipWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly directory: Uint8Array[] = [];
  private length = 0;
  private readonly encoder = new TextEncoder();

  /** @throws FileError "tooLarge" when the archive outgrows the format; whatever a producer throws. */
  add(name: string, content: PartContent): void {
    const place = this.length;
    const encodedName = this.encoder.encode(name);
    const header = new Uint8Array(RECORD_SIZE.local + encodedName.length);
    header.set(encodedName, RECORD_SIZE.local);
    this.push(header);
    const { size, crc } = this.deflate(content);
    // What the local header and the directory's entry have in common.
    const facts = new Uint8Array(26);
    const view = new DataView(facts.buffer);
    view.setUint16(0, VERSION, true);
    if (encodedName.length !== name.length) view.setUint16(2, FLAG.utf8, true);
    view.setUint16(4, METHOD.deflated, true);
    view.setUint16(8, DATE, true);
    view.setUint32(10, crc, true);
    view.setUint32(14, this.length - place - header.length, true);
    view.setUint32(18, size, true);
    view.setUint16(22, encodedName.length, true);
    if (size > MAX_SIZE) throw new FileError("tooLarge", `${name}: ${size} bytes`);
    viewOf(header).setUint32(0, SIGNATURE.local, true);
    header.set(facts, 4);

    const entry = new Uint8Array(RECORD_SIZE.directory + encodedName.length);
    const entryView = viewOf(entry);
    entryView.setUint32(0, SIGNATURE.directory, true);
    entryView.setUint16(4, VERSION, true);
    entry.set(facts, 6);
    entryView.setUint32(42, place, true);
    entry.set(encodedName, RECORD_SIZE.directory);
    this.directory.push(entry);
  }

  /** The whole archive. @throws FileError "tooLarge". */
  finish(): Uint8Array {
    const start = this.length;
    for (const entry of this.directory) this.push(entry);
    const end = new Uint8Array(RECORD_SIZE.end);
    const view = viewOf(end);
    const count = this.directory.length;
    if (count > MAX_ENTRIES) throw new FileError("tooLarge", `${count} parts`);
    view.setUint32(0, SIGNATURE.end, true);
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(12, this.length - start, true);
    view.setUint32(16, start, true);
    this.push(end);
    const bytes = new Uint8Array(this.length);
    let offset = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return bytes;
  }

  private deflate(content: PartContent): { size: number; crc: number } {
    const large = typeof content === "function" || content.length > LARGE_PART;
    const deflater = new Deflate({ raw: true, level: large ? 3 : 6, chunkSize: CHUNK });
    deflater.onData = (chunk) => this.push(chunk);
    let size = 0;
    let crc = 0;
    const write = (piece: string | Uint8Array): void => {
      const bytes = typeof piece === "string" ? this.encoder.encode(piece) : piece;
      size += bytes.length;
      crc = crc32(bytes, crc);
      deflater.push(bytes, false);
    };
    if (typeof content === "function") content(write);
    else write(content);
    deflater.push(new Uint8Array(0), true);
    return { size, crc };
  }

  private push(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
    if (this.length > MAX_SIZE) throw new FileError("tooLarge", "the archive has no room for it");
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
