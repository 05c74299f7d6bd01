import { NULL_OBJECT } from "../../protocol/declare";
import type { Symptom } from "../../protocol/Symptom";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { Table } from "../../workbook/model";
import { createTable, renameColumn } from "../../workbook/tables/tables";
import { findTable } from "../table/tableArgs";
import { TableCollection } from "../table/TableCollection";
import { TableObject } from "../table/TableObject";

/** The sheets that a person would come upon: those that are seen and hold tables. */
function sheetsWithTables({ sheets }: HostWorkbook): HostSheet[] {
  return sheets.filter(({ visibility, tables }) => visibility === "Visible" && tables.length > 0);
}

/** Copies a sheet behind itself: cells, widths and tables. @param nameOf what the copy of a table is called. */
function copySheet(
  workbook: HostWorkbook,
  sheet: HostSheet,
  nameOf: (table: string, id: number) => string
): void {
  const copy = workbook.createSheet(`${sheet.name} (2)`, workbook.sheets.indexOf(sheet));
  for (const [row, cells] of sheet.cells.entries()) {
    cells.values.forEach((value, column) => copy.cells.setValue(row, column, value));
    cells.styles?.forEach((style, column) => copy.cells.setStyle(row, column, style));
  }
  for (const [column, layout] of sheet.columns) copy.columns.set(column, { ...layout });
  for (const table of sheet.tables) {
    const id = workbook.nextTableId();
    copy.tables.push({
      ...table,
      ...{ id, name: nameOf(table.name, id), area: { ...table.area } },
      columns: table.columns.map((column) => ({ ...column, calculatedFormula: null })),
    });
  }
}

function eachTable(workbook: HostWorkbook, change: (sheet: HostSheet, table: Table) => void): void {
  for (const sheet of sheetsWithTables(workbook)) {
    for (const table of [...sheet.tables]) change(sheet, table);
  }
}

/** The cells stay as they are; what refers to the table finds nothing any more. */
function turnIntoRange(workbook: HostWorkbook, sheet: HostSheet, table: Table): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.touch("tables");
  workbook.pending.structure = true;
}

/** Tables, sheets and names that are not what they were, or not what a look-up says. */
export const BROKEN_TABLES: readonly Symptom[] = [
  {
    name: "copiedSheets",
    reports: ["office-js#551"],
    kind: "sheets",
    what: "Sheets with tables were copied; the copy of a table is called like it, with a number behind.",
    happens: (workbook) => {
      for (const sheet of sheetsWithTables(workbook)) {
        copySheet(workbook, sheet, (name, id) => `${name}${id}`);
      }
    },
  },
  {
    name: "collidingCopies",
    reports: ["office-js#551"],
    kind: "sheets",
    what: "Sheets with tables were copied, and the copy of a table has its very name: looked up by it, the copy comes.",
    happens: (workbook) => {
      for (const sheet of sheetsWithTables(workbook)) copySheet(workbook, sheet, (name) => name);
    },
  },
  {
    name: "tableOfAnotherSheet",
    reports: ["office-js#2235"],
    kind: "sheets",
    what: "`getItemOrNullObject` of a sheet's tables gives another sheet's table of that name.",
    methods: {
      "TableCollection.GetItemOrNullObject": (object, [key], { workbook }, usual) => {
        if (!(object instanceof TableCollection)) return usual();
        const found = findTable(workbook, null, key);
        return found ? new TableObject(found.sheet, found.table) : NULL_OBJECT;
      },
    },
  },
  {
    name: "lostNames",
    reports: ["office-js#2875", "office-js#3583"],
    kind: "sheets",
    what: "Every name of the workbook has become `#REF!`.",
    happens: (workbook) => {
      for (const name of workbook.names) name.formula = "#REF!";
      workbook.touched.add("names");
      workbook.pending.structure = true;
    },
  },
  {
    name: "overwrittenHeaders",
    reports: ["Swate#87", "Swate#161"],
    kind: "sheets",
    what: "The second header of each table that is seen was written over.",
    happens: (workbook) =>
      eachTable(workbook, (sheet, table) => {
        const header = table.columns[1];
        if (header) renameColumn(workbook, sheet, table, 1, `${header.name} x`);
      }),
  },
  {
    name: "tablesAsRanges",
    reports: ["Swate#892"],
    kind: "sheets",
    what: "The tables that are seen were turned into plain cells.",
    happens: (workbook) =>
      eachTable(workbook, (sheet, table) => turnIntoRange(workbook, sheet, table)),
  },
  {
    name: "tablesMadeAnew",
    reports: ["Swate#474"],
    kind: "sheets",
    what: "The tables that are seen were turned into plain cells, and into tables again: they have other names.",
    happens: (workbook) =>
      eachTable(workbook, (sheet, table) => {
        const { area } = table;
        turnIntoRange(workbook, sheet, table);
        createTable(workbook, sheet, { ...area }, true);
      }),
  },
];
