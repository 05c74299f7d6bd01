import { posix } from "node:path";
import { parseXml, type Element } from "../../support/xml";
import { zipParts } from "../../support/zipParts";

/** A relationship of a part: what it is, by the last word of its type, and where it leads. */
export interface Relation {
  readonly id: string;
  /** Such as "worksheet" or "table". */
  readonly type: string;
  /** Name of a part, or the address of something outside of the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a saved workbook and how they hang together, read by code that shares nothing with what writes them. */
export class FileParts {
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly taken = new Set<string>();

  constructor(zip: Uint8Array) {
    this.parts = zipParts(zip);
  }

  /** What a part is related to, in the order of the file; of the package as a whole for "". */
  relations(part: string): Relation[] {
    const { dir, base } = posix.parse(part);
    const bytes = this.parts.get(posix.join(dir, "_rels", `${base}.rels`));
    if (!bytes) return [];
    return parseXml(textOf(bytes)).children.map(({ attributes }) => {
      const target = attributes["Target"] ?? "";
      const isExternal = attributes["TargetMode"] === "External";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").replace(/.*\//, ""),
        target: isExternal ? target : posix.join("/", dir, target).slice(1),
        isExternal,
      };
    });
  }

  /** The part that a part is related to in a way; null when there is none. */
  related(part: string, type: string): string | null {
    return this.relations(part).find((each) => each.type === type)?.target ?? null;
  }

  /** The root of a part that is XML, which counts as described from now on. @throws Error when it is not there. */
  xml(part: string): Element {
    return parseXml(textOf(this.bytes(part)));
  }

  /** A part's bytes, which count as described from now on. @throws Error when it is not there. */
  bytes(part: string): Uint8Array {
    const bytes = this.parts.get(part);
    if (!bytes) throw new Error(`${part}: not in the file`);
    this.taken.add(part);
    return bytes;
  }

  /** Whether a part was described. */
  isTaken(part: string): boolean {
    return this.taken.has(part);
  }

  /** The parts that nobody has asked for, but for those that only tell how the others hang together. */
  left(): string[] {
    return [...this.parts.keys()].filter(
      (part) => !this.taken.has(part) && part !== "[Content_Types].xml" && !part.endsWith(".rels")
    );
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
