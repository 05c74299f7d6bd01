import { parseXml, XmlElement } from "../xml/xml";
import { type PartContent, type PartProducer, ZipWriter } from "../zip/ZipWriter";
import { CONTENT, NS, XML_HEAD, relationshipIs } from "./names";
import { CONTENT_TYPES, type OpcPackage, type Relationship, relationshipPart } from "./OpcPackage";

/** A package with changes on top: parts put in or taken out, relationships and content types kept in step. */
export class PackageEditor {
  private readonly changed = new Map<string, PartContent>();
  private readonly late = new Map<string, PartContent>();
  private readonly removed = new Set<string>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, Relationship[]>();
  private cut = false;

  constructor(readonly base: OpcPackage) {}

  has(name: string): boolean {
    return (
      this.changed.has(name) ||
      this.late.has(name) ||
      (this.base.has(name) && !this.removed.has(this.base.spelling(name)))
    );
  }

  /** Whether a part's content is another than in the opened package. */
  isPut(name: string): boolean {
    const spelling = this.base.spelling(name);
    return this.changed.has(spelling) || this.late.has(spelling);
  }

  /** A part's content as it stands now. Only for parts that are put whole. */
  current(name: string): Uint8Array {
    const content = this.changed.get(this.base.spelling(name));
    if (content === undefined || typeof content === "function") return this.base.bytes(name);
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  }

  /** Replaces a part's content, or adds a part of the given content type. */
  put(name: string, content: PartContent, contentType?: string): void {
    this.changed.set(this.base.spelling(name), content);
    if (contentType !== undefined && this.base.contentType(name) !== contentType) {
      this.types.set(name, contentType);
    }
  }

  /** Like `put`, for a part whose content is known only after all others have been written. */
  putLate(name: string, content: PartProducer, contentType?: string): void {
    this.put(name, "", contentType);
    this.changed.delete(this.base.spelling(name));
    this.late.set(this.base.spelling(name), content);
  }

  /** Takes a part out. Parts that only it led to go when the file is written. */
  remove(name: string): void {
    this.removed.add(this.base.spelling(name));
    this.cut = true;
  }

  relationships(owner: string): readonly Relationship[] {
    return this.relations.get(this.base.spelling(owner)) ?? this.base.relationships(owner);
  }

  /** Adds a relationship to a part and returns its id; one that is there already is used again. */
  relate(owner: string, type: string, target: string): string {
    const list = this.editable(owner);
    const known = list.find(
      (each) => !each.external && each.target === target && relationshipIs(each.type, type)
    );
    if (known) return known.id;
    const ids = new Set(list.map((each) => each.id));
    let number = list.length + 1;
    while (ids.has(`rId${number}`)) number++;
    list.push({ id: `rId${number}`, type, target, external: false });
    return `rId${number}`;
  }

  /** Removes a relationship; its target goes too when nothing else leads there. */
  unrelate(owner: string, id: string): void {
    const list = this.editable(owner);
    const index = list.findIndex((each) => each.id === id);
    if (index >= 0) list.splice(index, 1);
    this.cut = true;
  }

  /** A part name not in use: `stem` + number + `.xml`. */
  freeName(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }

  /** The zip archive. */
  write(): Uint8Array {
    if (this.cut) this.removeUnreachable();
    for (const [owner, list] of this.relations) {
      const part = relationshipPart(owner);
      if (this.removed.has(owner)) continue;
      if (list.length > 0) this.put(part, relationshipsXml(owner, list));
      else if (this.base.has(part)) this.removed.add(this.base.spelling(part));
    }
    const kept = this.base.names.filter(
      (name) => !this.removed.has(name) && name !== this.base.spelling(CONTENT_TYPES)
    );
    const first = kept.filter((name) => !this.changed.has(name) && !this.late.has(name));
    const put = [...this.changed.keys(), ...this.late.keys()];
    const archive = new ZipWriter();
    archive.add(CONTENT_TYPES, this.contentTypesXml(put.filter((name) => !this.removed.has(name))));
    for (const name of first) archive.add(name, this.base.bytes(name));
    for (const [name, content] of this.changed) {
      if (!this.removed.has(name)) archive.add(name, content);
    }
    for (const [name, content] of this.late) archive.add(name, content);
    return archive.finish();
  }

  private editable(owner: string): Relationship[] {
    const key = this.base.spelling(owner);
    let list = this.relations.get(key);
    if (!list) {
      list = this.base.relationships(owner).map((each) => ({ ...each }));
      this.relations.set(key, list);
    }
    return list;
  }

  /** Parts that were reachable in the opened file and are no longer; what never was reachable stays. */
  private removeUnreachable(): void {
    const before = this.reachable((owner) => this.base.relationships(owner));
    const now = this.reachable((owner) =>
      this.removed.has(owner) ? [] : this.relationships(owner)
    );
    for (const name of before) {
      if (now.has(name)) continue;
      this.removed.add(name);
      const relations = relationshipPart(name);
      if (this.base.has(relations)) this.removed.add(this.base.spelling(relations));
    }
  }

  /** What relationships lead to, as the package spells it: two may spell one part differently. */
  private reachable(relationships: (owner: string) => readonly Relationship[]): Set<string> {
    const seen = new Set<string>();
    const queue = [""];
    for (let owner = queue.pop(); owner !== undefined; owner = queue.pop()) {
      for (const { external, target } of relationships(owner)) {
        const name = this.base.spelling(target);
        if (external || seen.has(name)) continue;
        seen.add(name);
        queue.push(name);
      }
    }
    return seen;
  }

  /** @param put names of the parts that are written here: each must have a type, those of relationships too. */
  private contentTypesXml(put: readonly string[]): string | Uint8Array {
    const original = this.base.bytes(CONTENT_TYPES);
    for (const name of put) {
      const isRelationships = name.endsWith(".rels");
      if (isRelationships && this.base.contentType(name) === "") {
        this.types.set(name, CONTENT.relationships);
      }
    }
    if (this.types.size === 0 && this.removed.size === 0) return original;
    const root = parseXml(original, CONTENT_TYPES);
    const replaced = new Set(
      [...this.types.keys(), ...this.removed].map((name) => name.toLowerCase())
    );
    root.children = root.children.filter((node) => {
      const partName = typeof node === "string" ? null : node.attribute("PartName");
      return partName === null || !replaced.has(partName.replace(/^\//, "").toLowerCase());
    });
    for (const [name, type] of this.types) {
      if (this.removed.has(name)) continue;
      root.children.push(root.make("Override", { PartName: `/${name}`, ContentType: type }));
    }
    return XML_HEAD + root.toString();
  }
}

function relationshipsXml(owner: string, list: readonly Relationship[]): string {
  const root = new XmlElement("Relationships", { xmlns: NS.packageRelationships });
  for (const each of list) {
    root.children.push(
      new XmlElement("Relationship", {
        Id: each.id,
        Type: each.type,
        Target: each.external ? each.target : relativeTarget(owner, each.target),
        ...(each.external ? { TargetMode: "External" } : {}),
      })
    );
  }
  return XML_HEAD + root.toString();
}

/** The way from the owner's folder to the target, as Office writes it. */
function relativeTarget(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return encodeURI([...from.slice(same).map(() => ".."), ...to.slice(same)].join("/"));
}
