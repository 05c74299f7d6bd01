import { crc32, deflateSync, inflateSync } from "node:zlib";
import { palettePng } from "../../scripts/palettePng.mjs";

type Color = readonly [red: number, green: number, blue: number];

/** A chunk of a PNG. */
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of rows of colours, each row written with a filter of its own. */
function png(rows: readonly (readonly Color[])[], filters: readonly number[]): Buffer {
  const width = rows[0]!.length;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  const bytes = rows.map((row) => Buffer.from(row.flat()));
  const filtered = bytes.map((row, y) => {
    const filter = filters[y % filters.length]!;
    const line = row.map((value, x) => {
      const left = row[x - 3] ?? 0;
      const above = bytes[y - 1]?.[x] ?? 0;
      const corner = bytes[y - 1]?.[x - 3] ?? 0;
      return value - [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]!;
    });
    return Buffer.concat([Buffer.from([filter]), line]);
  });
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(filtered))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** As the specification of PNG has it. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** The colours of a PNG with a palette and without filters; its checksums are looked at. */
function colorsOf(file: Buffer): Color[] {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    parts.set(body.toString("latin1", 0, 4), body.subarray(4));
    at += length + 12;
  }
  const header = parts.get("IHDR")!;
  expect([...header.subarray(8)]).toEqual([8, 3, 0, 0, 0]);
  const width = header.readUInt32BE(0);
  const palette = parts.get("PLTE")!;
  return [...inflateSync(parts.get("IDAT")!)]
    .filter((_, position) => position % (width + 1) > 0)
    .map((index) => [...palette.subarray(index * 3, index * 3 + 3)] as unknown as Color);
}

const PICTURE: readonly (readonly Color[])[] = Array.from({ length: 10 }, (_, y) =>
  Array.from({ length: 7 }, (_each, x): Color => [(x * 37 + y * 11) % 256, y * 25, 255 - x])
);

it.each([[0], [1], [2], [3], [4]])(
  "keeps every colour where there are few, with filter %i",
  (filter) => {
    expect(colorsOf(palettePng(png(PICTURE, [filter])))).toEqual(PICTURE.flat());
  }
);

it("keeps every colour where rows have different filters", () => {
  expect(colorsOf(palettePng(png(PICTURE, [0, 4, 1, 3, 2])))).toEqual(PICTURE.flat());
});

it("replaces rare colours by the nearest, where there are too many", () => {
  const common = Array.from({ length: 512 }, (_, index): Color => [index >> 1, 0, 0]);
  const rare: Color[] = [
    [200, 1, 0],
    [9, 0, 2],
  ];
  const shown = colorsOf(palettePng(png([[...common, ...rare]], [1])));
  expect(shown.slice(-2)).toEqual([
    [200, 0, 0],
    [9, 0, 0],
  ]);
  expect(shown.slice(0, -2)).toEqual(common);
});

it.each([
  ["no PNG", Buffer.from("GIF89a, and more than that"), "no PNG"],
  ["a PNG with a palette", palettePng(png(PICTURE, [0])), "not read"],
])("refuses %s", (_name, file, words) => {
  expect(() => palettePng(file)).toThrow(words);
});
