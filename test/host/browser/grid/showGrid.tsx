import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Grid } from "../../../../host/browser/grid/Grid";
import type { GridDesk } from "../../../../host/browser/grid/GridDesk";
import { gridTexts } from "../../../../host/browser/grid/gridTexts";
import { noEngine } from "../../../../host/engine/Engine";
import { Person } from "../../../../host/person/Person";
import { Session } from "../../../../host/protocol/Session";
import { HostWorkbook } from "../../../../host/workbook/HostWorkbook";

/** A desk with nothing but a workbook and a person. */
export class TestDesk implements GridDesk {
  readonly session: Session;
  readonly person: Person;
  version = 0;
  private readonly listeners = new Set<() => void>();

  constructor(readonly workbook = HostWorkbook.empty("Ark1")) {
    const now = () => new Date(2026, 0, 31);
    this.session = new Session({ workbook, engine: noEngine, locale: "da-DK", now });
    workbook.pending.clear();
    this.person = new Person(this.session);
    this.person.onChange = () => {
      this.version++;
      for (const listener of this.listeners) listener();
    };
  }

  get sheet() {
    return this.person.sheet;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** Shows the grid of a desk, with the keyboard in it. */
export async function showGrid(desk: TestDesk) {
  // What the active cell allows is found out after the first drawing.
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <Grid desk={desk} texts={gridTexts("da")} />
      </FluentProvider>
    );
    await Promise.resolve();
  });
  const grid = screen.getByRole("grid");
  act(() => grid.focus());
  return { grid, user: userEvent.setup() };
}

/** The field that has the keyboard for the grid. */
export const keyboardOf = (grid: HTMLElement) =>
  screen.getByRole("textbox", { name: grid.getAttribute("aria-label") ?? "" });

/** A cell as it is drawn; null for one that is not. */
export const cell = (address: string) =>
  document.querySelector<HTMLElement>(`[data-cell="${address}"]`);

/** The test environment lays nothing out: every element is a window of this size, in pixels. */
export function layOut(): void {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", {
    get: () => 640,
    configurable: true,
  });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", {
    get: () => 300,
    configurable: true,
  });
}
