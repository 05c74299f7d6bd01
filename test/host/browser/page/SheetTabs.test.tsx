/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Desk } from "../../../../host/browser/Desk";
import { SheetTabs } from "../../../../host/browser/page/SheetTabs";
import { emptyDesk, showPage, withDialogs } from "./showPage";

beforeAll(() => {
  withDialogs();
  Element.prototype.scrollIntoView = () => undefined;
});

const focusGrid = jest.fn();
beforeEach(() => focusGrid.mockClear());

/** Sheets of these names, the first in front. */
async function withSheets(...names: string[]): Promise<Desk> {
  const desk = emptyDesk();
  const { person, session } = desk;
  for (const [index, name] of names.entries()) {
    if (index > 0) await person.addSheet();
    await person.renameSheet(session.workbook.activeSheetId, name);
  }
  person.activateSheet(session.workbook.sheets[0]!.id);
  showPage(<SheetTabs desk={desk} focusGrid={focusGrid} />);
  return desk;
}

const tabs = () => screen.getAllByRole("tab").map((tab) => tab.textContent);
const inFront = () => screen.getByRole("tab", { selected: true }).textContent;
const openMenu = (name: string) =>
  userEvent.pointer({ keys: "[MouseRight]", target: screen.getByRole("tab", { name }) });

it("shows the sheets that can be seen, and which is in front", async () => {
  const desk = await withSheets("Et", "To", "Tre");
  await act(() => desk.person.setSheetHidden(desk.session.workbook.sheets[1]!.id, true));
  expect(tabs()).toEqual(["Et", "Tre"]);
  await userEvent.click(screen.getByRole("tab", { name: "Tre" }));
  expect(inFront()).toBe("Tre");
});

it("gives the keyboard to the sheet after a click, and not after a key", async () => {
  await withSheets("Et", "To");
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}{Enter}");
  expect(focusGrid).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("tab", { name: "Et" }));
  expect(focusGrid).toHaveBeenCalledTimes(1);
});

it("is gone through with the arrow keys, and stops at the ends", async () => {
  await withSheets("Et", "To", "Tre");
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(inFront()).toBe("Tre");
  expect(document.activeElement?.textContent).toBe("Tre");
  await userEvent.keyboard("{Home}");
  expect(inFront()).toBe("Et");
});

it("adds a sheet after the one in front", async () => {
  await withSheets("Et", "To");
  await userEvent.click(screen.getByRole("button", { name: "Nyt ark" }));
  expect(await screen.findByRole("tab", { selected: true, name: /^Ark/ })).toBeTruthy();
  expect(tabs()).toHaveLength(3);
});

it.each([
  ["Enter takes the name", "Nyt{Enter}", "Nyt"],
  ["Escape leaves it", "Nyt{Escape}", "Et"],
])("renames by double click: %s", async (_what, keys, name) => {
  await withSheets("Et", "To");
  await userEvent.dblClick(screen.getByRole("tab", { name: "Et" }));
  await userEvent.type(screen.getByRole("textbox"), keys, {
    initialSelectionStart: 0,
    initialSelectionEnd: 2,
  });
  expect(await screen.findByRole("tab", { name })).toBeTruthy();
});

it("uses the key up that ends the renaming, which would answer a message", async () => {
  await withSheets("Et", "To");
  await userEvent.dblClick(screen.getByRole("tab", { name: "Et" }));
  const field = screen.getByRole("textbox");
  fireEvent.change(field, { target: { value: "To" } });
  const isLeft = await act(async () => fireEvent.keyDown(field, { key: "Enter" }));
  expect(isLeft).toBe(false);
});

it("moves, protects and hides from the menu", async () => {
  const desk = await withSheets("Et", "To");
  await openMenu("Et");
  await userEvent.click(screen.getByRole("menuitem", { name: "Flyt til højre" }));
  expect(tabs()).toEqual(["To", "Et"]);
  await openMenu("Et");
  await userEvent.click(screen.getByRole("menuitem", { name: "Beskyt ark" }));
  expect(desk.person.sheet.protection).not.toBeNull();
  const locked = await screen.findByRole("tab", { name: "Et beskyttet" });
  expect(within(locked).getByLabelText("beskyttet")).toBeTruthy();
  await userEvent.pointer({ keys: "[MouseRight]", target: locked });
  await userEvent.click(screen.getByRole("menuitem", { name: "Skjul" }));
  expect(tabs()).toEqual(["To"]);
});

it("deletes a sheet only after asking", async () => {
  await withSheets("Et", "To");
  await openMenu("To");
  await userEvent.click(screen.getByRole("menuitem", { name: "Slet" }));
  await userEvent.click(screen.getByRole("button", { name: "Annuller" }));
  expect(tabs()).toEqual(["Et", "To"]);
  await openMenu("To");
  await userEvent.click(screen.getByRole("menuitem", { name: "Slet" }));
  focusGrid.mockClear();
  await userEvent.click(screen.getByRole("button", { name: "Slet arket" }));
  expect(tabs()).toEqual(["Et"]);
  expect(focusGrid).toHaveBeenCalled();
});
