import { planNote } from "../../src/register/plans/planNote";
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
    { citizen: "K7M", date: TODAY, text: "=Ring\ntil Byens Cykler", by: "ANK" },
  ]);
  expect(after.places.notes?.sheet).toBe("Aftaler");

  await register.apply(editsOf(planNote(after, { ...note, text: "To" })));
  expect((await register.read()).notes.map(({ text }) => text)).toEqual([note.text, "To"]);
});
