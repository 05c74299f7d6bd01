import { raiseDataChanged } from "../../host/objects/events";
import { readPosition } from "../../src/workbook/readPosition";
import { selectPlace } from "../../src/workbook/selectPlace";
import { watchWorkbook } from "../../src/workbook/watchWorkbook";
import { TestRegister } from "./support";
import { SCORES, TableView } from "./TableView";

let register: TestRegister;
afterEach(() => register.host.close());

/** A workbook, and what is heard of it. */
async function watched() {
  register = await TestRegister.empty();
  const heard: string[] = [];
  const watch = await watchWorkbook(register.runner, {
    onChange: (_sheetId, isOwn) => void heard.push(isOwn ? "own change" : "change"),
    onSheets: () => void heard.push("sheets"),
    onSelect: () => void heard.push("select"),
  });
  return { watch, heard };
}

/** Does something in Excel by the add-in, and waits until it was told of. */
async function byAddIn(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await register.host.Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  await settled();
}

/** Events come with an answer of their own. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await register.runner.run(async () => undefined);
    await register.host.idle();
  }
}

function byPerson(value: string): void {
  const { session, workbook } = register.host;
  const sheet = workbook.sheets[0]!;
  sheet.cells.setValue(0, 0, value);
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  raiseDataChanged(session, sheet, { changeType: "RangeEdited", area });
}

test("tells the add-in's own changes from those of others", async () => {
  const { heard } = await watched();
  await byAddIn((workbook) => {
    workbook.worksheets.getItem("Ark1").getRange("A1").values = [["x"]];
  });
  expect(heard).toEqual(["own change"]);
  byPerson("y");
  await settled();
  expect(heard).toEqual(["own change", "change"]);
});

test("tells of sheets that come and go, and of the selection", async () => {
  const { heard } = await watched();
  await byAddIn((workbook) => void workbook.worksheets.add("Nyt"));
  expect(heard).toEqual(["sheets"]);
  await byAddIn((workbook) => workbook.worksheets.getItem("Nyt").activate());
  expect(heard).toContain("select");
  await byAddIn((workbook) => workbook.worksheets.getItem("Nyt").delete());
  expect(heard.filter((each) => each === "sheets")).toHaveLength(2);
});

test("is silent once it was stopped", async () => {
  const { watch, heard } = await watched();
  await watch.stop();
  byPerson("y");
  await settled();
  expect(heard).toEqual([]);
});

test("where the user is goes along with what is selected", async () => {
  register = await TestRegister.create();
  expect(await selectPlace(register.runner, { sheet: "Borgere", cell: "C5" })).toBe("selected");
  const position = await readPosition(register.runner);
  expect(position).toMatchObject({ sheet: "Borgere", row: 4, column: 2 });
  expect([...position.sheetNames.values()]).toContain("Log");
});

test.each([
  ["the cell itself where it can be seen", "7:8", "A6"],
  ["the first of the others that can be seen where it cannot", "5:7", "A8"],
  ["the cell itself where none can be seen", "6:9", "A6"],
])("of a cell with others is selected: %s", async (_name, hidden, selected) => {
  register = await TestRegister.create();
  await byAddIn((workbook) => {
    workbook.worksheets.getItem("Borgere").getRange(hidden).rowHidden = true;
  });
  const place = { sheet: "Borgere", cell: "A6", others: ["A7", "A8", "A9"] };
  expect(await selectPlace(register.runner, place)).toBe("selected");
  const { row, column } = await readPosition(register.runner);
  expect(`A${row + 1}`).toBe(selected);
  expect(column).toBe(0);
});

test("a row that a filter hides is not selected for one that it shows", async () => {
  register = await TestRegister.create();
  const { sheet, top } = TableView.of(register.host.workbook, SCORES);
  // The citizen's dates are above the first of their answers.
  await byAddIn(({ tables }) =>
    tables.getItem(SCORES).columns.getItem("Kode").filter.applyValuesFilter(["BIP01"])
  );
  const place = { sheet: sheet.name, cell: `A${top + 1}`, others: [`A${top + 2}`] };
  expect(await selectPlace(register.runner, place)).toBe("selected");
  expect(await readPosition(register.runner)).toMatchObject({ row: top + 1, column: 0 });
});

test.each([
  ["gone", "Væk"],
  ["hidden", "Lister"],
])("a sheet that is %s cannot be shown, and nothing moves", async (state, sheet) => {
  register = await TestRegister.create();
  const before = await readPosition(register.runner);
  expect(await selectPlace(register.runner, { sheet, cell: "A1" })).toBe(state);
  expect(await readPosition(register.runner)).toEqual(before);
});
