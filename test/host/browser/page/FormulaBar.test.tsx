/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { gridStateOf } from "../../../../host/browser/grid/GridState";
import { FormulaBar } from "../../../../host/browser/page/FormulaBar";
import { emptyDesk, showPage } from "./showPage";

function setUp() {
  const desk = emptyDesk();
  const focusGrid = jest.fn();
  const onUnknownName = jest.fn();
  showPage(<FormulaBar desk={desk} focusGrid={focusGrid} onUnknownName={onUnknownName} />);
  const formula = screen.getByLabelText<HTMLInputElement>("Formellinje");
  const nameBox = screen.getByLabelText<HTMLInputElement>("Navneboks: celle eller navn");
  return { desk, focusGrid, onUnknownName, formula, nameBox };
}

it("writes what was typed with Enter, goes one down, and gives the keyboard back", async () => {
  const { desk, formula, nameBox, focusGrid } = setUp();
  await userEvent.click(formula);
  await userEvent.type(formula, "2,5{Enter}");
  expect(desk.person.sheet.cells.value(0, 0)).toBe(2.5);
  expect(nameBox.value).toBe("A2");
  expect(focusGrid).toHaveBeenCalled();
});

it.each([
  ["{Tab}", "B1"],
  ["{Shift>}{Enter}{/Shift}", "A1"],
])("%s goes to %s", async (keys, address) => {
  const { formula, nameBox } = setUp();
  await userEvent.click(formula);
  await userEvent.type(formula, `x${keys}`);
  expect(nameBox.value).toBe(address);
});

it("shares its text with the cell while it is typed", async () => {
  const { desk, formula } = setUp();
  await userEvent.click(formula);
  await userEvent.type(formula, "abc");
  expect(gridStateOf(desk.person).draft).toBe("abc");
  act(() => gridStateOf(desk.person).type("abcd"));
  expect(formula.value).toBe("abcd");
});

it("Escape leaves the cell as it was", async () => {
  const { desk, formula } = setUp();
  await userEvent.click(formula);
  await userEvent.type(formula, "abc{Escape}");
  expect(desk.person.sheet.cells.value(0, 0)).toBeNull();
  expect(desk.session.cellEditMode).toBe(false);
  expect(formula.value).toBe("");
});

it("goes to the address in the name box", async () => {
  const { desk, nameBox, focusGrid } = setUp();
  await userEvent.clear(nameBox);
  await userEvent.type(nameBox, "c4:d6{Enter}");
  expect(desk.person.selection).toEqual({ top: 3, left: 2, bottom: 5, right: 3 });
  expect(focusGrid).toHaveBeenCalled();
});

it("says that a name is none, and shows where one is again", async () => {
  const { nameBox, onUnknownName } = setUp();
  await userEvent.clear(nameBox);
  await userEvent.type(nameBox, "hvad{Enter}");
  expect(onUnknownName).toHaveBeenCalledWith("hvad");
  expect(nameBox.value).toBe("A1");
});
