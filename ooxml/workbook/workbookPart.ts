import { FileError } from "../FileError";
import { CONTENT, NS, REL, relationshipIs } from "../package/names";
import type { OpcPackage } from "../package/OpcPackage";
import { parseXml, type XmlElement } from "../xml/xml";
import { decodeXString } from "../xml/xmlText";

const READABLE = new Set<string>([
  CONTENT.workbook,
  CONTENT.template,
  CONTENT.macroWorkbook,
  CONTENT.macroTemplate,
]);

/** The main part of a workbook. */
export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  /** Dates count from 1904 and not from 1900. */
  readonly date1904: boolean;
}

/**
 * Finds and reads the main part.
 * @throws FileError "notAWorkbook" or "unsupported" when it is no workbook that is read, "damaged" when it is not well formed.
 */
export function readWorkbookPart(parts: OpcPackage): WorkbookPart {
  const part = mainPart(parts);
  const root = parseXml(parts.bytes(part), part);
  const namespace = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
  if (root.attributes[namespace] === NS.strictMain) {
    throw new FileError("unsupported", "the strict variant of the format");
  }
  return { part, root, date1904: root.child("workbookPr")?.flag("date1904") ?? false };
}

function mainPart(parts: OpcPackage): string {
  const main = parts
    .relationships("")
    .find((each) => relationshipIs(each.type, REL.officeDocument));
  if (!main) throw new FileError("notAWorkbook", "a package without a main part");
  const type = parts.contentType(main.target);
  if (type === CONTENT.binaryWorkbook) {
    throw new FileError("unsupported", "a binary workbook (.xlsb)");
  }
  if (!READABLE.has(type)) throw new FileError("notAWorkbook", `the main part is of type ${type}`);
  return main.target;
}

/** Whether a sheet is seen, is hidden, or is hidden so that only a program can show it. */
export type SheetState = "visible" | "hidden" | "veryHidden";

/** A sheet in the workbook's list of sheets. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly name: string;
  readonly state: SheetState;
  /** "other" is a sheet of a chart, dialog or macro; a "module" of Excel 5 has nothing to it but its name. */
  readonly kind: "worksheet" | "other" | "module";
  /** Id of the relationship to its part; "" for a module. */
  readonly relationship: string;
  /** Its part; "" for a module. */
  readonly part: string;
}

/**
 * What stands in the list of sheets, in its order.
 * @throws FileError "damaged" for a sheet whose part is missing, when the sheet's turn comes.
 */
export function* sheetEntries(
  parts: OpcPackage,
  { part, root }: WorkbookPart
): Generator<SheetEntry> {
  for (const element of root.child("sheets")?.all("sheet") ?? []) {
    const id = element.relationshipId();
    const named = {
      element,
      name: decodeXString(element.attribute("name") ?? ""),
      state: stateOf(element.attribute("state")),
    };
    // A module of Excel 5 is in the list of sheets, but what it holds is among the macros.
    if (id === "") {
      yield { ...named, kind: "module", relationship: "", part: "" };
      continue;
    }
    const relation = parts.relationships(part).find((each) => each.id === id);
    if (!relation || !parts.has(relation.target)) {
      throw new FileError("damaged", `${part}: a sheet whose part is missing`);
    }
    const kind = relationshipIs(relation.type, REL.worksheet) ? "worksheet" : "other";
    yield { ...named, kind, relationship: relation.id, part: relation.target };
  }
}

/** @throws FileError "unsupported" for a workbook without a worksheet, "damaged" for one of which no sheet is seen. */
export function assertSheets(
  sheets: readonly Pick<SheetEntry, "kind" | "state">[],
  part: string
): void {
  if (!sheets.some(({ kind }) => kind === "worksheet")) {
    throw new FileError("unsupported", `${part}: no worksheet`);
  }
  if (!sheets.some(({ state }) => state === "visible")) {
    throw new FileError("damaged", `${part}: no sheet is visible`);
  }
}

function stateOf(state: string | null): SheetState {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
