import { decodeText } from "../../src/import/decodeText";
import type { Encoding } from "../../src/import/decodeText";

const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each<[string, Uint8Array, Encoding | undefined, string]>([
  ["UTF-8", utf8("æ;ø\n1;2"), undefined, "æ;ø\n1;2"],
  ["UTF-8 with a mark", utf8("\uFEFFæ"), undefined, "æ"],
  ["UTF-16, little end first", bytes(0xff, 0xfe, 0xe6, 0x00), undefined, "æ"],
  ["UTF-16, big end first", bytes(0xfe, 0xff, 0x00, 0xe6), undefined, "æ"],
  [
    "windows-1252 when it is said to be",
    bytes(0xe6, 0x80, 0x96, 0x9f, 0x81),
    "windows-1252",
    "æ€–Ÿ\u0081",
  ],
  ["nothing", bytes(), undefined, ""],
])("reads %s", (_, given, encoding, text) => {
  expect(decodeText(given, encoding)).toEqual({ ok: true, text });
});

it.each<[string, Uint8Array, Encoding | undefined, number]>([
  [
    "windows-1252 that nobody said was",
    bytes(0x61, 0x0d, 0x0a, 0x62, 0x0a, 0xe6, 0x3b),
    undefined,
    3,
  ],
  ["UTF-16 without a mark", bytes(0x61, 0x00, 0x0a, 0x00), undefined, 1],
  ["half a character of UTF-16", bytes(0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00, 0x62), undefined, 2],
])("names the line of %s", (_, given, encoding, line) => {
  expect(decodeText(given, encoding)).toMatchObject({
    ok: false,
    violations: [{ code: "import.encoding", parameters: { line } }],
  });
});
