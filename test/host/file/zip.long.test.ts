import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../../ooxml/zip/zipRecords";
import { FileError } from "../../../ooxml/FileError";
import { readZipDirectory, unzipEntry } from "../../../ooxml/zip/ZipReader";
import { type PartContent, ZipWriter } from "../../../ooxml/zip/ZipWriter";
import { seededRuns } from "../../support/testLength";
import { zipParts } from "../../support/zipParts";

/** How a part's bytes look: their kind decides how they are packed. */
const bytes = fc
  .record({
    kind: fc.constantFrom("zeros", "noise", "few values", "zeros, then noise", "text"),
    length: fc.oneof(fc.nat(40), fc.nat(9000), fc.integer({ min: 65000, max: 300000 })),
    seed: fc.integer(),
  })
  .map(({ kind, length, seed }) => {
    let state = seed | 1;
    const random = (): number => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state >>> 0;
    };
    return Uint8Array.from({ length }, (_, index) => {
      if (kind === "zeros") return 0;
      if (kind === "few values") return random() % 3;
      if (kind === "zeros, then noise") return index < length / 2 ? 0 : random() & 0xff;
      if (kind === "text") return 65 + ((index * index) % 19);
      return random() & 0xff;
    });
  });

/** A part: its bytes, and where they are cut when they are written in pieces; null writes them whole. */
const part = fc.record({
  bytes,
  cuts: fc.option(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })),
});

function contentOf({
  bytes: whole,
  cuts,
}: {
  bytes: Uint8Array;
  cuts: number[] | null;
}): PartContent {
  if (!cuts) return whole;
  const places = [...cuts.map((cut) => Math.floor(cut * whole.length)), 0, whole.length];
  places.sort((first, second) => first - second);
  return (write) => {
    for (let index = 1; index < places.length; index++) {
      write(whole.subarray(places[index - 1], places[index]));
    }
  };
}

/** Equal bytes, without a word-by-word comparison of what may be long. */
function expectSame(actual: ReadonlyMap<string, Uint8Array>, wanted: readonly Uint8Array[]): void {
  expect([...actual.keys()]).toEqual(wanted.map((_, index) => `xl/part${index}.bin`));
  const different = wanted.filter(
    (each, index) => Buffer.compare(each, actual.get(`xl/part${index}.bin`)!) !== 0
  );
  expect(different.length).toBe(0);
}

test("every part comes out of another inflater, and of our own, as it went in", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const zip = new ZipWriter();
      parts.forEach((each, index) => zip.add(`xl/part${index}.bin`, contentOf(each)));
      const file = zip.finish();
      const wanted = parts.map((each) => each.bytes);
      expectSame(zipParts(file), wanted);
      const entries = readZipDirectory(file);
      expectSame(new Map(entries.map((each) => [each.name, unzipEntry(file, each)])), wanted);
    }),
    seededRuns(400)
  );
});

test("a part with any byte of its stream changed is damaged or the same, never another", () => {
  const whole = Uint8Array.from({ length: 3000 }, (_, index) => (index * index) & 0x3f);
  const zip = new ZipWriter();
  zip.add("a.bin", whole);
  const file = zip.finish();
  const [entry] = readZipDirectory(file);
  const data = 30 + "a.bin".length;
  fc.assert(
    fc.property(fc.nat(entry!.packedSize - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const spoiled = file.slice();
      spoiled[data + at]! ^= change;
      try {
        expect(Buffer.compare(unzipEntry(spoiled, entry!), whole)).toBe(0);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        expect(error.code).toBe("damaged");
      }
    }),
    seededRuns(3000)
  );
});

test("a stream that goes on behind its claimed size, or ends before it, is damaged", () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: -5, max: 5 }), (whole, difference) => {
      fc.pre(difference !== 0 && whole.length + difference >= 0);
      const packed = deflateRawSync(whole);
      const zip = new ZipWriter();
      zip.add("a.bin", "");
      const file = zip.finish();
      const [entry] = readZipDirectory(file);
      const start = 30 + "a.bin".length;
      const spliced = Buffer.concat([file.subarray(0, start), packed]);
      const crc = crc32(whole);
      const right = { ...entry!, packedSize: packed.length, size: whole.length, crc };
      expect(Buffer.compare(unzipEntry(spliced, right), whole)).toBe(0);
      const claimed = { ...right, size: whole.length + difference };
      expect(() => unzipEntry(spliced, claimed)).toThrow(
        expect.objectContaining({ code: "damaged" })
      );
    }),
    seededRuns(300)
  );
});
