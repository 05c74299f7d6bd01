/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { paneTexts } from "../../../../src/locales/everyLanguage";
import type { CreateRegister } from "../../../../src/register/model/Edit";
import { templates } from "../../../../templates";
import { errorAt, summaryOfErrors } from "../errors";
import { renderPane } from "../../renderPane";

const words = paneTexts.da.start.create;

const field = (name: string) =>
  screen.getByRole<HTMLInputElement>("textbox", { name: start(name) });
const start = (text: string) => new RegExp(`^${text}`);
const submit = () =>
  screen.getByRole("button", { name: paneTexts.da.actions.createRegister.button });
/** The edit that was asked for. */
const made = (view: ReturnType<typeof renderPane>) => view.changes[0]?.edits[0] as CreateRegister;

it("says what the template contains: every indicator, and what its steps look like", () => {
  renderPane();
  const [template] = templates;
  for (const { name, descriptors } of template!.indicators) {
    expect(screen.getAllByText(name.da).length).toBeGreaterThan(0);
    for (const { da } of descriptors) expect(screen.getAllByText(da).length).toBeGreaterThan(0);
  }
});

it("makes a register of what the template proposes with one press", async () => {
  const view = renderPane();
  await view.user.click(submit());
  expect(view.changes).toMatchObject([
    {
      action: "createRegister",
      done: expect.stringContaining("11 indikatorer og 1 optælling. To skal svare"),
    },
  ]);
  expect(made(view)).toMatchObject({
    kind: "createRegister",
    language: "da",
    group: { code: "AKTIV", intervalDays: 14, respondents: ["citizen", "caseworker"] },
  });
});

it("takes the user's own choices, and proposes a code by the name, with the keyboard alone", async () => {
  const view = renderPane();
  const { user } = view;
  const name = field(words.name);
  name.focus();
  await user.clear(name);
  await user.keyboard("Unge under 30");
  expect(field(words.code).value).toBe("UNGE");
  await user.tab();
  await user.keyboard("unge2");
  await user.tab();
  await user.clear(field(words.endGoal));
  await user.tab();
  await user.clear(screen.getByRole("spinbutton", { name: words.interval }));
  await user.tab();
  await user.keyboard(" ");
  await user.tab();
  await user.tab();
  await user.keyboard("{Enter}");
  expect(made(view).group).toMatchObject({
    name: "Unge under 30",
    code: "UNGE2",
    endGoal: "",
    intervalDays: null,
    respondents: ["caseworker"],
  });
});

it("says what is wrong above the form and beside the fields, and leads to each of them", async () => {
  const view = renderPane();
  await view.user.clear(field(words.name));
  await view.user.clear(field(words.code));
  await view.user.type(field(words.code), "1-2");
  for (const box of screen.getAllByRole("checkbox")) await view.user.click(box);
  await view.user.click(submit());
  expect(view.changes).toEqual([]);
  expect(document.activeElement).toBe(summaryOfErrors());
  expect(errorAt(field(words.name))).not.toBe("");
  expect(errorAt(field(words.code))).toContain("»1-2« kan ikke bruges");
  const links = within(summaryOfErrors()).getAllByRole("button");
  expect(links).toHaveLength(3);
  await view.user.click(links[0]!);
  expect(document.activeElement).toBe(field(words.name));
  await view.user.click(within(summaryOfErrors()).getByRole("button", { name: /respondenter/ }));
  expect(document.activeElement).toBe(screen.getAllByRole("checkbox")[0]);
});

it("refuses a civil registration number in any of its texts, beside the field", async () => {
  const view = renderPane();
  for (const label of [words.name, words.code, words.endGoal]) {
    await view.user.clear(field(label));
    await view.user.type(field(label), label === words.code ? "K0101701234" : "ring 010170-1234");
  }
  await view.user.click(submit());
  expect(view.changes).toEqual([]);
  for (const label of [words.name, words.code, words.endGoal]) {
    expect(field(label).getAttribute("aria-invalid")).toBe("true");
  }
  expect(within(summaryOfErrors()).getAllByText(/ligner et CPR-nummer/)).toHaveLength(3);
});

it("leads to the import for who has figures already", async () => {
  const view = renderPane();
  await view.user.click(screen.getByRole("button", { name: words.importLink }));
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(paneTexts.da.import.title);
});

it("makes an English register in English", async () => {
  const view = renderPane({ language: "en" });
  await view.user.click(
    within(screen.getByRole("main")).getByRole("button", {
      name: paneTexts.en.actions.createRegister.button,
    })
  );
  expect(made(view)).toMatchObject({ language: "en", group: { code: "AKTIV" } });
});
