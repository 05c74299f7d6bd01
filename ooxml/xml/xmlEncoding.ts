import { FileError } from "../FileError";

/** Bytes that are looked at for the declaration of an encoding. */
const DECLARATION = 200;
/** What a declaration says of its encoding, in either kind of quotes. */
const ENCODING = /^(<\?xml[^>]*?\sencoding\s*=\s*)(?:"([^"]*)"|'([^']*)')/;

/**
 * The text of a part: by its byte order mark, else by the encoding that its declaration names, else UTF-8. Latin-1 is
 * read as Windows-1252, as browsers do: programs that say the one write the other.
 * @throws FileError "damaged" when the bytes are not text in that encoding, "unsupported" when it is not known.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const label = encodingOf(bytes);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new FileError("unsupported", `${part}: in the encoding ${label}`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new FileError("damaged", `${part}: not text in ${decoder.encoding}`);
  }
}

/** A part's text as UTF-8 bytes, with a declaration that says so; the same bytes where they are UTF-8. @throws as `decodeXml`. */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (isUtf8(bytes)) return bytes;
  const text = decodeXml(bytes, part).replace(ENCODING, '$1"UTF-8"');
  return new TextEncoder().encode(text);
}

/** A part's text, and the bytes of what it is changed into. */
export interface LooseText {
  readonly text: string;
  readonly encode: (changed: string) => Uint8Array;
}

/**
 * The text of a part that need not be XML: an old drawing (VML). One that should be UTF-8 and is not is taken for
 * Windows-1252, and written so: no byte of it becomes another that is not changed.
 * @throws as `decodeXml` for other encodings.
 */
export function decodeLoosely(bytes: Uint8Array, part: string): LooseText {
  if (encodingOf(bytes) === "utf-8") {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return { text: new TextDecoder(WINDOWS).decode(bytes), encode: encodeWindows };
    }
  }
  const text = new TextDecoder().decode(asUtf8(bytes, part));
  return { text, encode: (changed) => new TextEncoder().encode(changed) };
}

const WINDOWS = "windows-1252";

/** Text in Windows-1252; what that does not have is written as a number. */
function encodeWindows(text: string): Uint8Array {
  const all = new TextDecoder(WINDOWS).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const codes = new Map([...all].map((character, byte) => [character, byte]));
  const bytes = [...text].flatMap((character) => {
    const byte = codes.get(character);
    if (byte !== undefined) return [byte];
    return [...`&#${character.codePointAt(0)!};`].map((each) => each.charCodeAt(0));
  });
  return Uint8Array.from(bytes);
}

/** The text of UTF-8 bytes, `chunk` bytes at a time. @throws FileError "damaged" when they are not. */
export function* decodeUtf8(bytes: Uint8Array, chunk: number, part: string): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += chunk) {
      yield decoder.decode(bytes.subarray(start, start + chunk), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("damaged", `${part}: not text in UTF-8`);
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  const declared = declaredEncoding(bytes);
  return encodingOf(bytes) === "utf-8" && (declared === null || declared === "utf-8");
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  // Without a mark, the first "<" shows how wide characters are.
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const declared = declaredEncoding(bytes) ?? "utf-8";
  // A text that could be read up to here is not in 16 bits, whatever it says.
  return /^(utf-?16|ucs-?2|iso-10646-ucs-2)/.test(declared) ? "utf-8" : declared;
}

/** In small letters; null where none is declared, or not in characters of one byte. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = bytes[0] === 0xef ? 3 : 0;
  if (bytes[start] !== 0x3c || bytes[start + 1] !== 0x3f) return null;
  const head = String.fromCharCode(...bytes.subarray(start, start + DECLARATION));
  const found = ENCODING.exec(head);
  return found ? (found[2] ?? found[3] ?? "").toLowerCase() : null;
}
