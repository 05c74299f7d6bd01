import { areaReference } from "../../../ooxml/cells/references";
import { NS, XML_HEAD } from "../../../ooxml/package/names";
import { readTableHead, columnElements } from "../../../ooxml/workbook/tableHead";
import { parseXml, XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString, encodeLines, encodeXString } from "../../../ooxml/xml/xmlText";
import type { Area } from "../../workbook/CellGrid";
import type { Table, TableColumn } from "../../workbook/model";
import { formulaFromFile, formulaToFile } from "../formulas/formulaText";
import { isWhole, withIntersections, withoutIntersections } from "../formulas/implicitIntersection";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** Reads a table part. @throws FileError "damaged" when it has no id, name or area. */
export function readTable(bytes: Uint8Array, part: string): Table {
  const root = parseXml(bytes, part);
  const { id, name, area, headers, showHeaders, showTotals } = readTableHead(root, part);
  const style = root.child("tableStyleInfo");
  return {
    id,
    name,
    area,
    columns: columnElements(root).map((column, index): TableColumn => {
      const formula = column.child("calculatedColumnFormula");
      return {
        name: headers[index]!,
        id: column.number("id") ?? index + 1,
        calculatedFormula: formula?.text ? columnFormula(formula) : null,
      };
    }),
    showHeaders,
    showTotals,
    insertRow: root.flag("insertRow"),
    showFilterButton: root.child("autoFilter") !== undefined,
    style: style?.attribute("name") ?? null,
    showBandedRows: style?.flag("showRowStripes") ?? false,
    showBandedColumns: style?.flag("showColumnStripes") ?? false,
    highlightFirstColumn: style?.flag("showFirstColumn") ?? false,
    highlightLastColumn: style?.flag("showLastColumn") ?? false,
    filterXml: filterText(root),
  };
}

/**
 * The table part.
 * @param insertRow whether the one row of data is the blank one of a table without data.
 * @param original the part in the opened file, of which everything else is kept; null for a new table.
 */
export function tableXml(
  table: Table,
  insertRow: boolean,
  original: Uint8Array | null,
  part: string
): string {
  const root = original ? parseXml(original, part) : new XmlElement("table", { xmlns: NS.main });
  const name = encodeXString(table.name);
  const area = areaReference(table.area);
  const resized = root.attribute("ref") !== area;
  root.set({ id: table.id, name, displayName: name, ref: area });
  root.set({
    headerRowCount: table.showHeaders ? null : 0,
    insertRow: insertRow ? 1 : null,
    insertRowShift: insertRow ? root.attribute("insertRowShift") : null,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : (root.attribute("totalsRowShown") ?? "0"),
  });
  // How rows were last sorted refers to the old area; Excel takes a wrong one for damage.
  if (resized) root.put("sortState", null, ORDER);
  root.put("autoFilter", autoFilter(root, table), ORDER);
  root.put("tableColumns", tableColumns(root, table), ORDER);
  root.put("tableStyleInfo", styleInfo(root, table), ORDER);
  return XML_HEAD + root.toString();
}

/** A table without a header row cannot have a filter. */
function autoFilter(root: XmlElement, table: Table): XmlElement | null {
  if (!table.showFilterButton || !table.showHeaders) return null;
  const data: Area = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  const original = root.child("autoFilter");
  const filter = original ? original.clone() : root.make("autoFilter");
  filter.set({ ref: areaReference(data) });
  filter.children = [];
  if (table.filterXml !== "") {
    const wrapped = parseXml(`<filters>${table.filterXml}</filters>`, `filter of ${table.name}`);
    filter.children = wrapped.elements.map((each) => withPrefix(each, "", root.prefix));
  }
  return filter;
}

/** The formula of a column in the model's form. */
function columnFormula(element: XmlElement): string {
  const formula = formulaFromFile(decodeXString(element.text));
  return element.flag("array") ? formula : withIntersections(formula);
}

function tableColumns(root: XmlElement, table: Table): XmlElement {
  const originals = new Map(columnElements(root).map((each) => [each.number("id"), each]));
  const columns = table.columns.map((column) => {
    const element = originals.get(column.id)?.clone() ?? root.make("tableColumn");
    element.set({
      id: column.id,
      name: encodeLines(column.name),
    });
    const before = element.child("calculatedColumnFormula");
    const same = before && columnFormula(before) === column.calculatedFormula;
    if (!same) {
      const formula =
        column.calculatedFormula === null
          ? null
          : root.make(
              "calculatedColumnFormula",
              isWhole(column.calculatedFormula) ? { array: "1" } : {},
              [encodeXString(formulaToFile(withoutIntersections(column.calculatedFormula)))]
            );
      element.put("calculatedColumnFormula", formula, COLUMN_ORDER);
    }
    return element;
  });
  return root.make("tableColumns", { count: String(columns.length) }, columns);
}

function styleInfo(root: XmlElement, table: Table): XmlElement {
  const flag = (value: boolean): string => (value ? "1" : "0");
  return root.make("tableStyleInfo", {
    ...(table.style === null ? {} : { name: table.style }),
    showFirstColumn: flag(table.highlightFirstColumn),
    showLastColumn: flag(table.highlightLastColumn),
    showRowStripes: flag(table.showBandedRows),
    showColumnStripes: flag(table.showBandedColumns),
  });
}

/** What `autoFilter` holds, in one way of writing XML whatever the file's: the model looks at it as text. */
function filterText(root: XmlElement): string {
  const filters = root.child("autoFilter")?.elements ?? [];
  return filters.map((each) => withPrefix(each, root.prefix, "").toString()).join("");
}

/** A copy with another prefix in place of one; both with their colon, or "". */
function withPrefix(element: XmlElement, from: string, to: string): XmlElement {
  const name = element.prefix === from ? to + element.local : element.name;
  const children = element.children.map((node) =>
    typeof node === "string" ? node : withPrefix(node, from, to)
  );
  return new XmlElement(name, { ...element.attributes }, children);
}
