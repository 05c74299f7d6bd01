import { crc32, inflateRawSync } from "node:zlib";

/**
 * Node's zlib as an independent reader of zip archives: it shares no code with what writes them. It is strict where
 * readers differ, so that a part which only some of them can unpack is found here.
 */

/** Signatures of the records of a zip archive. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Bytes of the end record without its comment. */
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
/** Bit 11 of an entry's flags: the name is UTF-8. Bit 0: it is encrypted. */
const ENCRYPTED = 1;

/** One entry of an archive's directory. Sizes and places in bytes. */
interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly place: number;
}

/**
 * Every part of an archive, unpacked by Node's zlib, by its name as written and in the order of the directory;
 * folders are left out.
 * @throws Error naming the part when anything about it is not as the archive says: its local header, its method, its
 * packed or unpacked size, its CRC-32, or a name that stands twice.
 */
export function zipParts(zip: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const parts = new Map<string, Uint8Array>();
  for (const entry of directory(bytes)) {
    if (entry.name.endsWith("/")) continue;
    if (parts.has(entry.name)) throw new Error(`${entry.name}: twice in the archive`);
    parts.set(entry.name, unpack(bytes, entry));
  }
  return parts;
}

/** The same as text, for parts that are. A part that is not UTF-8 shows replacement characters. */
export function zipTexts(zip: Uint8Array): Map<string, string> {
  return new Map(
    [...zipParts(zip)].map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")])
  );
}

function directory(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + END_LENGTH > zip.length) throw new Error("no end of the directory");
  if (zip.readUInt32LE(end) !== END) throw new Error("no end of the directory");
  if (end + END_LENGTH + zip.readUInt16LE(end + 20) !== zip.length) {
    throw new Error("bytes behind the end of the archive");
  }
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error(`entry ${index}: not in the directory`);
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      place: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (at !== end) throw new Error("the directory is not as long as it says");
  return entries;
}

function unpack(zip: Buffer, entry: Entry): Uint8Array {
  const { name, method, place } = entry;
  if (zip.readUInt32LE(place) !== LOCAL) throw new Error(`${name}: no local header`);
  if ((entry.flags & ENCRYPTED) !== 0) throw new Error(`${name}: encrypted`);
  const nameLength = zip.readUInt16LE(place + 26);
  if (zip.toString("utf8", place + 30, place + 30 + nameLength) !== name) {
    throw new Error(`${name}: another name in its local header`);
  }
  if (zip.readUInt16LE(place + 8) !== method) throw new Error(`${name}: two methods`);
  const from = place + 30 + nameLength + zip.readUInt16LE(place + 28);
  const packed = zip.subarray(from, from + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new Error(`${name}: cut short`);
  const part = method === STORED ? packed : inflate(packed, entry);
  if (part.length !== entry.size) throw new Error(`${name}: another size than the directory's`);
  if (crc32(part) !== entry.crc) throw new Error(`${name}: another CRC-32 than the directory's`);
  return part;
}

function inflate(packed: Buffer, { name, method }: Entry): Uint8Array {
  if (method !== DEFLATED) throw new Error(`${name}: method ${method}`);
  try {
    // With `info` the engine tells how much of its input the stream took.
    const { buffer, engine } = inflateRawSync(packed, { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    if (engine.bytesWritten !== packed.length) throw new Error("bytes behind the end of the part");
    return buffer;
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
