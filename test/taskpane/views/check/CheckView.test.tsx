/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { Register } from "../../../../src/register/model/Register";
import { CheckView } from "../../../../src/taskpane/views/CheckView";
import { inspectRegister } from "../../../../src/validation/inspectRegister";
import { detailsOf } from "../../../support/detailsBuilder";
import { buildRegister, dates, indicator, rowsOf } from "../../../support/registerBuilder";
import { errorAt, summaryOfErrors } from "../errors";
import { renderView, TODAY, type ViewSetting } from "../renderView";

const violations = (register: Register) => inspectRegister(register, { today: TODAY });

function show(register: Register, setting: Partial<ViewSetting> = {}) {
  return renderView(<CheckView />, { register, violations, ...setting });
}

/** The same once the view has read what only it needs. */
async function showWhole(register: Register, setting: Partial<ViewSetting> = {}): Promise<void> {
  show(register, setting);
  await act(() => Promise.resolve());
}

const damaged = buildRegister({
  rows: [
    dates("K1", "2026-01-05", "19-1-2026"),
    ["K1", "I1", "citizen", "4", 3],
    ["K1", "I1", "caseworker", " IR", 9],
    ["K1", "I1", "mentor", "fire"],
  ],
});

it("says that all is well, how much was looked at, and what was looked for", async () => {
  show(
    buildRegister({
      rows: [dates("K1", "2026-01-05", "2026-01-19"), ["K1", "I1", "citizen", 3, "IR"]],
    })
  );
  await screen.findByRole("heading", { name: "Alt er, som det skal være" });
  screen.getByText("Vi har set på 1 borger, 2 målinger og 1 score.");
  expect(screen.getAllByRole("listitem")).toHaveLength(5);
});

it("groups what is wrong, the most serious first, with how many there are and what to do", async () => {
  await showWhole(damaged);
  const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent.trim());
  expect(headings).toEqual([
    "Tjek",
    "Fejl (5)",
    "En måledato passer ikke (1)",
    "Hverken score eller årsag (3)",
    "Score over skalaen (1)",
    "Advarsel (1)",
    "Respondent uden for målgruppen (1)",
  ]);
  screen.getByText("Ret tallet, eller skriv en årsag, hvis der ikke er nogen score.");
});

it("goes to the cell of a finding", async () => {
  const { user, visited } = show(damaged);
  await user.click(screen.getByRole("button", { name: /9 er mere end 5.*Arket UNGE, celle R6/ }));
  expect(visited).toEqual([{ sheet: "UNGE", cell: "R6" }]);
});

it("fixes one where that is safe, says what it did, and moves the focus to the group's heading", async () => {
  const { user, changes, register } = show(damaged);
  await user.click(screen.getByRole("button", { name: /^Ret til 4: / }));
  expect(changes[0]).toMatchObject({
    action: "fixFinding",
    done: "Hverken score eller årsag: rettet til 4.",
  });
  expect(rowsOf(register())[1]).toEqual(["K1", "I1", "citizen", 4, 3]);
  const heading = screen.getByRole("heading", { name: "Hverken score eller årsag (2)" });
  expect(document.activeElement).toBe(heading);
  await user.click(screen.getByRole("button", { name: /^Ret til 19-01-2026: / }));
  expect(screen.queryByText("En måledato passer ikke (1)")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Tjek" }));
});

it("fixes all of a kind, and leaves what nobody can guess", async () => {
  const { user, changes, register } = show(damaged);
  await user.click(screen.getByRole("button", { name: "Ret alle 2: Hverken score eller årsag" }));
  expect(changes[0]).toMatchObject({ done: "Hverken score eller årsag: 2 er rettet." });
  expect(rowsOf(register()).map((row) => row[3])).toEqual([46027, 4, "IR", "fire"]);
  expect(screen.queryByRole("button", { name: /^(Ret til|Tøm).*fire/ })).toBeNull();
});

it("leaves everything as it is when a change does not stand", async () => {
  const { user, register } = show(damaged, { stands: false });
  await user.click(screen.getByRole("button", { name: /^Ret til 4: / }));
  expect(register()).toBe(damaged);
});

it("shows ten of many, and then all of them", async () => {
  const rows = Array.from({ length: 14 }, (_, index) => ["K1", `I${index}`, "citizen", 9] as const);
  const indicators = rows.map(([, code]) => indicator(code));
  const { user } = show(buildRegister({ indicators, rows: [dates("K1", "2026-01-05"), ...rows] }));
  const links = () => screen.getAllByRole("button", { name: /Arket/ });
  expect(links()).toHaveLength(10);
  await user.click(screen.getByRole("button", { name: "Vis alle 14" }));
  expect(links()).toHaveLength(14);
  await user.click(screen.getByRole("button", { name: "Vis færre" }));
  expect(links()).toHaveLength(10);
});

it("puts a warning aside with a reason, asks for initials once, and brings it back", async () => {
  const register = buildRegister({
    rows: [dates("K1", "2026-01-05"), ["K1", "I1", "mentor", 3], ["K1", "I1", "jobConsultant", 3]],
  });
  const { user, changes, initials } = show(register);
  await user.click(screen.getByRole("button", { name: /^Læg til side: .*virksomhedsmentor/ }));
  await user.click(screen.getByRole("button", { name: "Læg til side" }));
  expect(document.activeElement).toBe(summaryOfErrors());
  expect(errorAt(screen.getByLabelText(/Hvorfor/))).toMatch(/Udfyld »Hvorfor er det i orden\?«\./);
  expect(errorAt(screen.getByLabelText(/Dine initialer/))).toMatch(/Udfyld dine initialer\./);
  const [toReason, toInitials] = within(summaryOfErrors()).getAllByRole("button");
  await user.click(toInitials!);
  expect(document.activeElement).toBe(screen.getByLabelText(/Dine initialer/));
  await user.click(toReason!);
  expect(document.activeElement).toBe(screen.getByLabelText(/Hvorfor/));
  await user.type(screen.getByLabelText(/Hvorfor/), "Kun en prøve");
  await user.type(screen.getByLabelText(/Dine initialer/), "a b");
  await user.click(screen.getByRole("button", { name: "Læg til side" }));
  expect(errorAt(screen.getByLabelText(/Dine initialer/))).toMatch(
    /»a b« kan ikke bruges som initialer\. Brug bogstaver og tal.* uden mellemrum\./
  );
  await user.clear(screen.getByLabelText(/Dine initialer/));
  await user.type(screen.getByLabelText(/Dine initialer/), "ANK");
  await user.click(screen.getByRole("button", { name: "Læg til side" }));
  expect(changes[0]).toMatchObject({ action: "setFindingAside" });
  expect(initials()).toBe("ANK");
  const aside = screen.getByRole("heading", { name: "Lagt til side (1)" }).parentElement!;
  within(aside).getByText(/K1 · I1 · mentor/);
  within(aside).getByText("ANK, 21-11-2026");

  await user.click(screen.getByRole("button", { name: /^Læg til side: .*jobkonsulent/ }));
  expect(screen.queryByLabelText(/Dine initialer/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Annuller" }));

  await user.click(within(aside).getByRole("button", { name: /^Tag frem igen/ }));
  expect(screen.queryByText("Lagt til side (1)")).toBeNull();
  screen.getByRole("heading", { name: "Advarsler (2)" });
});

it("does not ask for initials that were given in another form", async () => {
  const register = buildRegister({ rows: [dates("K1", "2026-01-05"), ["K1", "I1", "mentor", 3]] });
  const { user, changes } = show(register, { initials: "ANK" });
  await user.click(screen.getByRole("button", { name: /^Læg til side: / }));
  expect(screen.queryByLabelText(/Dine initialer/)).toBeNull();
  await user.type(screen.getByLabelText(/Hvorfor/), "Kun en prøve");
  await user.click(screen.getByRole("button", { name: "Læg til side" }));
  expect(changes).toHaveLength(1);
  screen.getByText("ANK, 21-11-2026");
});

it("puts no error aside, and repeats no civil registration number", async () => {
  const register = buildRegister({
    citizens: ["010180-1234"],
    rows: [
      dates("010180-1234", "2026-01-05"),
      ["010180-1234", "I1", "citizen", "0101801234"],
      ["010180-1234", "I1", "mentor", 9],
    ],
  });
  await showWhole(register);
  expect(screen.queryByRole("button", { name: /^Læg til side/ })).toBeNull();
  expect(document.body.textContent).not.toMatch(/1234/);
  const names = screen.getAllByRole("button").map((each) => each.getAttribute("aria-label") ?? "");
  expect(names.join()).not.toMatch(/1234/);
});

it("only shows what is wrong in a register that can only be looked at", async () => {
  await showWhole(damaged, { isReadOnly: true });
  screen.getByText("Registeret er lavet med en nyere version, så du kan ikke rette noget her.");
  expect(screen.getAllByRole("button")).toHaveLength(6);
  expect(screen.queryByRole("button", { name: /^Ret|^Læg/ })).toBeNull();
});

it("does nothing while something else is under way", async () => {
  const work = { kind: "writing", progress: null, cancel: null } as const;
  const { user, changes } = show(damaged, { work });
  await user.click(screen.getByRole("button", { name: /^Ret til 4: / }));
  await user.click(screen.getByRole("button", { name: /^Ret alle 2: / }));
  expect(changes).toEqual([]);
});

it("is complete in English", async () => {
  await showWhole(damaged, { language: "en" });
  screen.getByRole("button", { name: /^Change to 19 Jan 2026: / });
  screen.getByRole("heading", { name: "Errors (5)" });
});

describe("what is read only for this view", () => {
  const register = buildRegister({
    rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", 3], ["K1", "I1", "caseworker", 3]],
  });

  it("is shown among the findings, and put right with them", async () => {
    const looked = (now: Register) =>
      detailsOf(now, now === register ? [["focusArea", 1, "Job"]] : []);
    const { user, changes } = show(register, { looked });
    await user.click(await screen.findByRole("button", { name: /^Ret til Helbred: UNGE, I1/ }));
    expect(changes[0]).toMatchObject({
      done: "Følger ikke med indikatoren: rettet til Helbred.",
      edits: [{ kind: "setCells", cells: [{ column: "focusArea", from: "Job", to: "Helbred" }] }],
    });
    await screen.findByRole("heading", { name: "Alt er, som det skal være" });
  });

  it("is said in the sheet's words", async () => {
    const changed = {
      ...register,
      indicators: register.indicators.map((each) => ({ ...each, type: "count" as const })),
    };
    show(changed, { looked: () => detailsOf(register) });
    await screen.findByText(/Type er Antal i arket Indikatorer, men Skala i rækkerne/);
  });

  it("is said to be missing where it cannot be read", async () => {
    show(register, { looked: () => null });
    await screen.findByText(/kunne ikke læses lige nu/);
  });
});
