/** The fixed numbers of a zip archive (APPNOTE 6.3), for its reader and its writer. */

export const SIGNATURE = {
  local: 0x04034b50,
  directory: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

/** Bytes of each record without what varies (names, extra fields, comments). */
export const RECORD_SIZE = {
  local: 30,
  directory: 46,
  end: 22,
  end64: 56,
  locator64: 20,
} as const;

/** How a part is packed. */
export const METHOD = { stored: 0, deflated: 8 } as const;

/** Bits of an entry's flags. */
export const FLAG = { encrypted: 1, utf8: 1 << 11 } as const;

/** A size or place of this value stands in the entry's extra field instead. */
export const IN_EXTRA_FIELD = 0xffffffff;
/** Number of the extra field with sizes and places of 64 bits. */
export const EXTRA_64 = 1;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The CRC-32 that zip archives keep of each part, as an unsigned number.
 * @param before checksum of the bytes that came before these; 0 for the first.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}
