import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A chunk's length, name and checksum. */
const CHUNK_FRAME = 12;
const MOST_COLORS = 256;
/** Bytes of a pixel, by the PNG's colour type: RGB and RGBA are what a browser writes. */
const PIXEL_BYTES = new Map([
  [2, 3],
  [6, 4],
]);

/**
 * The same picture with the 256 colours that it has most of, the others replaced by those nearest: of a screen with text
 * nobody sees the difference, and the file is a quarter of the size.
 *
 * @param {Buffer} png 8 bits a channel, not interlaced, as a browser takes it; what is transparent becomes opaque
 * @returns {Buffer}
 * @throws {Error} for another kind of PNG
 */
export function palettePng(png) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_COLORS)
    .map(([color]) => color);
  const indexes = new Map([...counts.keys()].map((color) => [color, nearest(palette, color)]));

  // One byte more a row: that it is not filtered, which serves a palette best.
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((color, position) => {
    const row = Math.floor(position / width);
    rows[row * (width + 1) + 1 + (position % width)] = indexes.get(color);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, by a palette.
  header[8] = 8;
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => channels(color)))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** @returns {{ width: number, height: number, pixels: Uint32Array }} each pixel as 0xRRGGBB, row by row */
function decode(png) {
  const chunks = readChunks(png);
  const header = chunks.find(({ name }) => name === "IHDR")?.data;
  const size = header && header[8] === 8 && header[12] === 0 ? PIXEL_BYTES.get(header[9]) : null;
  if (!size) throw new Error("This kind of PNG is not read.");
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const packed = chunks.filter(({ name }) => name === "IDAT").map(({ data }) => data);
  const bytes = unfilter(inflateSync(Buffer.concat(packed)), width * size, size);
  const pixels = Uint32Array.from({ length: width * height }, (_, position) =>
    bytes.readUIntBE(position * size, 3)
  );
  return { width, height, pixels };
}

function readChunks(png) {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error("This is no PNG.");
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    chunks.push({ name, data: png.subarray(at + 8, at + 8 + length) });
    at += length + CHUNK_FRAME;
  }
  return chunks;
}

/** Takes back what a PNG does to each row before it is packed. @param stride bytes of a row */
function unfilter(filtered, stride, size) {
  const height = filtered.length / (stride + 1);
  const bytes = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (stride + 1)];
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column >= size ? bytes[at - size] : 0;
      const above = row > 0 ? bytes[at - stride] : 0;
      const corner = column >= size && row > 0 ? bytes[at - stride - size] : 0;
      bytes[at] = filtered[at + row + 1] + expected(filter, left, above, corner);
    }
  }
  return bytes;
}

/** What a filter expects of a byte, from those around it. */
function expected(filter, left, above, corner) {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
      const toCorner = Math.abs(left + above - 2 * corner);
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      return 0;
  }
}

/** The position in a palette of the colour nearest to one. */
function nearest(palette, color) {
  const distances = palette.map((each) => distance(each, color));
  return distances.indexOf(Math.min(...distances));
}

function distance(one, other) {
  const others = channels(other);
  return channels(one).reduce((sum, each, index) => sum + (each - others[index]) ** 2, 0);
}

function channels(color) {
  return [color >> 16, (color >> 8) & 0xff, color & 0xff];
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
