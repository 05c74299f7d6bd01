import { FileError } from "../FileError";
import { MAX_TEXT } from "../package/names";
import type { TreeBuilder } from "../xml/xml";
import { decodeXString } from "../xml/xmlText";
import { isoToSerial } from "./dates";
import type { SharedStrings } from "./SharedStrings";

/** A number as the format writes it: not all that JavaScript takes for one. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** What the elements of a cell say of its value. */
export interface WrittenValue {
  /** The cell's `t`. */
  type: string | undefined;
  /** The text of `v`; null for a cell without. */
  text: string | null;
  /** The inline string; null for none. */
  inline: TreeBuilder | null;
  /** Names the cell where it is damaged. */
  place: () => string;
}

/** Reads the values of a sheet's cells. `E` is how its user keeps the errors that formulas show. */
export class CellValueReader<E> {
  /**
   * @param errorOf makes a value of an error's text, such as "#N/A"; any text may come.
   * @param used gets 1 for every shared string that a cell has; null where nobody asks.
   */
  constructor(
    private readonly strings: SharedStrings,
    private readonly date1904: boolean,
    private readonly errorOf: (text: string) => E,
    private readonly used: Uint8Array | null = null
  ) {}

  /**
   * The value of a cell, a date as the file counts it; null for an empty one.
   * @throws FileError "damaged" for what is no value of the cell's type.
   */
  read(written: WrittenValue): string | number | boolean | E | null {
    const { type, place } = written;
    if (type === "inlineStr" || written.inline) return inlineValue(written);
    // A text may be empty, or of spaces; of every other type, no value makes an empty cell.
    if (type === "str") return written.text === null ? null : textOf(written.text, place);
    const text = written.text?.trim() ?? "";
    if (text === "") return null;
    switch (type) {
      case undefined:
      case "n":
        return numberOf(text, place);
      case "s":
        return this.sharedText(text, place);
      case "b":
        return text === "1" || text === "true";
      case "e":
        return this.errorOf(text);
      case "d":
        return isoToSerial(text, this.date1904) ?? limited(text, place);
      default:
        throw new FileError("damaged", `${place()}: unknown cell type ${type}`);
    }
  }

  private sharedText(index: string, place: () => string): string {
    const item = Number(index);
    const text = /^\d+$/.test(index) ? this.strings.texts[item] : undefined;
    if (text === undefined) {
      throw new FileError("damaged", `${place()}: no shared string of that number`);
    }
    if (this.used) this.used[item] = 1;
    return limited(text, place);
  }
}

function inlineValue({ text, inline, place }: WrittenValue): string | null {
  if (text !== null && text.trim() !== "") {
    throw new FileError("damaged", `${place()}: an inline string that is none`);
  }
  const content = inline?.root?.elements ?? [];
  return content.length === 0 ? null : textOf(inlineText(inline), place);
}

/** The text of an inline string, its runs together; "" for none. */
function inlineText(inline: TreeBuilder | null): string {
  const root = inline?.root;
  if (!root) return "";
  return root.elements
    .filter((element) => element.local === "t" || element.local === "r")
    .map((element) => (element.local === "t" ? element.text : (element.child("t")?.text ?? "")))
    .join("");
}

function textOf(text: string, place: () => string): string {
  return limited(decodeXString(text), place);
}

function limited(text: string, place: () => string): string {
  if (text.length > MAX_TEXT) {
    throw new FileError("damaged", `${place()}: a text longer than a cell can hold`);
  }
  return text;
}

function numberOf(text: string, place: () => string): number {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(number)) throw new FileError("damaged", `${place()}: no number`);
  return number;
}
