import { startExcelHost, type ExcelHost } from "../../host/node";
import { dateSerial } from "../../src/register/dates";
import { lookAtWorkbook } from "../../src/taskpane/lookAtWorkbook";
import { Runner } from "../../src/workbook/runner";

const TODAY = dateSerial(2026, 1, 31)!;

let host: ExcelHost;
beforeEach(async () => {
  host = await startExcelHost();
});
afterEach(() => host.close());

const look = () => lookAtWorkbook(new Runner(() => host.Excel), TODAY);

it("finds no register in an empty workbook", async () => {
  expect(await look()).toEqual({ kind: "noRegister" });
});

it.each([
  ["5016", "dialogOpen"],
  ["AccessDenied", "accessDenied"],
  ["SomethingNew", "general"],
])("says why Excel refused: %s", async (code, reason) => {
  host.faults.failSync(1, { code });
  expect(await look()).toEqual({ kind: "refused", reason });
});

it("says that something failed when it was not Excel", async () => {
  const runner = new Runner(() => {
    throw new Error("no Excel");
  });
  expect(await lookAtWorkbook(runner, TODAY)).toEqual({ kind: "failed" });
});
