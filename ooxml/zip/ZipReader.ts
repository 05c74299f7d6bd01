import { Inflate } from "pako";
import { FileError } from "../FileError";
import {
  crc32,
  EXTRA_64,
  FLAG,
  IN_EXTRA_FIELD,
  METHOD,
  RECORD_SIZE,
  SIGNATURE,
} from "./zipRecords";

/** Longest comment behind the end record. */
const MAX_COMMENT = 0xffff;
/** More than this times its packed size no deflated part can be. */
const MAX_DEFLATE_RATIO = 1032;
/** Code page 437 beyond ASCII: what names are written in that are not marked as UTF-8. */
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** A part as the archive's directory says it is. Sizes and places in bytes. */
export interface ZipEntry {
  /** With "/" between folders and none before the first, whichever the archive has. */
  name: string;
  size: number;
  packedSize: number;
  crc: number;
  method: number;
  encrypted: boolean;
  /** Where its local header is. */
  place: number;
}

/**
 * The directory of a zip archive; folders are left out.
 * @throws FileError "damaged" when it is not whole.
 */
export function readZipDirectory(zip: Uint8Array): ZipEntry[] {
  const view = viewOf(zip);
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const end64 = findEnd64(view, end);
  if (end64 !== null) {
    count = number64(view, end64 + 32);
    at = number64(view, end64 + 48);
  }
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    const fits = at + RECORD_SIZE.directory <= zip.length;
    if (!fits || view.getUint32(at, true) !== SIGNATURE.directory) {
      throw new FileError("damaged", "the archive's directory is not whole");
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next =
      at + RECORD_SIZE.directory + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > zip.length) throw new FileError("damaged", "the archive's directory is not whole");
    const entry = readEntry(zip, view, at, nameLength, extraLength);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  return entries;
}

/**
 * A part, unpacked and checked against what the directory says of it.
 * @throws FileError "damaged" when it is cut short or its size or CRC-32 is another, "unsupported" when it is encrypted
 * or packed in another way than Office packs.
 */
export function unzipEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const damaged = (what: string): FileError => new FileError("damaged", `${entry.name}: ${what}`);
  if (entry.encrypted) throw new FileError("unsupported", `${entry.name}: encrypted`);
  const { place, packedSize, method } = entry;
  const view = viewOf(zip);
  if (place + RECORD_SIZE.local > zip.length || view.getUint32(place, true) !== SIGNATURE.local) {
    throw damaged("is not where the archive's directory says");
  }
  const start =
    place + RECORD_SIZE.local + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
  if (start + packedSize > zip.length) throw damaged("cut short");
  const packed = zip.subarray(start, start + packedSize);
  let part: Uint8Array;
  if (method === METHOD.stored) part = packed.slice();
  else if (method === METHOD.deflated) part = inflate(packed, entry);
  else throw new FileError("unsupported", `${entry.name}: packed by method ${method}`);
  if (part.length !== entry.size) throw damaged("unpacks to another size");
  if (crc32(part) !== entry.crc) throw damaged("its CRC-32 is another");
  return part;
}

function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const damaged = (what: string): FileError => new FileError("damaged", `${name}: ${what}`);
  if (size > packed.length * MAX_DEFLATE_RATIO) throw damaged("unpacks to another size");
  // One byte more than is due, so that all comes in one piece and a stream that goes on is noticed.
  const inflater = new Inflate({ raw: true, chunkSize: size + 1 });
  let part = new Uint8Array(0);
  inflater.onData = (piece) => {
    if (part.length + piece.length > size) throw damaged("unpacks to another size");
    part = piece;
  };
  inflater.push(packed, true);
  if (inflater.err !== 0) throw damaged(`cannot be unpacked (${inflater.msg})`);
  return part;
}

function readEntry(
  zip: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameStart = at + RECORD_SIZE.directory;
  const name = entryName(zip.subarray(nameStart, nameStart + nameLength), flags);
  const entry: ZipEntry = {
    name,
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & FLAG.encrypted) !== 0,
    place: view.getUint32(at + 42, true),
  };
  const extra = nameStart + nameLength;
  for (let field = extra; field + 4 <= extra + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === EXTRA_64) {
      readSizes64(view, entry, field + 4, Math.min(field + 4 + length, extra + extraLength));
    }
    field += 4 + length;
  }
  return entry;
}

/** Only what has no room in the entry itself is in the extra field, in this order. */
function readSizes64(view: DataView, entry: ZipEntry, start: number, end: number): void {
  let at = start;
  for (const key of ["size", "packedSize", "place"] as const) {
    if (entry[key] !== IN_EXTRA_FIELD) continue;
    if (at + 8 > end) throw new FileError("damaged", `${entry.name}: its sizes are missing`);
    entry[key] = number64(view, at);
    at += 8;
  }
}

function entryName(bytes: Uint8Array, flags: number): string {
  const text =
    (flags & FLAG.utf8) !== 0
      ? new TextDecoder().decode(bytes)
      : Array.from(bytes, (byte) =>
          byte < 128 ? String.fromCharCode(byte) : CP437.charAt(byte - 128)
        ).join("");
  // Some programs separate folders as Windows does, or begin with a slash; Excel reads them all the same.
  return text.replaceAll("\\", "/").replace(/^\/+/, "");
}

function findEnd(view: DataView): number {
  const last = view.byteLength - RECORD_SIZE.end;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === SIGNATURE.end) return at;
  }
  throw new FileError("damaged", "the archive has no end: it is cut short");
}

/** Where the end record for large archives is; null for ordinary ones. */
function findEnd64(view: DataView, end: number): number | null {
  const locator = end - RECORD_SIZE.locator64;
  if (locator < 0 || view.getUint32(locator, true) !== SIGNATURE.locator64) return null;
  const at = number64(view, locator + 8);
  if (at + RECORD_SIZE.end64 > view.byteLength || view.getUint32(at, true) !== SIGNATURE.end64) {
    return null;
  }
  return at;
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
