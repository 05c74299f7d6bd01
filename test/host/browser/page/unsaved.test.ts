import { emptyDesk } from "./showPage";

it("a workbook is unsaved from its first change until it is saved", async () => {
  const desk = emptyDesk();
  expect(desk.unsaved).toBe(false);
  desk.person.select({ top: 2, left: 0, bottom: 2, right: 0 });
  expect(desk.unsaved).toBe(false);
  desk.person.beginEdit("1");
  await desk.person.commitEdit("1");
  expect(desk.unsaved).toBe(true);
  await desk.save();
  expect(desk.unsaved).toBe(false);
  await desk.person.undo();
  expect(desk.unsaved).toBe(true);
  await desk.startBlank();
  expect(desk.unsaved).toBe(false);
});
