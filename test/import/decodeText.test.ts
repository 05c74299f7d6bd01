import { decodeText, encodingNotice } from "../../src/import/table/decodeText";
import type { Encoding } from "../../src/import/table/decodeText";

const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each<[string, Uint8Array, Encoding | undefined, string, Encoding | null]>([
  ["UTF-8", utf8("æ;ø\n1;2"), undefined, "æ;ø\n1;2", "utf-8"],
  [
    "UTF-8 with characters that windows-1252 has others for",
    utf8("a\u0085b"),
    undefined,
    "a\u0085b",
    "utf-8",
  ],
  ["UTF-8 with a mark", utf8("\uFEFFæ"), undefined, "æ", "utf-8"],
  ["UTF-16, little end first", bytes(0xff, 0xfe, 0xe6, 0x00), undefined, "æ", "utf-16le"],
  ["UTF-16, big end first", bytes(0xfe, 0xff, 0x00, 0xe6), undefined, "æ", "utf-16be"],
  [
    "windows-1252 when it is said to be",
    bytes(0xe6, 0x80, 0x96, 0x9f, 0x81),
    "windows-1252",
    "æ€–Ÿ\u0081",
    "windows-1252",
  ],
  ["nothing", bytes(), undefined, "", null],
  ["nothing but ASCII, whatever it is said to be", utf8("a;1"), "windows-1252", "a;1", null],
  [
    "UTF-8 that is said to be windows-1252",
    utf8("Købmagergade;Ærø"),
    "windows-1252",
    "Købmagergade;Ærø",
    "utf-8",
  ],
  [
    "UTF-8 with a mark and nothing else that says so",
    utf8("\uFEFFa;1"),
    "windows-1252",
    "a;1",
    "utf-8",
  ],
])("reads %s", (_, given, said, text, encoding) => {
  expect(decodeText(given, said)).toEqual({ ok: true, text, encoding });
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

it.each<[Encoding | undefined, Encoding | null, boolean]>([
  ["windows-1252", "utf-8", true],
  ["utf-8", "windows-1252", true],
  ["windows-1252", "windows-1252", false],
  ["windows-1252", null, false],
  [undefined, "utf-16le", false],
])("said to be %s, read as %s: told of is %s", (said, read, isTold) => {
  const notice = encodingNotice(said, read);
  expect(notice).toEqual(
    isTold
      ? expect.objectContaining({
          code: "import.contradiction",
          severity: "warning",
          parameters: { value: said, existing: read },
        })
      : null
  );
});
