import { SharedStrings, SharedStringsWriter } from "../../../ooxml/cells/SharedStrings";
import { FileError } from "../../../ooxml/FileError";
import { BLANK_WORKBOOK_PART, blankPackage } from "../../../ooxml/package/blankPackage";
import { CONTENT, NS, REL, relationshipIs, XML_HEAD } from "../../../ooxml/package/names";
import { PackageEditor } from "../../../ooxml/package/PackageEditor";
import { parseXml, XmlElement } from "../../../ooxml/xml/xml";
import { encodeXString } from "../../../ooxml/xml/xmlText";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { writeDrawing } from "../charts/drawingPart";
import { dynamicArrayMark } from "../formulas/metadataPart";
import { KeptReferences } from "../kept/KeptReferences";
import { WorkbookOrigin } from "../kept/origin";
import { withoutStructurePassword } from "../rules/protection";
import { writeSheet, type SheetPlan } from "../sheets/SheetWriter";
import { Colors } from "../styles/colors";
import { StylesWriter } from "../styles/StylesWriter";
import { definedNamesElement } from "./definedNames";
import { dropSheetTitles, writeDocumentProperties } from "./documentProperties";

/** The children of `workbook` in the schema's order. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Writes a workbook: into the package it was opened from, or a new one. The workbook is not changed. */
export function writeWorkbook(workbook: HostWorkbook): Uint8Array {
  return new WorkbookWriter(workbook).write();
}

class WorkbookWriter {
  private readonly origin: WorkbookOrigin | null;
  private readonly editor: PackageEditor;
  private readonly part: string;
  private readonly root: XmlElement;
  private readonly asFound: string;
  private readonly follow: KeptReferences;
  private missingValues = false;

  constructor(private readonly workbook: HostWorkbook) {
    this.origin = workbook.origin instanceof WorkbookOrigin ? workbook.origin : null;
    this.editor = new PackageEditor(this.origin?.parts ?? blankPackage());
    this.follow = new KeptReferences(workbook, this.editor);
    this.part = this.origin?.workbookPart ?? BLANK_WORKBOOK_PART;
    this.root = parseXml(this.editor.base.bytes(this.part), this.part);
    this.asFound = this.root.toString();
  }

  write(): Uint8Array {
    const { workbook, editor } = this;
    const visible = workbook.sheets.some((sheet) => sheet.visibility === "Visible");
    if (!visible && !workbook.otherSheets.some((sheet) => sheet.visible)) {
      throw new FileError("wouldLose", "a workbook without a visible sheet cannot be opened again");
    }
    const stylesRoot = this.stylesFound() ?? new XmlElement("styleSheet", { xmlns: NS.main });
    const themePart = editor
      .relationships(this.part)
      .find((each) => relationshipIs(each.type, REL.theme));
    const theme =
      themePart && editor.has(themePart.target) ? editor.base.bytes(themePart.target) : null;
    const colors = new Colors(theme && parseXml(theme, themePart!.target), stylesRoot);
    const styles = new StylesWriter(stylesRoot, colors, this.origin?.differentialsInUse ?? 0);
    styles.addStyles(workbook.styles, this.origin === null);

    const strings = new SharedStringsWriter(this.origin?.strings ?? SharedStrings.none);
    if (this.origin) strings.keep(this.origin.foreignStrings);
    const plans = this.planSheets();
    const context = {
      editor,
      follow: this.follow,
      strings,
      styles,
      colors,
      dynamicArrayMark: () => dynamicArrayMark(editor, this.part),
      onMissingValue: () => (this.missingValues = true),
      uncalculated: workbook.uncalculated,
    };
    // Every sheet has to be looked at: together they say which shared strings are in use.
    const written = plans.map((plan) => writeSheet(context, plan));
    const removed = this.removeSheets();
    this.follow.writeParts();
    if (written.includes(true) || removed) {
      const part = this.related(REL.sharedStrings, "xl/sharedStrings.xml", CONTENT.sharedStrings);
      editor.putLate(part, strings.produce, CONTENT.sharedStrings);
      this.dropCalculationChain();
    }
    const stylesXml = styles.toXml();
    if (stylesXml !== null) {
      const stylesPart = this.related(REL.styles, "xl/styles.xml", CONTENT.styles);
      editor.put(stylesPart, stylesXml, CONTENT.styles);
    }
    this.updateSheetList(plans);
    this.updateProtection();
    if (workbook.touched.has("properties") || !this.origin) {
      writeDocumentProperties(editor, workbook.properties);
    }
    this.putWorkbook();
    return editor.write();
  }

  /** The style sheet of the opened file; null when it has none. */
  private stylesFound(): XmlElement | null {
    const relation = this.editor
      .relationships(this.part)
      .find((each) => relationshipIs(each.type, REL.styles));
    if (!relation || !this.editor.base.has(relation.target)) return null;
    return parseXml(this.editor.base.bytes(relation.target), relation.target);
  }

  private planSheets(): SheetPlan[] {
    const frontChanged = this.origin?.activeSheetId !== this.workbook.activeSheetId;
    const base = this.part.slice(0, this.part.lastIndexOf("/") + 1);
    return this.workbook.sheets.map((sheet) => {
      const origin = this.origin?.sheets.get(sheet.id) ?? null;
      const part = origin?.part ?? this.editor.freeName(`${base}worksheets/sheet`);
      // Takes the name, so that the next new sheet gets another.
      if (!origin) this.editor.put(part, "", CONTENT.worksheet);
      const drawing = writeDrawing(this.editor, this.workbook, sheet, origin, this.follow);
      const selected = frontChanged ? sheet.id === this.workbook.activeSheetId : null;
      return { sheet, origin, part, drawing, selected };
    });
  }

  /** Takes the parts of deleted sheets out; whether there were any. */
  private removeSheets(): boolean {
    let removed = false;
    for (const [id, { element }] of this.origin?.sheets ?? []) {
      if (this.workbook.sheetById(id)) continue;
      this.editor.unrelate(this.part, element.relationshipId() ?? "");
      removed = true;
    }
    return removed;
  }

  /** The list of sheets, the names, which point into it by position, and the sheet in front. */
  private updateSheetList(plans: readonly SheetPlan[]): void {
    const { workbook, root } = this;
    const original = root.child("sheets")!;
    const before = original.toString();
    const ids = new Set([0]);
    for (const element of original.elements) ids.add(element.number("sheetId") ?? 0);
    const elements = plans.map((plan) => this.sheetElement(plan, ids));
    const list = workbook.sheets.map((sheet, index) => ({
      key: sheet.id,
      element: elements[index]!,
      foreign: false,
    }));
    for (const { key, element, after } of this.origin?.foreignSheets ?? []) {
      // Behind the worksheet it followed, or the nearest before that which is left, and behind its own kind there.
      const left = this.upTo(after)
        .filter((id) => this.workbook.sheetById(id))
        .at(-1);
      let at = list.findIndex((entry) => entry.key === left) + 1;
      while (list[at]?.foreign) at++;
      list.splice(at, 0, { key, element, foreign: true });
    }
    original.children = list.map((entry) => entry.element);
    const changed = original.toString() !== before;
    const positions = new Map(list.map((entry, index) => [entry.key, index]));
    const printing = workbook.sheets.some((sheet) => sheet.touched.has("page"));
    const follows = this.origin?.keptNames.some(
      (name) => this.follow.keptName(name) !== name.formula
    );
    const touched = workbook.touched.has("names") || workbook.touched.has("sheets");
    if (changed || printing || touched || follows) {
      const names = definedNamesElement(root, workbook, this.origin, positions, this.follow);
      root.put("definedNames", names, ORDER);
    }
    if (changed || this.origin?.activeSheetId !== workbook.activeSheetId)
      this.updateFront(positions);
    if (changed && this.origin) dropSheetTitles(this.editor);
  }

  /** The ids of the worksheets of the opened file down to one of them; none for null. */
  private upTo(id: string | null): string[] {
    const ids = [...(this.origin?.sheets.keys() ?? [])];
    return id === null ? [] : ids.slice(0, ids.indexOf(id) + 1);
  }

  private sheetElement(plan: SheetPlan, ids: Set<number>): XmlElement {
    const { sheet, origin } = plan;
    const state = sheetState(sheet);
    if (origin) {
      const element = origin.element.clone();
      const name = encodeXString(sheet.name);
      if (element.attribute("name") !== name) element.set({ name });
      if ((element.attribute("state") ?? "visible") !== (state ?? "visible"))
        element.set({ state });
      return element;
    }
    const sheetId = Math.max(...ids) + 1;
    ids.add(sheetId);
    const relation = this.editor.relate(this.part, REL.worksheet, plan.part);
    return this.root
      .make("sheet", { name: encodeXString(sheet.name), sheetId: String(sheetId) })
      .set({ state, "xmlns:r": NS.relationships, "r:id": relation });
  }

  private updateFront(positions: ReadonlyMap<string, number>): void {
    const { root, workbook } = this;
    const views = root.child("bookViews") ?? root.make("bookViews");
    let view = views.child("workbookView");
    if (!view) {
      view = root.make("workbookView");
      views.children.push(view);
    }
    const front = positions.get(workbook.activeSheetId) ?? 0;
    view.set({ firstSheet: null, activeTab: front === 0 ? null : front });
    root.put("bookViews", views, ORDER);
  }

  private updateProtection(): void {
    const { workbook, root } = this;
    const { structureProtected = false, structurePassword = null } = this.origin ?? {};
    const isPasswordKept = workbook.structurePassword === structurePassword;
    if (workbook.structureProtected === structureProtected && isPasswordKept) return;
    const element = root.child("workbookProtection") ?? root.make("workbookProtection");
    element.set({ ...(isPasswordKept ? {} : withoutStructurePassword()), lockStructure: "1" });
    root.put("workbookProtection", workbook.structureProtected ? element : null, ORDER);
  }

  /** Puts the workbook part last: whether Excel must calculate is known when all cells are written. */
  private putWorkbook(): void {
    const { workbook, root } = this;
    const properties = root.child("workbookPr");
    if ((properties?.flag("date1904") ?? false) !== workbook.date1904) {
      const element = properties ?? root.make("workbookPr");
      root.put("workbookPr", element.set({ date1904: workbook.date1904 ? "1" : null }), ORDER);
    }
    this.editor.putLate(this.part, (write) => {
      this.updateCalculation();
      const text = root.toString();
      if (text !== this.asFound) write(XML_HEAD + text);
      else write(this.editor.base.bytes(this.part));
    });
  }

  /**
   * Excel trusts the values of a file whose `calcId` names its own engine, and so that goes where the values are this
   * host's. Where some are out of date, or missing, Excel is asked to calculate all when it opens the file.
   */
  private updateCalculation(): void {
    const { root, workbook } = this;
    const isAsked = this.missingValues || workbook.uncalculated.sheetsToCalculate().size > 0;
    if (!isAsked && !workbook.isCalculatedHere) return;
    const calculation = root.child("calcPr") ?? root.make("calcPr");
    calculation.set({ calcId: null });
    if (isAsked) calculation.set({ fullCalcOnLoad: "1" });
    const isEmpty = Object.keys(calculation.attributes).length === 0;
    root.put("calcPr", isEmpty ? null : calculation, ORDER);
  }

  /** The order in which Excel last calculated; it makes a new one when there is none. */
  private dropCalculationChain(): void {
    const chain = this.editor
      .relationships(this.part)
      .find((each) => relationshipIs(each.type, REL.calcChain));
    if (chain) this.editor.unrelate(this.part, chain.id);
  }

  /** The workbook's part of a type; a new name with its relationship when there is none. */
  private related(type: string, name: string, contentType: string): string {
    const known = this.editor
      .relationships(this.part)
      .find((each) => relationshipIs(each.type, type));
    if (known) return known.target;
    this.editor.put(name, "", contentType);
    this.editor.relate(this.part, type, name);
    return name;
  }
}

function sheetState(sheet: HostSheet): string | null {
  if (sheet.visibility === "Visible") return null;
  return sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
}
