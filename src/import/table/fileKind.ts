/** What a file is, told from its first bytes. */
export type FileKind = "text" | "workbook" | "other";

const SIGNATURES: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  // A zip, as .xlsx and .ods are; and the older format of .xls.
  { kind: "workbook", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "workbook", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "other", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: "other", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "other", bytes: [0xff, 0xd8, 0xff] },
];

/** Tells a workbook, a PDF or a picture that was chosen in place of a text. Anything else may be text. */
export function fileKind(bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  return known?.kind ?? "text";
}
