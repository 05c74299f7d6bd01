import { createHash } from "node:crypto";
import { all, localName, type Element } from "../../support/xml";
import { parseArea, type Area } from "./addresses";
import { elementLines, type Resolve } from "./describeElement";
import { describeSheet, stringText } from "./describeSheet";
import { FileParts, type Relation } from "./FileParts";
import { StyleTexts } from "./StyleTexts";

/** A saved workbook as lines of text, each of which says where it is and what stands there. */
export interface WorkbookDescription {
  /** Everything but the body of the register's log. */
  readonly content: readonly string[];
  /** The log's entries, one a line: when, which action, what became of it. What it keeps for taking back is left out. */
  readonly log: readonly string[];
}

/** The name of the register's log, and the order of its columns. */
const LOG = { table: "PRLog", time: 0, action: 1, state: 2, block: 3 } as const;

/** What follows from the rest: the order in which Excel last calculated, and a list of the sheets' names. */
const DERIVED = new Set(["calcChain", "TitlesOfParts", "HeadingPairs"]);
/** When a file was saved says nothing about what is in it. */
const MOMENTS = new Set(["created", "modified"]);

/**
 * Describes a saved workbook by the parts of its file, so that two files that mean the same have the same description,
 * and two that differ in anything that Excel shows or keeps have not: cells, formulas, formats, tables, names, rules,
 * sheets and how they are laid out and printed, charts, properties, protection. Left out is how a file says it: numbers
 * of formats, texts, parts and relationships. What is of no known kind is described as it stands.
 */
export function describeWorkbook(file: Uint8Array): WorkbookDescription {
  return new Describer(new FileParts(file)).describe();
}

class Describer {
  private readonly content: string[] = [];
  private readonly log: string[] = [];
  /** Sheets that the file says are selected. */
  private readonly selected: string[] = [];
  private readonly workbookPart: string;
  private readonly styles: StyleTexts;
  private readonly strings: readonly string[];

  constructor(private readonly parts: FileParts) {
    this.workbookPart = this.parts.related("", "officeDocument") ?? "xl/workbook.xml";
    const styles = this.parts.related(this.workbookPart, "styles");
    this.styles = new StyleTexts(styles === null ? null : this.parts.xml(styles));
    const strings = this.parts.related(this.workbookPart, "sharedStrings");
    this.strings = strings === null ? [] : this.parts.xml(strings).children.map(stringText);
  }

  describe(): WorkbookDescription {
    this.describeProperties();
    this.describeWorkbookPart();
    this.content.push(...this.styles.lines.map((line) => `workbook ${line}`));
    for (const part of this.parts.left()) this.describePart(`part ${part}`, part);
    return { content: this.content, log: this.log };
  }

  private describeProperties(): void {
    for (const { type, target } of this.parts.relations("")) {
      if (!type.endsWith("properties")) continue;
      const kept = this.parts
        .xml(target)
        .children.filter((each) => !MOMENTS.has(localName(each)) && !DERIVED.has(localName(each)));
      const lines = kept.flatMap((each) => {
        const name = each.attributes["name"] ?? localName(each);
        return elementLines(`property ${name}`, each);
      });
      this.content.push(...lines.sort());
    }
  }

  private describeWorkbookPart(): void {
    const root = this.parts.xml(this.workbookPart);
    const relations = this.relationsOf(this.workbookPart);
    const sheets = root.children.find((each) => localName(each) === "sheets")?.children ?? [];
    const names = sheets.map(({ attributes }) => attributes["name"] ?? "");
    for (const element of root.children) {
      switch (localName(element)) {
        case "sheets":
          sheets.forEach((sheet, index) => {
            const state = sheet.attributes["state"] ?? "visible";
            this.content.push(`sheet ${index + 1}: ${names[index]} ${state}`);
          });
          break;
        case "definedNames":
          this.content.push(...element.children.map((each) => nameLine(each, names)).sort());
          break;
        default:
          this.content.push(...elementLines(`workbook ${localName(element)}`, element));
      }
    }
    sheets.forEach((sheet, index) => {
      const relation = relations.get(relationOf(sheet) ?? "");
      if (relation?.type === "worksheet") this.describeSheet(names[index]!, relation.target);
    });
    const front = names[activeTabOf(root)] ?? "";
    const others = this.selected.filter((name) => name !== front);
    this.content.push(`in front: ${[front, ...others].join(", with ")}`);
    for (const { type, target } of relations.values()) {
      if (type === "calcChain") this.parts.bytes(target);
      else if (!this.parts.isTaken(target)) this.describePart(`workbook ${type}`, target);
    }
  }

  private describeSheet(name: string, part: string): void {
    const relations = this.relationsOf(part);
    const tables = [...relations.values()]
      .filter(({ type }) => type === "table")
      .map(({ target }) => this.parts.xml(target));
    const log = tables.find(({ attributes }) => attributes["name"] === LOG.table);
    const apart = log ? bodyOf(log) : null;
    const root = this.parts.xml(part);
    if (isSelected(root)) this.selected.push(name);
    const { lines, apart: cells } = describeSheet(root, {
      name,
      strings: this.strings,
      styles: this.styles,
      apart,
      resolve: this.resolveIn(relations),
    });
    this.content.push(...lines, ...tables.flatMap((table) => this.tableLines(name, table)).sort());
    if (apart) this.log.push(...logLines(apart, cells));
    for (const relation of relations.values()) {
      if (relation.type !== "table") this.describeRelated(name, relation);
    }
  }

  private tableLines(sheet: string, table: Element): string[] {
    const { name } = table.attributes;
    const lines = elementLines(`${sheet} table ${name}`, table, this.resolveIn(new Map()));
    if (name !== LOG.table) return lines;
    // The log grows with whatever is done.
    return lines.map((line) => line.replace(/(ref=[A-Z]+\d+:[A-Z]+)\d+/, "$1…"));
  }

  /** A part that another one refers to, and what that one refers to. */
  private describeRelated(place: string, { type, target, isExternal }: Relation): void {
    if (isExternal) this.content.push(`${place} ${type}: ${target}`);
    else if (!this.parts.isTaken(target)) this.describePart(`${place} ${type}`, target);
  }

  /** As it stands: XML element by element, anything else by its fingerprint. */
  private describePart(place: string, part: string): void {
    const relations = this.relationsOf(part);
    if (/\.(xml|vml)$/i.test(part)) {
      const lines = elementLines(place, this.parts.xml(part), this.resolveIn(relations));
      this.content.push(...lines);
    } else {
      const bytes = this.parts.bytes(part);
      const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
      this.content.push(`${place}: ${bytes.length} bytes ${hash}`);
    }
    for (const relation of relations.values()) this.describeRelated(place, relation);
  }

  private relationsOf(part: string): ReadonlyMap<string, Relation> {
    return new Map(this.parts.relations(part).map((each) => [each.id, each]));
  }

  /** Relationships by their kind and their place among those of that kind, formats by what they look like. */
  private resolveIn(relations: ReadonlyMap<string, Relation>): Resolve {
    return {
      attribute: (_, name, value) => {
        if (/dxfid$/i.test(name)) return this.styles.differential(value);
        const relation = name.startsWith("r:") ? relations.get(value) : undefined;
        if (!relation) return null;
        const alike = [...relations.values()].filter(({ type }) => type === relation.type);
        return `${relation.type} ${alike.indexOf(relation) + 1}`;
      },
    };
  }
}

/** The relationship that an element names, whatever its prefix. */
function relationOf({ attributes }: Element): string | null {
  const found = Object.keys(attributes).find((name) => /^\w+:id$/.test(name));
  return found === undefined ? null : (attributes[found] ?? null);
}

/** Which sheet is in front, from 0. */
function activeTabOf(workbook: Element): number {
  const [view] = all(workbook, "workbookView");
  return Number(view?.attributes["activeTab"] ?? 0);
}

function isSelected(sheet: Element): boolean {
  return all(sheet, "sheetView").some(({ attributes }) => attributes["tabSelected"] === "1");
}

function nameLine({ attributes, text }: Element, sheets: readonly string[]): string {
  const { name, localSheetId, ...rest } = attributes;
  const owner = localSheetId === undefined ? "" : `${sheets[Number(localSheetId)]} `;
  const marks = Object.entries(rest).map(([key, value]) => `${key}=${value}`);
  return `${owner}name ${name}: ${[text, ...marks.sort()].join(" ")}`;
}

/** The rows of a table below its header. */
function bodyOf(table: Element): Area {
  const area = parseArea(table.attributes["ref"] ?? "A1");
  return { ...area, top: area.top + 1 };
}

/** One line an entry, which may take several rows. */
function logLines({ top, bottom, left }: Area, cells: ReadonlyMap<string, string>): string[] {
  const byPlace = new Map(
    [...cells].map(([address, content]) => {
      const { top: row, left: column } = parseArea(address);
      return [`${row},${column}`, content] as const;
    })
  );
  const lines: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const at = (column: number): string => byPlace.get(`${row},${left + column}`) ?? "";
    const line = ["log:", at(LOG.time), at(LOG.action), at(LOG.state)].join(" ");
    // Of an entry that was swept all rows say the same.
    const isSwept = at(LOG.block) === '"–"' && line !== lines.at(-1);
    if (at(LOG.block).startsWith('"1/') || isSwept) lines.push(line);
  }
  return lines;
}
