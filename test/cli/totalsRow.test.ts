import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveChecked } from "../support/saveAndReopen";
import { xlsxFormat } from "../../host/file/xlsxFormat";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { upgradeRegister } from "../../src/actions/upgradeRegister";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { readRegister } from "../../src/workbook/read/readRegister";
import { closedAtEnd, contentOf, now, TestRegister } from "../workbook/support";
import { CliFolder, makeSmallRegister } from "./cliFolder";

/** A score table that a person gave a totals row: nothing is written, and it is said where to switch it off. */

/** The score table of the small register, and of the case. */
const SCORES = "PRScoresUNGE";

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  await makeSmallRegister(folder);
  folder.write("totals.xlsx", withTotals(folder.read("register.xlsx")));
  folder.write("more.csv", "kode,dato,svar\nK-3,2026-01-12,5\n");
});
afterAll(() => folder.remove());

/** The register with the totals row of its score table switched on. */
function withTotals(file: Uint8Array): Uint8Array {
  const workbook = xlsxFormat.open(file, "register.xlsx");
  const { sheet, table } = workbook.tableByName(SCORES)!;
  table.area = { ...table.area, bottom: table.area.bottom + 1 };
  table.showTotals = true;
  sheet.cells.setValue(table.area.bottom, table.area.left, "I alt");
  sheet.touch("tables", "cells");
  return saveChecked(workbook);
}

/** The sheet that the score table of a register is on. */
function scoreSheet(workbook: HostWorkbook): string {
  return workbook.tableByName(SCORES)!.sheet.name;
}

test("an import names the sheet and what to do, and writes nothing", async () => {
  const before = folder.snapshot();
  const { status, err } = await folder.run(
    ...["import", "more.csv", "--map", "map.json"],
    ...["--into", "totals.xlsx", "--out", "more.xlsx"]
  );
  expect(status).not.toBe(0);
  expect(err).toContain(scoreSheet(xlsxFormat.open(folder.read("totals.xlsx"), "")));
  expect(err).toContain("Totalrække");
  expect(folder.snapshot()).toEqual(before);
});

const sample = join("..", "shared", "cases", "workbook", "41-score-table-totals-row.xlsx");
const there = existsSync(sample);
const FILES: readonly [string, () => Uint8Array, boolean][] = [
  ["a register of the program's own", () => folder.read("totals.xlsx"), true],
  [
    `one that a person changed${there ? "" : ` (skipped: no ${sample} beside the repository)`}`,
    () => readFileSync(sample),
    there,
  ],
];
for (const [name, file, isThere] of FILES) {
  (isThere ? test : test.skip)(`a new citizen of the pane is refused: ${name}`, async () => {
    const register = closedAtEnd(await TestRegister.from(file()));
    const { workbook } = register.host;
    // The case was made when the layout was schema 1. The totals row is no obstacle to new columns.
    const { register: found, structure } = await register.runner.run(readRegister);
    const upgrade = upgradeRegister.plan(found, structure);
    if (upgrade?.ok) await applyEdits(register.runner, upgrade.edits, { action: "test", now });
    const before = contentOf(workbook);
    const { targetGroups } = await register.read();
    await expect(register.addCitizen("K-9", targetGroups[0]!.code)).rejects.toMatchObject({
      state: "totalsRow",
      sheet: scoreSheet(workbook),
    });
    expect(contentOf(workbook)).toEqual(before);
  });
}
