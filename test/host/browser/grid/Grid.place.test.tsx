/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { cell, layOut, showGrid, TestDesk } from "./showGrid";

beforeAll(layOut);

/** Left of the first column and above the first row there are headings, in pixels. */
const HEADINGS = { width: 36, height: 20 };
const LONG = "En lang titel, der fylder mere end en kolonne";

const scroller = (grid: HTMLElement) => grid.parentElement!.parentElement!;
const windowOf = (grid: HTMLElement) => grid.parentElement!;
const selectAsAddin = (desk: TestDesk, row: number, bottom = row) =>
  // What the active cell allows is found out after the drawing.
  act(async () => {
    desk.sheet.selection = { top: row, left: 0, bottom, right: 0 };
    desk.person.onChange();
    await Promise.resolve();
  });

describe("what the add-in selects", () => {
  it("is brought into view by its beginning, however much of it there is", async () => {
    const desk = new TestDesk();
    const { grid } = await showGrid(desk);
    await selectAsAddin(desk, 100, 130);
    expect(scroller(grid).scrollTop).toBe(100 * 20 - (300 - HEADINGS.height) / 4);
  });

  it("is brought into view again when it is selected again", async () => {
    const desk = new TestDesk();
    const { grid } = await showGrid(desk);
    await selectAsAddin(desk, 100);
    const { scrollTop } = scroller(grid);
    scroller(grid).scrollTop = 0;
    fireEvent.scroll(scroller(grid));
    await selectAsAddin(desk, 100);
    expect(scroller(grid).scrollTop).toBe(scrollTop);
  });
});

it("goes back to the cell that is typed in", async () => {
  const desk = new TestDesk();
  const { grid, user } = await showGrid(desk);
  scroller(grid).scrollTop = 4000;
  fireEvent.scroll(scroller(grid));
  await user.keyboard("1");
  expect(scroller(grid).scrollTop).toBe(0);
});

describe("the editor of a cell on a scrolled sheet", () => {
  /** In pixels: the cells around row 205 and column 191 are in view. */
  const SCROLL = { left: 12_000, top: 4000 };
  const select = (desk: TestDesk, row: number, column: number) =>
    act(async () => {
      desk.person.select({ top: row, left: column, bottom: row, right: column });
      await Promise.resolve();
    });

  it.each([
    ["in the frozen corner", 1, 0, "translate(0px, 0px)"],
    ["in the frozen rows", 1, 190, "translate(-12000px, 0px)"],
    ["in the frozen columns", 204, 0, "translate(0px, -4000px)"],
    ["in neither", 204, 190, "translate(-12000px, -4000px)"],
  ])("is over the cell %s, and nothing scrolls for it", async (_where, row, column, place) => {
    const desk = new TestDesk();
    desk.sheet.freeze = { rows: 2, columns: 1 };
    const { grid, user } = await showGrid(desk);
    // From the pane that scrolls both ways, as with the name box.
    await select(desk, 204, 190);
    await act(async () => {
      scroller(grid).scrollLeft = SCROLL.left;
      scroller(grid).scrollTop = SCROLL.top;
      fireEvent.scroll(scroller(grid));
    });
    await select(desk, row, column);
    await user.keyboard("x");
    const editor = document.querySelector<HTMLElement>("[data-editor]");
    expect(editor?.parentElement?.style.transform).toBe(place);
    expect(editor?.style.top).toBe(`${row * 20 - 1}px`);
    const { scrollLeft, scrollTop } = scroller(grid);
    expect({ left: scrollLeft, top: scrollTop }).toEqual(SCROLL);
  });
});

it("names no cell to the screen reader that was scrolled away", async () => {
  const desk = new TestDesk();
  const { grid } = await showGrid(desk);
  expect(grid.getAttribute("aria-activedescendant")).toBe(cell("A1")?.id);
  await act(async () => {
    scroller(grid).scrollTop = 4000;
    fireEvent.scroll(scroller(grid));
  });
  expect(cell("A1")).toBeNull();
  expect(grid.hasAttribute("aria-activedescendant")).toBe(false);
});

it("draws no old text beside the cell that is being edited", async () => {
  const desk = new TestDesk();
  desk.sheet.freeze = { rows: 0, columns: 1 };
  desk.sheet.cells.setValue(0, 0, LONG);
  const { user } = await showGrid(desk);
  const drawn = () => screen.getAllByText(LONG).filter((each) => each.matches("span"));
  // In the frozen pane and, for the same place, in the one beside it.
  expect(drawn()).toHaveLength(2);
  const [, beside] = drawn();
  expect(beside?.parentElement?.style.visibility).toBe("hidden");
  expect(beside?.parentElement?.style.borderBottom).toBe(cell("A1")?.style.borderBottom);
  await user.keyboard("x");
  expect(screen.queryAllByText(LONG).filter((each) => each.matches("span"))).toHaveLength(0);
});

describe("a column's edge", () => {
  /** Presses two pixels beside the edge of column A, goes so far, and lets go. */
  const dragBy = (grid: HTMLElement, distance: number) => {
    const from = HEADINGS.width + 64 + 2;
    // The test environment's pointer events have no place; those of the mouse have.
    const fire = (type: string, clientX: number) =>
      fireEvent(
        windowOf(grid),
        new MouseEvent(type, { bubbles: true, button: 0, clientX, clientY: 5 })
      );
    fire("pointerdown", from);
    if (distance !== 0) fire("pointermove", from + distance);
    fire("pointerup", from + distance);
  };

  it("moves as far as the pointer, wherever it was taken hold of", async () => {
    const desk = new TestDesk();
    const { grid } = await showGrid(desk);
    dragBy(grid, 40);
    await waitFor(() => expect(desk.sheet.columns.get(0)?.widthPx).toBe(64 + 40));
  });

  it("stays when it is only clicked: there is nothing to take back", async () => {
    const desk = new TestDesk();
    const { grid } = await showGrid(desk);
    dragBy(grid, 0);
    dragBy(grid, 10);
    await waitFor(() => expect(desk.person.undoLabel).not.toBeNull());
    await act(() => desk.person.undo());
    expect(desk.person.undoLabel).toBeNull();
  });
});

it("has buttons for the levels of the outline that can be hit", async () => {
  const desk = new TestDesk();
  desk.sheet.columns.set(1, {
    widthPx: null,
    hidden: false,
    outlineLevel: 1,
    collapsed: false,
    style: 0,
  });
  await showGrid(desk);
  const [first, second] = [1, 2].map((level) =>
    screen.getByRole("button", { name: `Vis kolonner til niveau ${level}` })
  );
  const top = (button?: HTMLElement) => parseFloat(button?.style.top ?? "");
  expect(top(second) - top(first)).toBeGreaterThanOrEqual(24);
});
