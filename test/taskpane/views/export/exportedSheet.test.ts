import { ALL_SCORES } from "../../../../src/export/ScoreSelection";
import { headerOf } from "../../../../src/export/Dataset";
import { scores } from "../../../../src/export/datasets/scores";
import { exportSheet } from "../../../../src/actions/exportSheet";
import { exportedSheet } from "../../../../src/taskpane/views/export/exportedSheet";
import { applyEdits } from "../../../../src/workbook/change/applyEdits";
import { CancelledError } from "../../../../src/workbook/errors";
import { closedAtEnd, now, TestRegister, TODAY } from "../../../workbook/support";

it("lays the chosen scores out on a sheet, which is in front then", async () => {
  const trial = closedAtEnd(await TestRegister.create());
  await trial.addCitizen("0123");
  await trial.addMeasurement("0123", TODAY - 20, { BIP01: 4, BIP02: { reason: "IR" } });
  const register = await trial.read();
  const wanted = {
    dataset: "scores",
    selection: { ...ALL_SCORES, citizens: "active" },
  } as const;
  const sheet = await exportedSheet({ register, ...wanted }, new AbortController().signal);
  const { edits } = exportSheet.plan(sheet);
  await applyEdits(trial.runner, edits, { action: exportSheet.name, now });

  const used = await trial.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getUsedRange().load("values,address");
    await context.sync();
    return range.toJSON();
  });
  expect(used.address).toMatch(/^Eksport!A1:P\d+$/);
  const [header, ...rows] = used.values as (string | number)[][];
  expect(header).toEqual(headerOf(scores));
  expect(rows.length).toBeGreaterThan(15);
  const cellsOf = (code: string) =>
    rows.find((row) => row[2] === code && row[5] === "citizen")!.filter((_, at) => at !== 4);
  expect(cellsOf("BIP02")).toEqual([
    "0123",
    "BIP",
    "BIP02",
    expect.any(String),
    "citizen",
    1,
    TODAY - 20,
    "",
    "IR",
    1,
    1,
    5,
    1,
    "",
    "",
  ]);

  const stopped = AbortSignal.abort();
  const again = exportedSheet({ register, ...wanted }, stopped);
  await expect(again).rejects.toBeInstanceOf(CancelledError);
});
