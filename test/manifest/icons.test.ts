import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { pngSize } from "./pngSize";

const drawings = ["icon.svg", ...readdirSync("assets/icons").filter(isDrawing).map(inIcons).sort()];

it("the pictures were made from the drawings as they are now (else: npm run icons)", () => {
  const lines = drawings.map((file) => {
    const hash = createHash("sha256")
      .update(readFileSync(`assets/${file}`))
      .digest("hex");
    return `${hash}  ${file}\n`;
  });
  expect(readFileSync("assets/icons.sha256", "utf8")).toBe(lines.join(""));
});

it.each(drawings)("%s has a picture at each size of the ribbon, with something on it", (file) => {
  for (const size of [16, 32, 80]) {
    const png = readFileSync(`assets/${file.replace(".svg", `-${size}.png`)}`);
    expect(pngSize(png)).toEqual({ width: size, height: size });
    expect(new Set(pixelBytes(png)).size).toBeGreaterThan(8);
  }
});

it.each(drawings)(
  "%s is lines and fills alone: no script, no text, nothing from elsewhere",
  (file) => {
    const svg = readFileSync(`assets/${file}`, "utf8");
    expect([...new Set(svg.match(/<\w+/g))].sort()).toEqual(
      expect.arrayContaining(["<path", "<svg"])
    );
    expect(svg).not.toMatch(/<(script|text|image|use|style|foreignObject)|href|url\(/);
  }
);

function isDrawing(name: string): boolean {
  return name.endsWith(".svg");
}

function inIcons(name: string): string {
  return `icons/${name}`;
}

/** The filtered bytes of a PNG's pixels: one that is empty, or of one colour, has hardly any that differ. */
function pixelBytes(png: Buffer): Buffer {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString("latin1", at + 4, at + 8);
    if (kind === "IDAT") data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return inflateSync(Buffer.concat(data));
}
