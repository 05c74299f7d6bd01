import { newEntry } from "../../src/register/tables/entries";
import { TABLES } from "../../src/register/tables/tables";
import { planNote } from "../../src/register/plans/planNote";
import { undo } from "./undoSupport";
import { closedAtEnd, editsOf, measurementEdits, TestRegister, TODAY } from "./support";

it("a note and the answers it was written with are one change, on a sheet that is made for it", async () => {
  const register = closedAtEnd(await TestRegister.create());
  await register.addCitizen("K7M");
  const before = await register.read();
  const note = {
    citizen: "K7M",
    date: TODAY,
    text: "=Ring\ntil Byens Cykler",
    by: "ANK",
    today: TODAY,
  };
  await register.apply([
    ...measurementEdits(before, "K7M", TODAY, { BIP02: 3 }),
    ...editsOf(planNote(before, note)),
  ]);
  const after = await register.read();
  expect(after.notes).toEqual([
    newEntry(TABLES.notes, {
      ...{ citizen: "K7M", date: TODAY, text: "=Ring\ntil Byens Cykler", by: "ANK" },
    }),
  ]);
  expect(after.places.notes?.sheet).toBe("Aftaler");

  await register.apply(editsOf(planNote(after, { ...note, text: "To" })));
  expect((await register.read()).notes.map(({ text }) => text)).toEqual([note.text, "To"]);
});

it("of two notes that say the same only the one goes that is taken back, also where rows have moved", async () => {
  const register = closedAtEnd(await TestRegister.create());
  await register.addCitizen("K7M");
  const note = { citizen: "K7M", date: TODAY, by: "ANK", today: TODAY };
  for (const text of ["A", "B", "B"]) {
    await register.apply(editsOf(planNote(await register.read(), { ...note, text })), text);
  }
  await register.host.Excel.run(async (context) => {
    context.workbook.tables.getItem("PRNotes").rows.getItemAt(0).delete();
    await context.sync();
  });
  expect((await register.read()).notes.map(({ text }) => text)).toEqual(["B", "B"]);
  expect(await undo(register)).toEqual({ state: "undone", left: [] });
  expect((await register.read()).notes.map(({ text }) => text)).toEqual(["B"]);
});
