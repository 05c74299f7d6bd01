import { followChanges, offeredCells } from "../../src/workbook/change/followChanges";
import { a1 } from "../../src/workbook/sheets/a1";
import { applyKnowing, knownOf } from "./known";
import { measurementEdits, now, TestRegister, TODAY } from "./support";
import { scoreKey, SCORES, TableView } from "./TableView";

/** What a change did not touch is the same object after it: what was worked out of it is still known. */

let register: TestRegister;
beforeAll(async () => {
  register = await TestRegister.create();
  await register.addCitizen("K1");
  await register.addMeasurement("K1", TODAY - 40, { BIP01: 3 });
});

/** Somebody types in a cell; the register before, and as it was followed. */
async function followed(table: string, header: string, value: string | number) {
  const { known, latest } = await knownOf(register);
  const view = TableView.of(register.host.workbook, table);
  const { sheet } = view;
  const row = table === SCORES ? view.rowOf(scoreKey("K1", "BIP02")) : view.top;
  const column = view.columnOf(header);
  sheet.cells.setValue(row, column, value);
  const changes = [{ sheet: sheet.name, address: a1(row, column) }];
  const after = await followChanges(register.runner, known, latest, changes, now);
  return { before: known.register, after: after!.known.register };
}

test("score sheets, where something was typed in the list of citizens", async () => {
  const { before, after } = await followed("PRCitizens", "Afsnit", "Syd");
  expect(after.citizens).not.toEqual(before.citizens);
  expect(after.scoreTables[0]).toBe(before.scoreTables[0]);
  expect(after.places.indicators).toBe(before.places.indicators);
});

test("the fixed tables, where something was typed on a score sheet", async () => {
  const { before, after } = await followed(SCORES, "M1", 4);
  expect(after.scoreTables[0]).not.toEqual(before.scoreTables[0]);
  expect(after.citizens).toBe(before.citizens);
  expect(after.places.citizens).toBe(before.places.citizens);
});

test("the whole register, where nothing else stands in what was looked at", async () => {
  const { known, latest } = await knownOf(register);
  const cells = offeredCells(known);
  expect(cells.map(({ sheet }) => sheet)).toEqual(["Borgere"]);
  const after = await followChanges(register.runner, known, latest, cells, now);
  expect(after!.known.register).toBe(known.register);
});

test("a table that grew is another one, and the others are not", async () => {
  const before = await knownOf(register);
  const model = before.known.register;
  const edits = measurementEdits(model, "K1", TODAY - 3, { BIP01: 4 });
  const { after } = await applyKnowing(register, before, edits);
  const { places } = after!.known.register;
  expect(places.log!.rowCount).toBeGreaterThan(model.places.log!.rowCount!);
  expect(places.citizens).toBe(model.places.citizens);
});
