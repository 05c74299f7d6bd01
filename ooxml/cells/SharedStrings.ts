import { FileError } from "../FileError";
import { XML_HEAD, NS } from "../package/names";
import { localName, strictParser } from "../xml/xml";
import { decodeXml } from "../xml/xmlEncoding";
import { emptyRoot, sliceText, sliceXml, tailText } from "../xml/xmlSlices";
import { decodeXString, sharedItem } from "../xml/xmlText";
import type { PartProducer } from "../zip/ZipWriter";

/** The texts of the opened file: plain text by index, and which of them carry more than text. */
export class SharedStrings {
  private constructor(
    readonly texts: readonly string[],
    /** Items with formatted runs or phonetic text. */
    readonly rich: ReadonlySet<number>,
    /** The part itself; null for a package without one. */
    readonly bytes: Uint8Array | null
  ) {}

  static readonly none = new SharedStrings([], new Set(), null);

  /** @throws FileError "damaged" when the part is not well formed, or an item stands anywhere but in the list. */
  static read(bytes: Uint8Array, part: string): SharedStrings {
    const texts: string[] = [];
    const rich = new Set<number>();
    const parser = strictParser(part);
    let text = "";
    let inText = false;
    // Phonetic text is a reading aid, not part of what the cell says.
    let phonetic = 0;
    let depth = 0;
    parser.on("opentag", (tag) => {
      const name = localName(tag.name);
      depth++;
      if (name === "si") {
        // One in another would count here and not where the part is cut up for writing.
        if (depth !== 2) throw new FileError("damaged", `${part}: a text out of its place`);
        text = "";
      } else if (name === "t") inText = phonetic === 0;
      else if (name === "r" || name === "rPh" || name === "phoneticPr") rich.add(texts.length);
      if (name === "rPh") phonetic++;
    });
    const take = (piece: string): void => {
      if (inText) text += piece;
    };
    parser.on("text", take);
    parser.on("cdata", take);
    parser.on("closetag", (tag) => {
      const name = localName(tag.name);
      depth--;
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") texts.push(decodeXString(text));
    });
    parser.write(decodeXml(bytes, part)).close();
    return new SharedStrings(texts, rich, bytes);
  }
}

/**
 * The texts of the file that is written. Items keep their index, new ones are added at the end. An item that no
 * cell uses any more is emptied: a text that was deleted from the workbook must not stay in the file.
 */
export class SharedStringsWriter {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly used: Uint8Array;

  constructor(private readonly origin: SharedStrings) {
    this.used = new Uint8Array(origin.texts.length);
    // A text that is there with and without formatted runs is written without.
    origin.texts.forEach((text, index) => {
      const known = this.indexes.get(text);
      if (known === undefined || (origin.rich.has(known) && !origin.rich.has(index))) {
        this.indexes.set(text, index);
      }
    });
  }

  /** The index for a plain text. @param item index that the cell had in the opened file, kept if its text is the same. */
  indexOf(text: string, item: number | null = null): number {
    if (item !== null && this.origin.texts[item] === text) {
      this.used[item] = 1;
      return item;
    }
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.add(sharedItem(text));
      this.indexes.set(text, index);
    }
    if (index < this.used.length) this.used[index] = 1;
    return index;
  }

  /** Adds an item from its XML and returns its index. */
  add(xml: string): number {
    this.added.push(xml);
    return this.origin.texts.length + this.added.length - 1;
  }

  /** Marks what a sheet uses that is given back unread. */
  keep(used: Uint8Array): void {
    for (let index = 0; index < used.length; index++) if (used[index]) this.used[index] = 1;
  }

  /** Writes the part; call it after every sheet. */
  readonly produce: PartProducer = (write) => {
    const count = this.origin.texts.length + this.added.length;
    const original = this.origin.bytes;
    if (!original) {
      write(`${XML_HEAD}<sst xmlns="${NS.main}" count="${count}" uniqueCount="${count}">`);
      for (const xml of this.added) write(xml);
      write("</sst>");
      return;
    }
    if (this.added.length === 0 && this.used.every((used) => used === 1)) {
      write(original);
      return;
    }
    const sliced = sliceXml(original, "sharedStrings.xml");
    const prefix = sliced.rootName.slice(0, -"sst".length);
    const { prolog, root } = emptyRoot(sliced, "sharedStrings.xml");
    root.set({ count, uniqueCount: count });
    write(prolog + root.toString().replace(/\/>$/, ">"));
    let index = 0;
    const others: string[] = [];
    for (const child of sliced.children) {
      if (child.local !== "si") others.push(sliceText(sliced, child));
      else if (this.used[index++]) write(sliceText(sliced, child));
      else write(`<${prefix}si><${prefix}t/></${prefix}si>`);
    }
    const namespace = prefix === "" ? "" : ` xmlns="${NS.main}"`;
    for (const xml of this.added) write(xml.replace(/^<si/, `<si${namespace}`));
    for (const other of others) write(other);
    write(tailText(sliced));
  };
}
