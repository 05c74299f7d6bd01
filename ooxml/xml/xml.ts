import { SaxesParser } from "saxes";
import { FileError } from "../FileError";
import { decodeXml } from "./xmlEncoding";
import { escapeAttribute, escapeText } from "./xmlText";

/** What an element holds: other elements, and text. */
export type XmlNode = XmlElement | string;

/** Deeper nesting than any part of a workbook has; guards the recursion of everything that walks a tree. */
const MAX_DEPTH = 256;

/**
 * A small XML tree for the parts that are read whole. Names and attributes stay as written, so a part that is
 * changed in one place comes out the same everywhere else; look-ups go by local name.
 */
export class XmlElement {
  constructor(
    readonly name: string,
    public attributes: Record<string, string> = {},
    public children: XmlNode[] = []
  ) {}

  get local(): string {
    return localName(this.name);
  }

  /** The prefix with its colon, or "". */
  get prefix(): string {
    return this.name.slice(0, this.name.length - this.local.length);
  }

  get elements(): XmlElement[] {
    return this.children.filter((node): node is XmlElement => typeof node !== "string");
  }

  /** The first child element of that local name. */
  child(local: string): XmlElement | undefined {
    return this.elements.find((element) => element.local === local);
  }

  all(local: string): XmlElement[] {
    return this.elements.filter((element) => element.local === local);
  }

  /** The descendant reached by the local names one after the other. */
  path(...locals: string[]): XmlElement | undefined {
    return locals.reduce<XmlElement | undefined>((element, local) => element?.child(local), this);
  }

  /** An attribute without a prefix; null when it is missing. */
  attribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }

  /** `xsd:boolean` as Office writes it. */
  flag(name: string, missing = false): boolean {
    const value = this.attributes[name];
    return value === undefined ? missing : value === "1" || value === "true" || value === "on";
  }

  /** A number attribute; null when it is missing or no number. */
  number(name: string): number | null {
    const value = this.attributes[name];
    if (value === undefined || value.trim() === "") return null;
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
  }

  /** The relationship id: the attribute `id` (or `embed`) of the relationships namespace, whatever its prefix. */
  relationshipId(): string | null {
    const key = Object.keys(this.attributes).find((name) => /^[^:]+:(id|embed)$/.test(name));
    return key === undefined ? null : this.attributes[key]!;
  }

  /** Sets attributes; null removes one. */
  set(changes: Record<string, string | number | null>): this {
    const merged: Record<string, string | number | null> = { ...this.attributes, ...changes };
    const kept = Object.entries(merged).filter(([, value]) => value !== null);
    this.attributes = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
    return this;
  }

  /** All text inside. */
  get text(): string {
    return this.children.map((node) => (typeof node === "string" ? node : node.text)).join("");
  }

  /** A new element with this one's prefix. */
  make(
    local: string,
    attributes: Record<string, string> = {},
    children: XmlNode[] = []
  ): XmlElement {
    return new XmlElement(this.prefix + local, attributes, children);
  }

  /** Puts a child at its place in the schema's `order` (local names), replacing one of the same name; null removes it. */
  put(local: string, child: XmlElement | null, order: readonly string[]): void {
    const position = order.indexOf(local);
    const others = this.children.filter((node) => typeof node === "string" || node.local !== local);
    if (child) {
      const before = others.findIndex(
        (node) => typeof node !== "string" && order.indexOf(node.local) > position
      );
      others.splice(before < 0 ? others.length : before, 0, child);
    }
    this.children = others;
  }

  /** Puts the children in the schema's `order` (local names); text comes first and names that it lacks last. */
  sort(order: readonly string[]): this {
    const place = (node: XmlNode): number => {
      if (typeof node === "string") return -1;
      const index = order.indexOf(node.local);
      return index < 0 ? order.length : index;
    };
    this.children.sort((first, second) => place(first) - place(second));
    return this;
  }

  clone(): XmlElement {
    return new XmlElement(
      this.name,
      { ...this.attributes },
      this.children.map((node) => (typeof node === "string" ? node : node.clone()))
    );
  }

  toString(): string {
    let text = `<${this.name}`;
    for (const [name, value] of Object.entries(this.attributes)) {
      text += ` ${name}="${escapeAttribute(value)}"`;
    }
    if (this.children.length === 0) return `${text}/>`;
    text += ">";
    for (const node of this.children) {
      text += typeof node === "string" ? escapeText(node) : node.toString();
    }
    return `${text}</${this.name}>`;
  }
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A parser whose every complaint is a FileError about the part; document types are refused, entities never expanded. */
export function strictParser(part: string): SaxesParser<{ position: false; xmlns: false }> {
  const parser = new SaxesParser({ position: false as const, xmlns: false as const });
  parser.on("error", (error) => {
    throw new FileError("damaged", `${part}: ${error.message}`);
  });
  parser.on("doctype", () => {
    throw new FileError("damaged", `${part}: a document type declaration is not allowed`);
  });
  return parser;
}

/** Collects saxes events into a tree; also used for islands inside a stream. */
export class TreeBuilder {
  root: XmlElement | null = null;
  private readonly stack: XmlElement[] = [];

  constructor(private readonly part: string) {}

  open(name: string, attributes: Record<string, string>): void {
    const element = new XmlElement(name, { ...attributes });
    const parent = this.stack[this.stack.length - 1];
    if (parent) parent.children.push(element);
    else this.root ??= element;
    this.stack.push(element);
    if (this.stack.length > MAX_DEPTH) {
      throw new FileError("damaged", `${this.part}: nested deeper than ${MAX_DEPTH} levels`);
    }
  }

  text(text: string): void {
    if (text !== "") this.stack[this.stack.length - 1]?.children.push(text);
  }

  close(): void {
    this.stack.pop();
  }
}

/** Reads a part, or a piece of one, into a tree. @throws FileError "damaged" when it is not well formed, "unsupported" for an unknown encoding. */
export function parseXml(source: Uint8Array | string, part: string): XmlElement {
  const parser = strictParser(part);
  const builder = new TreeBuilder(part);
  parser.on("opentag", (tag) => builder.open(tag.name, tag.attributes));
  parser.on("text", (text) => builder.text(text));
  parser.on("cdata", (text) => builder.text(text));
  parser.on("closetag", () => builder.close());
  parser.write(typeof source === "string" ? source : decodeXml(source, part)).close();
  if (!builder.root) throw new FileError("damaged", `${part}: no root element`);
  return builder.root;
}
