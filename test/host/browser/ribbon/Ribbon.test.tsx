/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Desk } from "../../../../host/browser/Desk";
import { readManifest } from "../../../../host/browser/ribbon/readManifest";
import { Ribbon } from "../../../../host/browser/ribbon/Ribbon";
import type { ManifestState } from "../../../../host/browser/ribbon/useManifest";
import { emptyDesk, showPage } from "../page/showPage";

const ready: ManifestState = {
  kind: "ready",
  ribbon: readManifest(readFileSync("manifest.xml", "utf8"), "da-DK"),
};

function show(manifest: ManifestState = ready, desk: Desk = emptyDesk()) {
  const onRun = jest.fn();
  const focusGrid = jest.fn();
  showPage(<Ribbon {...{ desk, manifest, onRun, focusGrid }} />);
  return { desk, onRun, focusGrid };
}

it("has the add-in's tab in front, with its buttons, and the grid's own beside it", () => {
  show();
  expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual(["Hjem", "Progression"]);
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Progression");
  const toolbar = screen.getByRole("toolbar", { name: "Progression" });
  expect(within(toolbar).getByRole("button", { name: "Start" })).toBeTruthy();
  expect(within(toolbar).getByRole("group", { name: "Register" })).toBeTruthy();
});

it("says what a button is for without covering anything", async () => {
  show();
  const button = screen.getByRole("button", { name: "Tjek" });
  await userEvent.hover(button);
  expect(button.title).toContain("gå direkte til cellen");
  expect(screen.queryByRole("tooltip")).toBeNull();
});

it("runs what a button declares", async () => {
  const { onRun } = show();
  await userEvent.click(screen.getByRole("button", { name: "Tjek" }));
  expect(onRun).toHaveBeenCalledWith(expect.objectContaining({ id: "Progression.Check" }));
});

it("is one stop of the Tab key, gone through with the arrows and around the end", async () => {
  show();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("Progression");
  await userEvent.tab();
  const buttons = within(screen.getByRole("toolbar")).getAllByRole("button");
  expect(document.activeElement).toBe(buttons[0]);
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(buttons[1]);
  await userEvent.keyboard("{End}{ArrowRight}");
  expect(document.activeElement).toBe(buttons[0]);
});

it("undoes from the grid's tab what there is to undo", async () => {
  const desk = emptyDesk();
  desk.person.beginEdit("1");
  await desk.person.commitEdit("1");
  const { focusGrid } = show(ready, desk);
  await userEvent.click(screen.getByRole("tab", { name: "Hjem" }));
  await userEvent.click(screen.getByRole("button", { name: "Fortryd" }));
  expect(desk.person.sheet.cells.value(0, 0)).toBeNull();
  expect(focusGrid).toHaveBeenCalledTimes(1);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Fortryd" }).disabled).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Gentag" }).disabled).toBe(false);
});

it("offers the grid's commands and another try when the manifest is not to be had", async () => {
  const retry = jest.fn();
  show({ kind: "failed", retry });
  expect(screen.getByRole("alert").textContent).toContain("kunne ikke hentes");
  await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
  expect(retry).toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Kopiér" })).toBeTruthy();
});
