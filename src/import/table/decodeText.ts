import type { Violation } from "../../register/model/Violation";
import { createViolation, inputViolation } from "../../register/model/findings";

/** Encodings that an imported table may have. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
/** An encoding that a column map may name. */
export type Encoding = (typeof ENCODINGS)[number];

/** A file's text, or why its bytes are none in that encoding. */
export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      /** What it was read as; null where every encoding but UTF-16 says the same, because there is nothing but ASCII. */
      readonly encoding: Encoding | null;
    }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/**
 * The text in a file's bytes, without its byte order mark. Without an encoding it is what the byte order mark says,
 * else UTF-8; a file is never guessed to be windows-1252, because any bytes can be read as that. That is also why a
 * file that is said to be windows-1252 is read as the UTF-8 that it is, where it is valid UTF-8 with other letters than
 * ASCII's: `encoding` of the result then differs from the one given, and whoever asked must say so. Bytes that are not
 * text in the encoding give `import.encoding` with the line of the first of them.
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const isAscii = bytes.every((byte) => byte < 0x80);
  const isReallyUtf8 = encoding === "windows-1252" && !isAscii && isUtf8(bytes);
  const label = isReallyUtf8 ? "utf-8" : (encoding ?? encodingOfMark(bytes) ?? "utf-8");
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    const damaged = new TextDecoder(label).decode(bytes);
    return undecodable(damaged, damaged.indexOf("\uFFFD"));
  }
  if (label === "windows-1252") text = text.replace(/[\u0080-\u009f]/g, fromWindows1252);
  // UTF-16 without a mark is valid UTF-8, full of NUL characters.
  const nul = text.indexOf("\0");
  const isSame = isAscii && !label.startsWith("utf-16");
  return nul < 0 ? { ok: true, text, encoding: isSame ? null : label } : undecodable(text, nul);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * What is to be said where a file was not read in the encoding that its column map names; null where all is well.
 * @param read As `decodeText` gives it.
 */
export function encodingNotice(
  said: Encoding | undefined,
  read: Encoding | null
): Violation | null {
  if (said === undefined || read === null || said === read) return null;
  return createViolation("import.contradiction", null, { value: said, existing: read });
}

/** What windows-1252 has from 0x80 to 0x9F, a space where it has nothing. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Node.js up to 23 decodes windows-1252 as Latin-1, which has control characters in these places. */
function fromWindows1252(control: string): string {
  const character = WINDOWS_1252[control.charCodeAt(0) - 0x80]!;
  return character === " " ? control : character;
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function undecodable(text: string, position: number): Decoded {
  const line = text.slice(0, Math.max(0, position)).split(/\r\n|\r|\n/).length;
  return { ok: false, violations: [inputViolation("import.encoding", { line })] };
}
