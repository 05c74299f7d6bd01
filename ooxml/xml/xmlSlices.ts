import { FileError } from "../FileError";
import { localName, parseXml, type XmlElement } from "./xml";
import { asUtf8 } from "./xmlEncoding";

/** A child of the root element and where its bytes are. */
export interface XmlSlice {
  local: string;
  name: string;
  start: number;
  end: number;
}

/** A part cut at the children of its root, so that each can be kept byte for byte or replaced. */
export interface SlicedXml {
  bytes: Uint8Array;
  /** Name of the root as written. */
  rootName: string;
  /** Start of the root's open tag. */
  rootStart: number;
  /** End of the root's open tag; for a root without content (`<a/>`) the tag is not closed with "/". */
  headEnd: number;
  /** The open tag is `<root … />`. */
  selfClosed: boolean;
  children: XmlSlice[];
  /** Start of the root's end tag. */
  tailStart: number;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
/** How comments, CDATA sections and processing instructions begin and end. */
const MARKUP = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Cuts XML at the root's children without reading what is in them. It trusts the text to be well formed:
 * whoever uses the pieces parses them.
 * @throws FileError "damaged" when the text ends too early, or goes on after its root: Excel does not open such a part,
 *   and what is written of it could not be checked.
 */
export function sliceXml(source: Uint8Array, part: string): SlicedXml {
  const bytes = asUtf8(source, part);
  const damaged = (): FileError => new FileError("damaged", `${part}: ends too early`);
  const children: XmlSlice[] = [];
  let rootName = "";
  let rootStart = 0;
  let headEnd = 0;
  let depth = 0;
  let childStart = 0;
  let childName = "";
  let position = 0;
  for (;;) {
    const start = bytes.indexOf(LT, position);
    if (start < 0) throw damaged();
    const next = bytes[start + 1];
    if (next === BANG || next === QUESTION) {
      position = skipMarkup(bytes, start, part);
      continue;
    }
    const end = tagEnd(bytes, start);
    if (end < 0) throw damaged();
    position = end + 1;
    if (next === SLASH) {
      depth--;
      if (depth === 1) pushChild(position);
      if (depth === 0) {
        return sliced(false, start);
      }
      continue;
    }
    const selfClosed = bytes[end - 1] === SLASH;
    if (depth === 0) {
      rootName = tagName(bytes, start + 1);
      rootStart = start;
      headEnd = position;
      if (selfClosed) return sliced(true, position);
    }
    if (depth === 1) {
      childStart = start;
      childName = tagName(bytes, start + 1);
    }
    if (!selfClosed) depth++;
    else if (depth === 1) pushChild(position);
  }

  function sliced(selfClosed: boolean, tailStart: number): SlicedXml {
    assertNothingAfter(bytes, position, part);
    return { bytes, rootName, rootStart, headEnd, selfClosed, children, tailStart };
  }

  function pushChild(end: number): void {
    children.push({ local: localName(childName), name: childName, start: childStart, end });
  }
}

/** The text of a slice. */
export function sliceText(sliced: SlicedXml, slice: { start: number; end: number }): string {
  return utf8(sliced.bytes.subarray(slice.start, slice.end));
}

/** The text before the first child, with the root's tag open. */
export function headText(sliced: SlicedXml): string {
  const head = utf8(sliced.bytes.subarray(0, sliced.headEnd));
  return sliced.selfClosed ? head.replace(/\s*\/>$/, ">") : head;
}

/** The root's end tag and what follows it. */
export function tailText(sliced: SlicedXml): string {
  return sliced.selfClosed
    ? `</${sliced.rootName}>`
    : utf8(sliced.bytes.subarray(sliced.tailStart));
}

/** What precedes the root, and the root itself without its children. @throws FileError "damaged". */
export function emptyRoot(sliced: SlicedXml, part: string): { prolog: string; root: XmlElement } {
  const prolog = utf8(sliced.bytes.subarray(0, sliced.rootStart));
  const tag = headText(sliced).slice(prolog.length);
  return { prolog, root: parseXml(tag.replace(/>$/, "/>"), part) };
}

/** The children's text of a small element, each as written. */
export function innerTexts(text: string, part: string): { local: string; text: string }[] {
  const sliced = sliceXml(new TextEncoder().encode(text), part);
  return sliced.children.map((child) => ({ local: child.local, text: sliceText(sliced, child) }));
}

/** Bytes of a part that is UTF-8 by now. A half character cannot be in them: they are cut at tags. */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new FileError("damaged", "a part of the package: not text in UTF-8");
  }
}

/** Comments, processing instructions and white space may follow the root, and nothing else. */
function assertNothingAfter(bytes: Uint8Array, position: number, part: string): void {
  while (position < bytes.length) {
    const byte = bytes[position]!;
    const next = bytes[position + 1];
    if (byte === LT && (next === BANG || next === QUESTION)) {
      position = skipMarkup(bytes, position, part);
    } else if (byte === 32 || (byte >= 9 && byte <= 13)) position++;
    else throw new FileError("damaged", `${part}: text after the end of the root element`);
  }
}

function tagEnd(bytes: Uint8Array, start: number): number {
  let quote = 0;
  for (let index = start + 1; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return index;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  return -1;
}

function tagName(bytes: Uint8Array, start: number): string {
  let end = start;
  while (end < bytes.length && bytes[end]! > 32 && bytes[end] !== GT && bytes[end] !== SLASH) end++;
  return utf8(bytes.subarray(start, end));
}

/** Past a comment, CDATA section or processing instruction. */
function skipMarkup(bytes: Uint8Array, start: number, part: string): number {
  const head = String.fromCharCode(...bytes.subarray(start, start + 9));
  const markup = MARKUP.find(([opening]) => head.startsWith(opening));
  if (!markup) {
    throw new FileError("damaged", `${part}: a document type declaration is not allowed`);
  }
  const [opening, closing] = markup;
  const last = closing.charCodeAt(closing.length - 1);
  // The opening's own characters are no part of the ending: `<!-->` only begins a comment.
  const first = start + opening.length + closing.length - 1;
  for (let end = bytes.indexOf(last, first); end >= 0; end = bytes.indexOf(last, end + 1)) {
    const text = String.fromCharCode(...bytes.subarray(end + 1 - closing.length, end + 1));
    if (text === closing) return end + 1;
  }
  throw new FileError("damaged", `${part}: ends too early`);
}
