import { fileKind } from "../../src/import/table/fileKind";

const encode = (text: string) => new TextEncoder().encode(text);

it.each([
  ["a table", encode("id;score\n1;2"), "text"],
  ["nothing", new Uint8Array(), "text"],
  ["a table that begins like a zip", encode("PK;score\n1;2"), "text"],
  ["an .xlsx", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14), "workbook"],
  ["an .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "workbook"],
  ["a PDF", encode("%PDF-1.7"), "other"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), "other"],
])("%s", (_, bytes, kind) => {
  expect(fileKind(bytes)).toBe(kind);
});
