import { CellError, type CellValue } from "../../workbook/cell";
import { FileError } from "../FileFormat";
import type { SheetOrigin } from "../kept/origin";
import { MAX_TEXT } from "../package/ooxml";
import type { TreeBuilder } from "../xml/xml";
import { decodeXString } from "../xml/xmlText";
import { inlineText } from "./cellExtras";
import { isoToSerial } from "./isoDates";
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

/** Reads the values of a sheet's cells. */
export class CellValueReader {
  constructor(
    private readonly origin: SheetOrigin,
    private readonly strings: SharedStrings,
    private readonly date1904: boolean
  ) {}

  /**
   * The value of a cell; null for an empty one.
   * @throws FileError "damaged" for what is no value of the cell's type.
   */
  read(written: WrittenValue): CellValue {
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
        return CellError.from(text) ?? CellError.of("#VALUE!");
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
    this.origin.usedStrings[item] = 1;
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
