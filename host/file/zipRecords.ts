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
