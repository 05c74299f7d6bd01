const SIGNATURE = "89504e470d0a1a0a";

/** Width and height in pixels from a PNG's header. @throws Error when the bytes are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  if (bytes.subarray(0, 8).toString("hex") !== SIGNATURE) throw new Error("Not a PNG.");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
