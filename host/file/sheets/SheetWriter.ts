import { areaReference } from "../../../ooxml/cells/references";
import type { SharedStringsWriter } from "../../../ooxml/cells/SharedStrings";
import { BLANK_SHEET } from "../../../ooxml/package/blankPackage";
import { CONTENT, NS, REL } from "../../../ooxml/package/names";
import type { PackageEditor } from "../../../ooxml/package/PackageEditor";
import { SheetAssembly } from "../../../ooxml/package/SheetAssembly";
import type { XmlElement } from "../../../ooxml/xml/xml";
import { SHEET_ASPECTS, type HostSheet, type SheetAspect } from "../../workbook/HostSheet";
import { hasInsertRow } from "../../workbook/tables/tableParts";
import type { UncalculatedCells } from "../../workbook/UncalculatedCells";
import { CellsWriter } from "../cells/CellsWriter";
import { hasSpillingFormula } from "../formulas/keptFormulas";
import { movedElement, movedLinks, POSITIONED_ELEMENTS } from "../kept/keptPositions";
import type { KeptReferences } from "../kept/KeptReferences";
import { moveNotes } from "../kept/noteParts";
import type { SheetOrigin } from "../kept/origin";
import { conditionalFormatTexts, isPivotFormatting } from "../rules/conditionalFormats";
import { protectionElement } from "../rules/protection";
import { validationsElement } from "../rules/validations";
import type { Colors } from "../styles/colors";
import type { StylesWriter } from "../styles/StylesWriter";
import { PAGE_ELEMENTS, pageElement } from "./pageSetup";
import { columns, sheetFormat, sheetProperties, sheetViews } from "./sheetLayout";
import { tableXml } from "./tablePart";

/** What the sheets of a workbook that is written have in common. */
export interface SheetWriterContext {
  editor: PackageEditor;
  strings: SharedStringsWriter;
  styles: StylesWriter;
  colors: Colors;
  /** Number of the mark for dynamic arrays in the metadata part, which is made when asked for. */
  dynamicArrayMark: () => number;
  onMissingValue: () => void;
  follow: KeptReferences;
  uncalculated: UncalculatedCells;
}

/** A sheet to be written, and what the rest of the package has settled about it. */
export interface SheetPlan {
  sheet: HostSheet;
  /** Null for a sheet made here. */
  origin: SheetOrigin | null;
  part: string;
  /** The drawing part that the sheet must refer to; null for none. */
  drawing: string | null;
  /** Whether the sheet's tab is in front; null when that is as it was. */
  selected: boolean | null;
}

/**
 * Puts a sheet into the package. Only the children of the sheet's XML that belong to a touched aspect are written;
 * every other one keeps its text and place.
 * @returns whether the cells were written.
 */
export function writeSheet(context: SheetWriterContext, plan: SheetPlan): boolean {
  const { sheet, origin } = plan;
  const touched = new Set<SheetAspect>(origin ? sheet.touched : SHEET_ASPECTS);
  const any = (...aspects: SheetAspect[]): boolean => aspects.some((aspect) => touched.has(aspect));
  // Row heights and groups stand in the rows, so the rows are written for them too.
  const cells =
    any("cells", "columns", "outline") ||
    (origin !== null && wasRecalculated(sheet, origin, context.uncalculated));
  const newDrawing = plan.drawing !== null && plan.drawing !== (origin?.drawing ?? null);
  if (origin && !cells) context.strings.keep(origin.usedStrings);
  const follows = origin ? context.follow.sheetParts(origin.part, sheet.id) : null;
  const isSame = !follows || follows.size === 0;
  if (touched.size === 0 && !cells && plan.selected === null && !newDrawing && isSame) return false;

  const source = origin
    ? context.editor.base.bytes(origin.part)
    : new TextEncoder().encode(BLANK_SHEET);
  const assembly = new SheetAssembly(source, plan.part);
  const { root } = assembly;
  const edit = (name: string, change: (original: XmlElement) => XmlElement | null): void =>
    assembly.replace(name, [change(assembly.element(name) ?? root.make(name))]);

  if (follows) assembly.replaceAt(follows);
  if (origin && (sheet.moves.length > 0 || any("links"))) {
    moveKept(assembly, sheet);
    if (sheet.moves.length > 0) moveNotes(context.editor, sheet, origin.part);
  }
  if (any("tab", "page", "outline")) {
    edit("sheetPr", (original) => sheetProperties(sheet, original, context.colors));
  }
  if (cells) {
    const used = sheet.cells.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    assembly.replace("dimension", [root.make("dimension", { ref: areaReference(used) })]);
  }
  if (any("view")) {
    edit("sheetViews", (original) =>
      sheetViews(sheet, original, plan.selected ?? isSelected(original))
    );
  } else if (plan.selected !== null) {
    edit("sheetViews", (original) => selectTab(original, plan.selected!));
  }
  if (any("columns", "outline", "cells"))
    edit("sheetFormatPr", (original) => sheetFormat(sheet, original));
  if (any("columns", "outline")) assembly.replace("cols", [columns(sheet, root)]);
  if (cells) writeCells(context, plan, assembly);
  if (any("protection")) {
    const protection = sheet.protection && protectionElement(root, sheet.protection);
    assembly.replace("sheetProtection", [protection]);
  }
  if (any("merges")) assembly.replace("mergeCells", [merges(sheet, root)]);
  if (any("conditionalFormats")) {
    const texts = conditionalFormatTexts(root, sheet.conditionalFormats, (style) =>
      context.styles.differentialId(style)
    );
    assembly.replace("conditionalFormatting", texts, isPivotFormatting);
  }
  if (any("validations")) {
    assembly.replace("dataValidations", [validationsElement(root, sheet.validations)]);
    const extensions = assembly.element("extLst");
    if (extensions?.elements.some(isValidationExtension)) edit("extLst", withoutValidations);
  }
  if (any("page")) {
    for (const name of PAGE_ELEMENTS) edit(name, (original) => pageElement(name, sheet, original));
  }
  if (newDrawing) {
    const id = context.editor.relate(plan.part, REL.drawing, plan.drawing!);
    assembly.replace("drawing", [reference(root, "drawing", id)]);
  }
  // A row that has been filled since is no longer one to be filled.
  const filled = sheet.tables.some((table) => table.insertRow && !hasInsertRow(sheet, table));
  if (any("tables") || (cells && filled))
    assembly.replace("tableParts", [writeTables(context, plan, root)]);
  assembly.assertComplete();
  context.editor.put(plan.part, (write) => assembly.write(write), CONTENT.worksheet);
  return cells;
}

/** What the model does not hold goes along with the cells. */
function moveKept(assembly: SheetAssembly, sheet: HostSheet): void {
  for (const name of POSITIONED_ELEMENTS) {
    const element = assembly.element(name);
    if (!element) continue;
    if (name === "hyperlinks") assembly.replace(name, [movedLinks(element, sheet)]);
    else if (sheet.moves.length > 0) assembly.replace(name, [movedElement(element, sheet)]);
  }
}

function writeCells(context: SheetWriterContext, plan: SheetPlan, assembly: SheetAssembly): void {
  const writer = new CellsWriter(plan.sheet, {
    strings: context.strings,
    origin: plan.origin,
    dynamicArrayMark: hasSpillingFormula(plan.sheet) ? context.dynamicArrayMark() : null,
    onMissingValue: context.onMissingValue,
    hasOwnValue: (row, column) =>
      context.uncalculated.stateAt(plan.sheet.id, row, column) !== "provisional",
    follow: context.follow.change(plan.sheet.id),
  });
  const namespace = assembly.root.prefix === "" ? "" : ` xmlns="${NS.main}"`;
  assembly.replaceStreamed("sheetData", (write) => writer.write(write, namespace));
}

/** Whether a formula's value is another than the file has. Only asked when no cell was touched, so the cells are the same. */
function wasRecalculated(
  sheet: HostSheet,
  origin: SheetOrigin,
  uncalculated: UncalculatedCells
): boolean {
  let index = 0;
  for (const [row, cells] of sheet.cells.entries()) {
    if (!cells.formulas) continue;
    for (let column = 0; column < cells.formulas.length; column++) {
      if ((cells.formulas[column] ?? null) === null) continue;
      const found = origin.formulaValues[index++];
      if ((cells.values[column] ?? null) === found) continue;
      if (uncalculated.stateAt(sheet.id, row, column) !== "provisional") return true;
    }
  }
  return false;
}

function merges(sheet: HostSheet, root: XmlElement): XmlElement | null {
  if (sheet.merges.length === 0) return null;
  const children = sheet.merges.map((area) => root.make("mergeCell", { ref: areaReference(area) }));
  return root.make("mergeCells", { count: String(children.length) }, children);
}

/** Writes the sheet's table parts and takes out those of deleted tables; the answer is `tableParts`, null for none. */
function writeTables(
  context: SheetWriterContext,
  plan: SheetPlan,
  root: XmlElement
): XmlElement | null {
  const { editor } = context;
  const known = plan.origin?.tables ?? new Map<number, string>();
  for (const [id, part] of known) {
    if (plan.sheet.tables.some((table) => table.id === id)) continue;
    const relation = editor.relationships(plan.part).find((each) => each.target === part);
    if (relation) editor.unrelate(plan.part, relation.id);
  }
  const references = plan.sheet.tables.map((table) => {
    const original = known.get(table.id);
    const part = original ?? editor.freeName("xl/tables/table");
    const bytes = original === undefined ? null : editor.base.bytes(original);
    editor.put(part, tableXml(table, hasInsertRow(plan.sheet, table), bytes, part), CONTENT.table);
    return reference(root, "tablePart", editor.relate(plan.part, REL.table, part));
  });
  if (references.length === 0) return null;
  return root.make("tableParts", { count: String(references.length) }, references);
}

/** An element that refers to another part; it declares the prefix itself, whatever the sheet's root declares. */
function reference(root: XmlElement, name: string, id: string): XmlElement {
  return root.make(name, { "xmlns:r": NS.relationships, "r:id": id });
}

function isSelected(views: XmlElement): boolean {
  return views.child("sheetView")?.flag("tabSelected") ?? false;
}

function selectTab(original: XmlElement, selected: boolean): XmlElement | null {
  const views = original.clone();
  let view = views.child("sheetView");
  if (!view) {
    if (!selected) return null;
    view = views.make("sheetView", { workbookViewId: "0" });
    views.children.push(view);
  }
  view.set({ tabSelected: selected ? "1" : null });
  return views;
}

/** Rules of the extension list have moved to the sheet's own, where they mean the same. */
function withoutValidations(original: XmlElement): XmlElement | null {
  const list = original.clone();
  list.children = list.children.filter(
    (node) => typeof node === "string" || !isValidationExtension(node)
  );
  return list.elements.length > 0 ? list : null;
}

function isValidationExtension(extension: XmlElement): boolean {
  return extension.child("dataValidations") !== undefined;
}
