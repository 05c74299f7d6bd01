/** @jest-environment jsdom */
import { BugRegular } from "@fluentui/react-icons";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MenuButton } from "../../../../host/browser/page/MenuButton";
import { showPage } from "../page/showPage";

const done: string[] = [];
const entry = (text: string, disabled = false) => ({
  text,
  disabled,
  act: () => void done.push(text),
});

beforeEach(() => {
  done.length = 0;
  showPage(
    <>
      <MenuButton
        text="Åbn menu"
        menuLabel="Prøve"
        icon={<BugRegular />}
        entries={[entry("Kopiér"), entry("Sæt ind", true), null, entry("Slet"), entry("Skjul")]}
      />
      <p>Ved siden af</p>
    </>
  );
});

const button = () => screen.getByRole("button", { name: "Åbn menu" });
const inFocus = () => document.activeElement?.textContent;

it.each([
  ["the first", "", "Kopiér"],
  ["down, disabled ones too", "{ArrowDown}", "Sæt ind"],
  ["up around", "{ArrowUp}", "Skjul"],
  ["down around", "{End}{ArrowDown}", "Kopiér"],
  ["End and Home", "{End}{Home}", "Kopiér"],
  ["first letters in turn", "ssss", "Sæt ind"],
])("goes to %s by key", async (_what, keys, text) => {
  await userEvent.click(button());
  if (keys !== "") await userEvent.keyboard(keys);
  expect(inFocus()).toBe(text);
});

it("does what is chosen, and gives the keyboard back", async () => {
  await userEvent.click(button());
  expect(button().getAttribute("aria-expanded")).toBe("true");
  await userEvent.keyboard("{End}{Enter}");
  expect(done).toEqual(["Skjul"]);
  expect(screen.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(button());
});

it("does nothing for an entry that cannot be chosen, and stays", async () => {
  await userEvent.click(button());
  await userEvent.click(screen.getByRole("menuitem", { name: "Sæt ind" }));
  expect(done).toEqual([]);
  expect(screen.getByRole("menu", { name: "Prøve" })).toBeTruthy();
});

it.each<[string, () => Promise<unknown>]>([
  ["Escape", () => userEvent.keyboard("{Escape}")],
  ["Tab", () => userEvent.keyboard("{Tab}")],
  ["a press elsewhere", () => userEvent.click(screen.getByText("Ved siden af"))],
  ["its own button", () => userEvent.click(button())],
])("is closed by %s", async (_what, act) => {
  await userEvent.click(button());
  await act();
  expect(screen.queryByRole("menu")).toBeNull();
  expect(done).toEqual([]);
});
