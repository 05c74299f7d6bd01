import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { FormulaChange } from "../workbook/references";
import { XML_HEAD } from "./ooxml";
import { WorkbookOrigin } from "./origin";
import type { PackageEditor } from "./PackageEditor";
import { quoteSheet, splitSheet } from "./references";
import { parseXml, type XmlElement } from "./xml";
import { sliceText, sliceXml } from "./xmlSlices";

/** Children of `worksheet` in which references stand that the model does not hold. */
const SHEET_PARTS: ReadonlySet<string> = new Set(["extLst", "hyperlinks", "dataConsolidate"]);
/** Attributes that are references: targets of links, linked cells of controls, cells that shapes show, parameters. */
const ATTRIBUTES = ["location", "fmlaLink", "fmlaRange", "textlink", "cellRange", "cell"] as const;
const CHART = /chart(?:ex)?\+xml$/;
/** Elements that name a sheet and an area of it apart from each other: sources of pivot tables and consolidations. */
const PAIRS: ReadonlySet<string> = new Set(["worksheetSource", "rangeSet", "dataRef"]);
/** Parts of the package in which references stand: charts of all kinds, drawings, controls, pivot sources, queries. */
const PARTS =
  /(?:drawingml\.chart|ms-office\.chartex|officedocument\.drawing|controlproperties|pivotCacheDefinition|connections)\+xml$/;

/**
 * References in what a file holds and the model does not: they follow renamed and deleted sheets, cells that were put
 * in, taken out or moved, and renamed tables, step by step as the model's own did.
 */
export class KeptReferences {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly editor: PackageEditor
  ) {}

  /** The children of a sheet's part that read otherwise now, by name. @param id of the sheet. */
  sheetParts(part: string, id: string): Map<string, XmlElement> {
    const changed = new Map<string, XmlElement>();
    if (this.workbook.followed.length === 0) return changed;
    const sliced = sliceXml(this.editor.base.bytes(part), part);
    for (const slice of sliced.children) {
      if (!SHEET_PARTS.has(slice.local)) continue;
      const element = parseXml(sliceText(sliced, slice), part);
      if (follow(element, this.change(id))) changed.set(slice.local, element);
    }
    return changed;
  }

  /** Brings every other part up to date that nothing else has written. */
  writeParts(): void {
    if (this.workbook.followed.length === 0) return;
    for (const name of this.editor.base.names) {
      if (!PARTS.test(this.editor.base.contentType(name)) || !this.editor.has(name)) continue;
      // A chart that was written is of today.
      if (CHART.test(this.editor.base.contentType(name)) && this.editor.isPut(name)) continue;
      const root = parseXml(this.editor.current(name), name);
      if (follow(root, this.change(this.homeOf(name))))
        this.editor.put(name, XML_HEAD + root.toString());
    }
  }

  /** A chart's tree as found, with its references as they read now. */
  chart(root: XmlElement): XmlElement {
    follow(root, this.change(null));
    return root;
  }

  /** Id of the sheet that a part belongs to; null for none, or one that is gone. */
  private homeOf(name: string): string | null {
    const { origin } = this.workbook;
    if (!(origin instanceof WorkbookOrigin)) return null;
    const key = name.toLowerCase();
    for (const [id, { part }] of origin.sheets) {
      const targets = this.editor.base.relationships(part);
      if (targets.some((each) => !each.external && each.target.toLowerCase() === key)) return id;
    }
    return null;
  }

  /** A reference that stood in the opened file, on a sheet or (null) in the workbook, as it reads now. */
  private change(id: string | null): FormulaChange {
    return (formula) =>
      this.workbook.followed.reduce((text, step) => (step.get(id) ?? same)(text), formula);
  }
}

const same: FormulaChange = (formula) => formula;

/** Puts every reference in a tree through a change. @returns whether one became another. */
function follow(element: XmlElement, change: FormulaChange): boolean {
  let changed = false;
  const put = (before: string, write: (after: string) => void): void => {
    const after = before === "" ? before : change(before);
    if (after === before) return;
    write(after);
    changed = true;
  };
  if (element.local === "f") put(element.text, (text) => {
    element.children = [text];
  });
  for (const name of ATTRIBUTES) {
    const value = element.attribute(name);
    if (value === null) continue;
    // A link whose cells are gone says where it led.
    put(value, (text) => {
      if (!text.includes("#REF!")) element.set({ [name]: text });
    });
  }
  if (PAIRS.has(element.local)) changed = followPair(element, change) || changed;
  for (const child of element.elements) changed = follow(child, change) || changed;
  return changed;
}

/** A source whose cells are gone stays as it was, as in Excel. */
function followPair(element: XmlElement, change: FormulaChange): boolean {
  const sheet = element.attribute("sheet");
  const area = element.attribute("ref");
  if (sheet === null || area === null) return false;
  const before = `${quoteSheet(sheet)}!${area}`;
  const after = change(before);
  const split = after === before ? null : splitSheet(after);
  if (!split || split.rest.includes("#REF!")) return false;
  element.set({ sheet: split.sheet, ref: split.rest });
  return true;
}
