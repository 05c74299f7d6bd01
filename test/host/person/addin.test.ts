import { Person } from "../../../host/person/Person";
import { parseArea } from "../../../host/workbook/address";
import { errorOf, hostPerTest, settled } from "../protocol/support";
import { DONE } from "./support";

/** A person at the grid and Microsoft's own client in the pane, on one workbook. */

const host = hostPerTest();
let person: Person;
beforeEach(() => {
  person = new Person(host.current.session);
});

test("the pane is told what the person typed, where, and that it was the person", async () => {
  const heard: unknown[] = [];
  await host.current.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      heard.push([address, source, triggerSource]);
    });
    await context.sync();
  });
  person.select(parseArea("B2"));
  person.beginEdit("3,5");
  expect(await person.commitEdit("3,5")).toEqual(DONE);
  await settled();
  await person.undo();
  await settled();
  expect(heard).toEqual([
    ["B2", "Local", "Unknown"],
    ["B2", "Local", "Unknown"],
  ]);
});

test("the pane follows the selection, and the person what the pane selects", async () => {
  const heard: string[] = [];
  await host.current.Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
      heard.push(address);
    });
    await context.sync();
  });
  person.select(parseArea("B2:C3"));
  await settled();
  expect(heard).toEqual(["B2:C3"]);
  await host.current.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("D4:E5").select();
    await context.sync();
  });
  expect(person.selection).toEqual(parseArea("D4:E5"));
  expect(person.activeCell).toEqual({ row: 3, column: 3 });
});

test("the pane's active cell is the person's, until the pane selects something itself", async () => {
  const activeAndSelected = () =>
    host.current.Excel.run(async (context) => {
      const active = context.workbook.getActiveCell();
      const selected = context.workbook.getSelectedRange();
      active.load("address");
      selected.load("address");
      await context.sync();
      return [active.address, selected.address].map((address) => address.split("!")[1]);
    });
  person.select(parseArea("C3"));
  person.move("up", { extend: true });
  person.move("left", { extend: true });
  expect(await activeAndSelected()).toEqual(["C3", "B2:C3"]);
  expect(person.selectedSelf).toBe(true);
  await host.current.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:D4").select();
    await context.sync();
  });
  expect(await activeAndSelected()).toEqual(["A1", "A1:D4"]);
  expect(person.selectedSelf).toBe(false);
});

test("while the person types, the pane can read and not write", async () => {
  const write = () =>
    host.current.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["pane"]];
      await context.sync();
    });
  person.beginEdit("a");
  expect((await errorOf(write())).code).toBe("InvalidOperationInCellEditMode");
  person.cancelEdit();
  await write();
  expect(host.current.workbook.sheets[0]?.cells.value(0, 0)).toBe("pane");
});
