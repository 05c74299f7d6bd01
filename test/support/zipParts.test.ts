import { strFromU8, strToU8, zipSync } from "fflate";
import { zipParts, zipTexts } from "./zipParts";

const LOCAL = "PK\x03\x04";
const CENTRAL = "PK\x01\x02";

/** An archive of a packed part and a stored one. */
function archive(): Uint8Array {
  return zipSync({
    "a/b.xml": strToU8("ø".repeat(500)),
    "stored.bin": [strToU8("123"), { level: 0 }],
  });
}

/** The archive with one byte written anew, counted from where `mark` first stands. */
function spoiled(mark: string, offset: number, value: number): Uint8Array {
  const zip = archive();
  zip[strFromU8(zip, true).indexOf(mark) + offset] = value;
  return zip;
}

test("gives every part as it was, in order", () => {
  expect([...zipTexts(archive())]).toEqual([
    ["a/b.xml", "ø".repeat(500)],
    ["stored.bin", "123"],
  ]);
});

test.each([
  ["a byte of a stored part", "stored.bin: another CRC-32", () => spoiled("123", 0, 0x39)],
  ["a packed stream", "a/b.xml: ", () => spoiled(LOCAL, 30 + "a/b.xml".length, 0xff)],
  ["a size of the directory", "a/b.xml: another size", () => spoiled(CENTRAL, 24, 1)],
  ["a packed size of the directory", "a/b.xml: ", () => spoiled(CENTRAL, 20, 1)],
  ["a CRC-32 of the directory", "a/b.xml: another CRC-32", () => spoiled(CENTRAL, 16, 1)],
  ["a name in a local header", "a/b.xml: another name", () => spoiled("a/b.xml", 0, 0x7a)],
  ["a method in a local header", "a/b.xml: two methods", () => spoiled(LOCAL, 8, 0)],
  ["a local header", "a/b.xml: no local header", () => spoiled(LOCAL, 0, 0)],
  ["the directory", "entry 0", () => spoiled(CENTRAL, 0, 0)],
  ["an end that is cut", "", () => archive().subarray(0, -1)],
])("refuses %s that is wrong", (_, message, zip) => {
  expect(() => zipParts(zip())).toThrow(message);
});
