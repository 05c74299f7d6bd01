import { SaxesParser } from "saxes";
import { FileError, type FileErrorCode } from "../FileError";
import { parseXml, XmlElement } from "../xml/xml";
import { headText, sliceText, sliceXml, tailText, type SlicedXml } from "../xml/xmlSlices";
import type { PartProducer } from "../zip/ZipWriter";

/** The children of `worksheet` in the schema's order, which Excel insists on. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

interface Piece {
  local: string;
  order: number;
  text: () => string;
  /** Writes a child that is not held as text: kept bytes, or one that is made as it is written. */
  producer: PartProducer | null;
  /** Written here as text, and so to be checked. */
  fresh: boolean;
}

/** A worksheet part whose children are replaced one by one, the others kept as they are. */
export class SheetAssembly {
  /** An empty element with the root's prefix: the maker of all new children. */
  readonly root: XmlElement;
  private readonly sliced: SlicedXml;
  private pieces: Piece[];

  constructor(
    source: Uint8Array,
    private readonly part: string
  ) {
    this.sliced = sliceXml(source, part);
    this.root = new XmlElement(this.sliced.rootName);
    let order = 0;
    this.pieces = this.sliced.children.map((slice) => {
      const text = (): string => sliceText(this.sliced, slice);
      // Compatibility wrappers (`mc:AlternateContent`) stand where their content would.
      const name = slice.local === "AlternateContent" ? wrappedName(text()) : slice.local;
      const own = ORDER.indexOf(name ?? "");
      order = own < 0 ? order : own;
      const producer: PartProducer = (write) =>
        write(this.sliced.bytes.subarray(slice.start, slice.end));
      return { local: slice.local, order, text, producer, fresh: false };
    });
  }

  /** The first child of that name as a tree; null when there is none. */
  element(local: string): XmlElement | null {
    const piece = this.pieces.find((each) => each.local === local);
    return piece ? parseXml(piece.text(), this.part) : null;
  }

  /**
   * Puts elements in the place of children of the part as found, by position; null takes one out. To be done before
   * anything else.
   */
  replaceAt(changes: ReadonlyMap<number, XmlElement | null>): void {
    this.pieces = this.pieces.flatMap((piece, index) => {
      const element = changes.get(index);
      if (element === undefined) return piece;
      if (element === null) return [];
      return { ...piece, text: () => element.toString(), producer: null, fresh: true };
    });
  }

  /** Puts children in the place of all of that name, except those that `keep` spares; null entries are left out. */
  replace(
    local: string,
    children: readonly (XmlElement | string | null)[],
    keep: ((element: XmlElement) => boolean) | null = null
  ): void {
    const texts = children.filter((child) => child !== null).map(String);
    const fresh = texts.map((text) => this.piece(local, () => text, null));
    this.exchange(local, fresh, keep);
  }

  /** Like `replace`, for a child that is written piece by piece. */
  replaceStreamed(local: string, producer: PartProducer): void {
    this.exchange(local, [this.piece(local, () => "", producer)], null);
  }

  /** @throws FileError "wouldLose" when a new child is not well formed where it stands, such as by a prefix that is not declared. */
  assertComplete(): void {
    const fresh = this.pieces.filter((piece) => piece.fresh).map((piece) => piece.text());
    assertWellFormed(this.sliced, this.part, fresh, "wouldLose");
  }

  write(push: (piece: string | Uint8Array) => void): void {
    push(headText(this.sliced));
    for (const piece of this.pieces) {
      if (piece.producer) piece.producer(push);
      else push(piece.text());
    }
    push(tailText(this.sliced));
  }

  private piece(local: string, text: () => string, producer: PartProducer | null): Piece {
    return { local, order: ORDER.indexOf(local), text, producer, fresh: producer === null };
  }

  private exchange(
    local: string,
    fresh: readonly Piece[],
    keep: ((element: XmlElement) => boolean) | null
  ): void {
    const others = this.pieces.filter(
      (piece) => piece.local !== local || (keep?.(parseXml(piece.text(), this.part)) ?? false)
    );
    const order = ORDER.indexOf(local);
    const before = others.findIndex((piece) => piece.order > order);
    others.splice(before < 0 ? others.length : before, 0, ...fresh);
    this.pieces = others;
  }
}

/**
 * Sees to it that a sheet can be written again: what `assertComplete` would find after the work, such as a prefix that
 * is not declared, is found when the file is opened.
 * @param data what stands for the cells: everything that goes back into them as text.
 * @throws FileError "damaged".
 */
export function assertWritable(sliced: SlicedXml, part: string, data: string): void {
  const children = sliced.children.map((slice) =>
    slice.local === "sheetData" ? data : sliceText(sliced, slice)
  );
  assertWellFormed(sliced, part, children, "damaged");
}

/** @throws FileError with `code` when the children, within the part's root, are not well formed or lack a prefix. */
function assertWellFormed(
  sliced: SlicedXml,
  part: string,
  children: readonly string[],
  code: FileErrorCode
): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw new FileError(code, `${part}: ${error.message}`);
  });
  parser.write(headText(sliced));
  for (const child of children) parser.write(child);
  parser.write(tailText(sliced)).close();
}

/** The first element of a sheet's own that a compatibility wrapper holds. */
function wrappedName(text: string): string | null {
  for (const match of text.matchAll(/<(?:[A-Za-z0-9]+:)?([A-Za-z]+)/g)) {
    if (ORDER.includes(match[1]!)) return match[1]!;
  }
  return null;
}
