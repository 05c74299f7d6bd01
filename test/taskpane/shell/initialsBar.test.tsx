/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { paneTexts } from "../../../src/locales/everyLanguage";
import type { WorkbookState } from "../../../src/taskpane/session/PaneSnapshot";
import { inspectRegister } from "../../../src/validation/inspectRegister";
import { buildRegister, dates } from "../../support/registerBuilder";
import { TODAY } from "../views/renderView";
import { renderPane, type PaneTrial } from "../renderPane";

const { shell, check, actions } = paneTexts.da;

const damaged = buildRegister({ rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", "4"]] });
const REGISTER: WorkbookState = {
  kind: "register",
  register: damaged,
  violations: inspectRegister(damaged, { today: TODAY }),
  isReadOnly: false,
};
const FIX = /^Ret til 4: /;

const asked = () => screen.queryByRole("textbox", { name: shell.initials.label });
const field = () => screen.getByRole("textbox", { name: shell.initials.label });
const press = (trial: PaneTrial, name: string | RegExp) =>
  trial.user.click(screen.getByRole("button", { name }));

/** A pane in which a change was asked for. */
async function changing(setting: Parameters<typeof renderPane>[0] = {}): Promise<PaneTrial> {
  const trial = renderPane({ view: "check", workbook: REGISTER, asksInitials: true, ...setting });
  await press(trial, FIX);
  return trial;
}

test("the first change waits for initials, asked for with the keyboard in the field", async () => {
  const trial = await changing();
  expect(document.activeElement).toBe(field());
  expect(trial.changes).toEqual([]);
  await trial.user.keyboard("ank{Enter}");
  expect(trial.asked).toContain("initials ank");
  expect(trial.changes).toHaveLength(1);
  expect(asked()).toBeNull();
  // Back where the change was asked for.
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(FIX);
});

test.each([
  ["the button", (trial: PaneTrial) => press(trial, shell.initials.skip)],
  ["Enter in an empty field", (trial: PaneTrial) => trial.user.keyboard("{Enter}")],
])("they are left out with %s, and not asked for again", async (_name, skip) => {
  const trial = await changing();
  await skip(trial);
  expect(trial.asked).toContain("skip initials");
  expect(trial.changes).toHaveLength(1);
  expect(asked()).toBeNull();
});

test("Escape makes no change, and the next one asks again", async () => {
  const trial = await changing();
  await trial.user.keyboard("{Escape}");
  expect(asked()).toBeNull();
  expect(trial.changes).toEqual([]);
  await press(trial, FIX);
  expect(field()).toBeTruthy();
});

test("a second press meanwhile makes no second change", async () => {
  const trial = await changing();
  await press(trial, FIX);
  await press(trial, shell.initials.skip);
  expect(trial.changes).toHaveLength(1);
});

test.each(["010190-1234", "Anna Krog", "=1+1"])("%p is refused with words", async (typed) => {
  const trial = await changing();
  await trial.user.keyboard(`${typed}{Enter}`);
  expect(trial.changes).toEqual([]);
  expect(field().getAttribute("aria-invalid")).toBe("true");
  const messages = screen.getAllByRole("alert").map(({ textContent }) => textContent);
  expect(messages.filter((text) => text !== "")).toHaveLength(1);
});

test.each([
  ["are known", { initials: "ANK" }],
  ["would rather not be given", { asksInitials: false }],
])("nothing is asked where they %s", async (_name, setting) => {
  const trial = await changing(setting);
  expect(asked()).toBeNull();
  expect(trial.changes).toHaveLength(1);
});

test("the form that the change comes from stays", async () => {
  await changing();
  expect(screen.getByRole("heading", { level: 2, name: check.title })).toBeTruthy();
});

test("nothing is asked before a register of an older version is brought up to date: its log keeps no initials", async () => {
  const older = { ...damaged, schemaVersion: 1 };
  const trial = renderPane({
    workbook: { kind: "register", register: older, violations: [], isReadOnly: true },
    asksInitials: true,
  });
  await press(trial, actions.upgradeRegister.button);
  expect(asked()).toBeNull();
  expect(trial.changes).toHaveLength(1);
});
