/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { ComponentType } from "react";
import { paneTexts } from "../../../src/locales/everyLanguage";
import { ViewHeading } from "../../../src/taskpane/components/ViewHeading";
import { Part } from "../../../src/taskpane/parts/Part";
import { viewParts } from "../../../src/taskpane/parts/viewParts";
import type { WorkbookState } from "../../../src/taskpane/session/PaneSnapshot";
import { buildRegister } from "../../support/registerBuilder";
import { renderPane } from "../renderPane";

const { shell, start, citizen } = paneTexts.da;
/** A register with nobody in it: *Start* asks for the first citizen. */
const REGISTER: WorkbookState = {
  kind: "register",
  register: buildRegister({ citizens: [], rows: [] }),
  violations: [],
  isReadOnly: false,
};

const heading = () => screen.queryByRole("heading", { level: 2 })?.textContent;
const typed = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Borgerkode/ });
const inNavigation = (name: string) => within(screen.getByRole("navigation")).getByText(name);
const isWaitingSeen = () => screen.queryByRole("progressbar", { name: shell.fetching }) !== null;

/** *Borger* is fetched only now, and comes, or turns out to be gone, when the test says so. */
function fetchedLater(): {
  readonly comes: () => Promise<void>;
  readonly isGone: () => Promise<void>;
} {
  let settle: { resolve: (view: ComponentType) => void; reject: (error: Error) => void };
  const part = new Part<ComponentType>(
    () =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
      })
  );
  jest.replaceProperty(viewParts, "citizen", part);
  return {
    comes: () => act(async () => settle.resolve(() => <ViewHeading>{citizen.title}</ViewHeading>)),
    isGone: () => act(async () => settle.reject(new Error("ChunkLoadError"))),
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const pass = (milliseconds: number): void => act(() => jest.advanceTimersByTime(milliseconds));

it("a view that is being fetched leaves the one before as it is for a moment, then says so, and begins at its heading", async () => {
  const { comes } = fetchedLater();
  renderPane({ workbook: REGISTER });
  fireEvent.change(typed(), { target: { value: "K9" } });
  fireEvent.click(inNavigation(shell.tabs.citizen));
  expect(heading()).toBe(start.title);
  expect(isWaitingSeen()).toBe(false);
  pass(299);
  expect(isWaitingSeen()).toBe(false);
  pass(1);
  expect(isWaitingSeen()).toBe(true);
  expect(typed().closest("[hidden]")).not.toBeNull();
  await comes();
  expect(heading()).toBe(citizen.title);
  expect(isWaitingSeen()).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  expect(inNavigation(shell.tabs.citizen).getAttribute("aria-current")).toBe("page");
});

it.each([0, 1000])(
  "a view that is gone after %d ms is told, and costs nothing that was typed into the one before",
  async (milliseconds) => {
    const { isGone } = fetchedLater();
    const { asked } = renderPane({ workbook: REGISTER });
    fireEvent.change(typed(), { target: { value: "K9" } });
    fireEvent.click(inNavigation(shell.tabs.citizen));
    pass(milliseconds);
    await isGone();
    expect(asked).toContain("told that a part is gone");
    expect(heading()).toBe(start.title);
    expect(typed().value).toBe("K9");
    expect(typed().closest("[hidden]")).toBeNull();
    expect(isWaitingSeen()).toBe(false);
    expect(inNavigation(shell.tabs.start).getAttribute("aria-current")).toBe("page");
  }
);

it("the same button asks for it again", async () => {
  const { comes, isGone } = fetchedLater();
  renderPane({ workbook: REGISTER });
  fireEvent.click(inNavigation(shell.tabs.citizen));
  await isGone();
  fireEvent.click(inNavigation(shell.tabs.citizen));
  await comes();
  expect(heading()).toBe(citizen.title);
});

it("a pane whose first view is gone begins with Start", async () => {
  const { isGone } = fetchedLater();
  renderPane({ view: "citizen", workbook: REGISTER });
  expect(heading()).toBeUndefined();
  await isGone();
  expect(heading()).toBe(start.title);
});

it("who goes elsewhere meanwhile stays there", async () => {
  const { comes } = fetchedLater();
  renderPane({ workbook: REGISTER });
  fireEvent.click(inNavigation(shell.tabs.citizen));
  fireEvent.click(inNavigation(shell.tabs.check));
  await comes();
  expect(heading()).toBe(paneTexts.da.check.title);
});
