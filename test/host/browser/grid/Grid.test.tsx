/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createTable } from "../../../../host/workbook/tables/tables";
import { cell, keyboardOf, layOut, showGrid as show, TestDesk } from "./showGrid";

beforeAll(layOut);

describe("Grid", () => {
  it("shows texts in the locale, only those near the window, and says where each cell is", async () => {
    const desk = new TestDesk();
    desk.sheet.cells.setValue(0, 0, "Borger");
    desk.sheet.cells.setValue(1, 1, 2.5);
    desk.sheet.cells.setValue(5000, 0, "langt nede");
    const { grid } = await show(desk);
    expect(within(grid).getByText("Borger")).toBe(cell("A1"));
    expect(cell("B2")).toHaveProperty("textContent", "2,5");
    expect(cell("B2")?.getAttribute("aria-colindex")).toBe("2");
    expect(cell("B2")?.closest('[role="row"]')?.getAttribute("aria-rowindex")).toBe("2");
    expect(cell("A5001")).toBeNull();
    expect(document.querySelectorAll('[role="gridcell"]').length).toBeLessThan(600);
  });

  it("names the active cell to the screen reader, and marks what is selected", async () => {
    const desk = new TestDesk();
    const { grid, user } = await show(desk);
    await user.keyboard("{ArrowDown}{Shift>}{ArrowRight}{/Shift}");
    expect(desk.person.selection).toEqual({ top: 1, left: 0, bottom: 1, right: 1 });
    expect(grid.getAttribute("aria-activedescendant")).toBe(cell("A2")?.id);
    expect(cell("B2")?.getAttribute("aria-selected")).toBe("true");
    expect(cell("C2")?.getAttribute("aria-selected")).toBe("false");
  });

  it("types into cells, row by row, and back to the column where Tab began", async () => {
    const desk = new TestDesk();
    const { user } = await show(desk);
    await user.keyboard("12{Enter}");
    await waitFor(() => expect(desk.person.activeCell).toEqual({ row: 1, column: 0 }));
    await user.keyboard("a{Tab}");
    await waitFor(() => expect(desk.person.activeCell).toEqual({ row: 1, column: 1 }));
    await user.keyboard("b{Enter}");
    await waitFor(() => expect(desk.person.activeCell).toEqual({ row: 2, column: 0 }));
    expect([cell("A1"), cell("A2"), cell("B2")].map((each) => each?.textContent)).toEqual([
      "12",
      "a",
      "b",
    ]);
  });

  it("loses no key while a value is being written", async () => {
    const desk = new TestDesk();
    await show(desk);
    // The first Enter writes in the background; the rest is there before it is done.
    for (const key of ["1", "Enter", "2", "0", "Enter", "3", "Enter"])
      fireEvent.keyDown(document.activeElement!, { key });
    expect(desk.sheet.cells.value(2, 0)).toBeNull();
    await waitFor(() => expect(desk.person.activeCell).toEqual({ row: 3, column: 0 }));
    expect([0, 1, 2].map((row) => desk.sheet.cells.value(row, 0))).toEqual([1, 20, 3]);
  });

  it("edits what a cell holds with F2, and leaves it with Escape", async () => {
    const desk = new TestDesk();
    desk.sheet.cells.setValue(0, 0, "før");
    const { grid, user } = await show(desk);
    await user.keyboard("{F2}");
    const field = screen.getByRole("textbox", { name: "Ret celle A1" });
    expect(field).toHaveProperty("value", "før");
    expect(document.activeElement).toBe(field);
    await user.keyboard("{Alt>}{Enter}{/Alt}efter");
    expect(field).toHaveProperty("value", "før\nefter");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: "Ret celle A1" })).toBeNull();
    expect(document.activeElement).toBe(keyboardOf(grid));
    expect(cell("A1")?.textContent).toBe("før");
  });

  it("takes a text that comes without keys, and lets the input method go on with it", async () => {
    const desk = new TestDesk();
    const { grid } = await show(desk);
    const field = keyboardOf(grid);
    expect(document.activeElement).toBe(field);
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: "´" } });
    expect(screen.getByRole("textbox", { name: "Ret celle A1" })).toBe(field);
    fireEvent.change(field, { target: { value: "é" } });
    fireEvent.compositionEnd(field);
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(desk.sheet.cells.value(0, 0)).toBe("é"));
    await waitFor(() => expect(desk.person.activeCell.row).toBe(1));
    expect(document.activeElement).toBe(field);
  });

  it("loses no text that comes without keys while a value is being written", async () => {
    const desk = new TestDesk();
    const { grid } = await show(desk);
    const field = keyboardOf(grid);
    for (const key of ["1", "Enter"]) fireEvent.keyDown(field, { key });
    fireEvent.input(field, { target: { value: "1é2" }, data: "é2" });
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(desk.sheet.cells.value(1, 0)).toBe("é2"));
    expect(desk.sheet.cells.value(0, 0)).toBe(1);
  });

  it("empties, takes back and does again", async () => {
    const desk = new TestDesk();
    desk.sheet.cells.setValue(0, 0, "x");
    const { user } = await show(desk);
    await user.keyboard("{Delete}");
    await waitFor(() => expect(cell("A1")?.textContent).toBe(""));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(cell("A1")?.textContent).toBe("x"));
    await user.keyboard("{Control>}y{/Control}");
    await waitFor(() => expect(cell("A1")?.textContent).toBe(""));
  });

  it("says why it does not do something", async () => {
    const desk = new TestDesk();
    await desk.person.protectSheet(desk.sheet.id);
    const { user, grid } = await show(desk);
    await user.keyboard("x");
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.textContent).toContain("beskyttet ark");
    await user.click(within(dialog).getByRole("button", { name: "OK" }));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(document.activeElement).toBe(keyboardOf(grid));
  });

  it("copies and pastes by the browser's own events", async () => {
    const desk = new TestDesk();
    desk.sheet.cells.setValue(0, 0, 1.5);
    desk.sheet.cells.setValue(0, 1, "to");
    const { grid, user } = await show(desk);
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    const setData = jest.fn();
    fireEvent.copy(keyboardOf(grid), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith("text/plain", expect.stringMatching(/^1,5\tto\s*$/));
    act(() => void desk.person.select({ top: 3, left: 0, bottom: 3, right: 0 }));
    await user.paste("7\t8");
    await waitFor(() => expect(cell("B4")?.textContent).toBe("8"));
    expect(desk.sheet.cells.value(3, 0)).toBe(7);
  });

  it("goes from sheet to sheet", async () => {
    const desk = new TestDesk();
    desk.workbook.createSheet("Ark2");
    const { user } = await show(desk);
    await user.keyboard("{Control>}{PageDown}{/Control}");
    expect(screen.getByRole("textbox", { name: "Regneark Ark2" })).toBe(document.activeElement);
  });

  it("filters a table from the keyboard alone", async () => {
    const desk = new TestDesk();
    ["Kode", "DATO", "BIP01", "DATO"].forEach((text, row) =>
      desk.sheet.cells.setValue(row, 0, text)
    );
    createTable(desk.workbook, desk.sheet, { top: 0, left: 0, bottom: 3, right: 0 }, true);
    desk.workbook.pending.clear();
    const { user } = await show(desk);
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    const search = await screen.findByRole("searchbox", { name: "Søg" });
    act(() => search.focus());
    await user.keyboard("dato{Enter}");
    await waitFor(() => expect(cell("A3")).toBeNull());
    expect(cell("A2")?.textContent).toBe("DATO");
    expect(screen.getByRole("button", { name: "Sortér og filtrér Kode (filtreret)" })).toBeTruthy();
  });

  it("opens and closes groups", async () => {
    const desk = new TestDesk();
    for (const column of [1, 2])
      desk.sheet.columns.set(column, {
        widthPx: null,
        hidden: false,
        outlineLevel: 1,
        collapsed: false,
        style: 0,
      });
    const { user } = await show(desk);
    await user.click(screen.getByRole("button", { name: "Skjul kolonne B til C" }));
    await waitFor(() => expect(cell("B1")).toBeNull());
    await user.click(screen.getByRole("button", { name: "Vis kolonner til niveau 2" }));
    await waitFor(() => expect(cell("B1")).not.toBeNull());
  });

  it("keeps frozen rows apart from those that scroll, and merged cells whole", async () => {
    const desk = new TestDesk();
    desk.sheet.freeze = { rows: 1, columns: 1 };
    desk.sheet.cells.setValue(2, 2, "flettet");
    desk.sheet.merges.push({ top: 2, left: 2, bottom: 3, right: 4 });
    await show(desk);
    expect(cell("A1")?.closest("[data-pane]")?.getAttribute("data-pane")).toBe("corner");
    expect(cell("B2")?.closest("[data-pane]")?.getAttribute("data-pane")).toBe("cells");
    expect(cell("C3")?.getAttribute("aria-colspan")).toBe("3");
    expect(cell("D3")).toBeNull();
  });

  it("draws a long text over its empty neighbours, also where its own cell is out of sight", async () => {
    const desk = new TestDesk();
    desk.sheet.freeze = { rows: 0, columns: 1 };
    desk.sheet.cells.setValue(0, 0, "En lang titel, der fylder mere end en kolonne");
    desk.sheet.cells.setValue(1, 0, "En lang titel, der fylder mere end en kolonne");
    desk.sheet.cells.setValue(1, 1, 1);
    await show(desk);
    const texts = screen.getAllByText(/En lang titel/);
    expect(texts.map((each) => each.closest("[data-pane]")?.getAttribute("data-pane"))).toEqual([
      "columns",
      "columns",
      "cells",
    ]);
    expect(texts[2]?.closest('[aria-hidden="true"]')).not.toBeNull();
  });
});
