import { FileError } from "../FileError";
import { parseXml, type XmlElement } from "../xml/xml";
import { readZipDirectory, unzipEntry, type ZipEntry } from "../zip/ZipReader";
import { relationshipIs } from "./names";

/** The part that says what kind each part is of. */
export const CONTENT_TYPES = "[Content_Types].xml";
/** Most that a package may unpack to, in bytes. */
const MAX_UNPACKED = 1.5 * 1024 ** 3;
/** A package that is larger than this unpacked may not be packed tighter than `MAX_RATIO`. */
const RATIO_MATTERS_FROM = 200 * 1024 ** 2;
const MAX_RATIO = 250;
const MAX_PARTS = 50000;

/** A reference from one part of a package to another, or out of it. */
export interface Relationship {
  id: string;
  type: string;
  /** Name of the part; for an external target its address as written. Never fetched. */
  target: string;
  external: boolean;
}

/**
 * The parts of a workbook file as they were found. Part names have no leading slash; they are looked up without
 * regard to case, as the format asks. A part is unpacked when it is asked for.
 */
export class OpcPackage {
  private readonly nameByKey = new Map<string, string>();
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();
  private readonly unpacked = new Set<string>();
  private readonly relationshipCache = new Map<string, Relationship[]>();

  private constructor(
    readonly names: readonly string[],
    private readonly load: (name: string) => Uint8Array
  ) {
    for (const name of names) this.nameByKey.set(name.toLowerCase(), name);
  }

  /** @throws FileError "notAWorkbook", "damaged" or "tooLarge". */
  static fromZip(zip: Uint8Array): OpcPackage {
    const entries = new Map<string, ZipEntry>();
    const keys = new Set<string>();
    let unpacked = 0;
    for (const entry of readZipDirectory(zip)) {
      const key = entry.name.toLowerCase();
      // Parts whose names differ in capitals only are the same part: one of the two would be lost.
      if (keys.has(key)) throw new FileError("damaged", `${entry.name}: twice in the archive`);
      keys.add(key);
      entries.set(entry.name, entry);
      unpacked += entry.size;
      if (unpacked > MAX_UNPACKED || entries.size > MAX_PARTS) {
        throw new FileError("tooLarge", `unpacks to more than ${MAX_UNPACKED} bytes`);
      }
    }
    if (unpacked > RATIO_MATTERS_FROM && unpacked > MAX_RATIO * zip.length) {
      throw new FileError("tooLarge", `unpacks to more than ${MAX_RATIO} times its size`);
    }
    const opened = new OpcPackage([...entries.keys()], (name) =>
      unzipEntry(zip, entries.get(name)!)
    );
    if (!opened.has(CONTENT_TYPES)) {
      throw new FileError("notAWorkbook", `a zip archive without ${CONTENT_TYPES}`);
    }
    opened.readContentTypes();
    return opened;
  }

  /** A package of parts given as text. */
  static fromTexts(texts: Readonly<Record<string, string>>): OpcPackage {
    const made = new OpcPackage(Object.keys(texts), (name) =>
      new TextEncoder().encode(texts[name])
    );
    made.readContentTypes();
    return made;
  }

  has(name: string): boolean {
    return this.nameByKey.has(name.toLowerCase());
  }

  /** The name as it is spelt in the package. */
  spelling(name: string): string {
    return this.nameByKey.get(name.toLowerCase()) ?? name;
  }

  /** @throws FileError "damaged" when the part is missing or cannot be unpacked. */
  bytes(name: string): Uint8Array {
    const spelling = this.nameByKey.get(name.toLowerCase());
    if (spelling === undefined) throw new FileError("damaged", `${name}: missing`);
    const bytes = this.load(spelling);
    this.unpacked.add(spelling);
    return bytes;
  }

  /**
   * Unpacks what nobody has asked for yet, so that a part which cannot be given back is known when the file is opened,
   * not when it is saved.
   * @throws FileError "damaged" or "unsupported".
   */
  assertWhole(): void {
    for (const name of this.names) if (!this.unpacked.has(name)) this.bytes(name);
  }

  contentType(name: string): string {
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    return this.overrides.get(name.toLowerCase()) ?? this.defaults.get(extension) ?? "";
  }

  /** The relationships of a part; "" is the package itself. Empty when it has none. */
  relationships(owner: string): readonly Relationship[] {
    let known = this.relationshipCache.get(owner);
    if (!known) {
      const part = relationshipPart(owner);
      known = this.has(part) ? readRelationships(this.bytes(part), part, owner) : [];
      this.relationshipCache.set(owner, known);
    }
    return known;
  }

  /** The part that the first relationship of a type leads to; null where there is none, or no such part. */
  related(owner: string, type: string): string | null {
    const found = this.relationships(owner).find((each) => relationshipIs(each.type, type));
    return found && this.has(found.target) ? found.target : null;
  }

  /** The part that an element's relationship id leads to; null when it leads nowhere or to another kind of part. */
  relatedBy(owner: string, element: XmlElement, type: string): string | null {
    const id = element.relationshipId();
    const found = this.relationships(owner).find((each) => each.id === id);
    return found && !found.external && relationshipIs(found.type, type) ? found.target : null;
  }

  private readContentTypes(): void {
    for (const element of parseXml(this.bytes(CONTENT_TYPES), CONTENT_TYPES).elements) {
      const type = element.attribute("ContentType") ?? "";
      const partName = element.attribute("PartName");
      const extension = element.attribute("Extension");
      if (partName !== null) {
        this.overrides.set(partName.replace(/^\//, "").toLowerCase(), type);
      } else if (extension !== null) this.defaults.set(extension.toLowerCase(), type);
    }
  }
}

/** Name of the part that holds the relationships of `owner`. */
export function relationshipPart(owner: string): string {
  const slash = owner.lastIndexOf("/");
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
}

/** A relationship's target, resolved from the folder of its owner. */
export function resolveTarget(owner: string, target: string): string {
  const path = target.startsWith("/")
    ? target.slice(1)
    : owner.slice(0, owner.lastIndexOf("/") + 1) + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function readRelationships(bytes: Uint8Array, part: string, owner: string): Relationship[] {
  return parseXml(bytes, part)
    .all("Relationship")
    .map((element) => {
      const external = element.attribute("TargetMode") === "External";
      const target = element.attribute("Target") ?? "";
      return {
        id: element.attribute("Id") ?? "",
        type: element.attribute("Type") ?? "",
        target: external ? target : resolveTarget(owner, decodeTarget(target)),
        external,
      };
    });
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
