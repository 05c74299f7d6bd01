import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { inspectRegister } from "../../../src/validation/inspectRegister";
import { readRegister } from "../../../src/workbook/read/readRegister";
import { keptFile } from "../saved/keptFile";
import { TestRegister } from "../support";
import { TableView } from "../TableView";

/** Later than anything in the kept workbooks. */
const LATE = 60_000;
const NAME = "set-aside-da";
const old = xlsxFormat.open(keptFile(NAME, "schemaOne"), "");

/** A table of the register of schema 1, as it is copied: headers and rows. */
function oldCells(table: string): (string | number | boolean)[][] {
  const { sheet, table: found } = TableView.of(old, table);
  const { top, bottom, left, right } = found.area;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => {
      const value = sheet.cells.value(top + down, left + across);
      return value === null || typeof value === "object" ? "" : value;
    })
  );
}

type ByHand = (workbook: Excel.Workbook) => void;

/** Lays a table of schema 1 on a sheet of its own. */
function paste({ worksheets }: Excel.Workbook, table: string, name: string): void {
  const cells = oldCells(table);
  const sheet = worksheets.add(`Gammel ${name}`);
  const range = sheet.getRangeByIndexes(2, 0, cells.length, cells[0]!.length);
  range.values = cells;
  sheet.tables.add(range, true).name = name;
}

async function foundAfter(byHand: ByHand) {
  const register = await TestRegister.from(keptFile(NAME, "today"));
  const before = await register.read();
  await register.host.Excel.run(async (context) => {
    byHand(context.workbook);
    await context.sync();
  });
  const { register: after, structure } = await register.runner.run(readRegister);
  register.host.close();
  const ofDay = (of: typeof after): string[] =>
    inspectRegister(of, { today: LATE }).map(({ code, place }) => `${code} ${place?.sheet}`);
  const earlier = ofDay(before);
  return {
    before,
    after,
    structure: structure.map(({ code, parameters }) => `${code} ${parameters.column}`),
    more: ofDay(after).filter((each) => !earlier.includes(each)),
  };
}

/** What a table of schema 1 lacks in a register of today. */
const LACKS: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ["PRCitizens", ["Afsender", "Fravalgt"]],
  ["PRTargetGroups", ["Samlevindue dage", "Ser sidste svar", "Slut"]],
  ["PRIndicators", ["Reliabilitet", "SD", "Kilde", "Kodesystem", "Kode i systemet"]],
  ["PRSettings", ["Kode", "Gruppe"]],
  ["PRIgnored", ["Værdi"]],
  ["PRLog", ["Af", "Borger", "Ark", "Hvad", "Fra", "Til", "Begrundelse"]],
  ["PRScoresAKTIV", ["Type", "Min", "Maks", "Sagsbehandler", "Afsnit", "Antal"]],
];

test.each(LACKS)(
  "%s of schema 1 in the place of today's: what it lacks is named",
  async (table, columns) => {
    const { structure } = await foundAfter((workbook) => {
      workbook.tables.getItem(table).delete();
      paste(workbook, table, table);
    });
    expect(structure.filter((each) => !each.startsWith("structure.name"))).toEqual(
      columns.map((column) => `structure.column ${column}`)
    );
  }
);

test.each(LACKS.map(([table]) => table))(
  "%s of schema 1 beside today's is a copy, and counts nowhere",
  async (table) => {
    const { before, after, structure, more } = await foundAfter((workbook) =>
      paste(workbook, table, `${table}1`)
    );
    expect([structure, more]).toEqual([[], [`sheet.copy Gammel ${table}1`]]);
    expect({ ...after, copies: [] }).toEqual(before);
  }
);

test("the table of lists of schema 1 beside today's is somebody's own, and no list is read from it", async () => {
  const { before, after, structure, more } = await foundAfter((workbook) =>
    paste(workbook, "PRLists", "PRLists")
  );
  expect([structure, more]).toEqual([[], []]);
  expect(after).toEqual(before);
});
