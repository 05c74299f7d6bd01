/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { newEntry } from "../../../src/register/tables/entries";
import { TABLES } from "../../../src/register/tables/tables";
import { CitizenView } from "../../../src/taskpane/views/CitizenView";
import { buildRegister, dates, indicator, serial } from "../../support/registerBuilder";
import { renderView, type ViewSetting } from "./renderView";

const register = buildRegister({
  indicators: [
    indicator("I1", { number: 1, name: "Søvn om natten", shortName: "Søvn" }),
    indicator("I2", { number: 2, name: "Humør", shortName: "Humør", direction: -1 }),
    indicator("I3", { number: 3, name: "Kanaler", shortName: "Kanaler", type: "count" }),
  ],
  citizens: ["K1", "K2", { code: "K3", status: "ended" }, { code: "K4", group: "ANDRE" }],
  rows: [
    dates("K1", "2026-10-12", "2026-11-12"),
    ["K1", "I1", "citizen", 2, 4],
    ["K1", "I1", "caseworker", 3, 3],
    ["K1", "I2", "citizen", 2, 3],
    ["K1", "I2", "caseworker", "VE"],
    ["K1", "I3", "citizen", 1, 4],
    dates("K3", "2026-10-12"),
    ["K3", "I1", "citizen", 2],
  ],
  efforts: [
    newEntry(TABLES.efforts, {
      citizen: "k1",
      name: "Praktik",
      provider: "Byens Cykler",
      start: serial("2026-10-01"),
      indicators: ["I1", "I9"],
    }),
    newEntry(TABLES.efforts, {
      citizen: "K1",
      name: "Mentor",
      administration: "Jobcenter",
      start: serial("2026-09-01"),
      end: serial("2026-10-01"),
    }),
    newEntry(TABLES.efforts, { citizen: "K2", name: "Kursus" }),
  ],
});

function trial(setting: Partial<ViewSetting> = {}) {
  return renderView(<CitizenView />, { register, citizen: "K1", ...setting });
}

const curve = (name: string) => screen.getByRole("img", { name });
/** The list entry of an indicator, as text. */
const entry = (name: string) =>
  screen.getByRole("button", { name: new RegExp(`^${name}`) }).closest("li")?.textContent;

describe("before there is a curve", () => {
  it("teaches where there are no citizens", async () => {
    const view = trial({ register: buildRegister(), citizen: null });
    await view.user.click(screen.getByRole("button", { name: "Gå til Start" }));
    expect(view.shown().view).toBe("start");
  });

  it("asks whom to see, and shows who is chosen, in the pane or in the sheet", async () => {
    const view = trial({ citizen: null });
    expect(screen.getByText("Hvem vil du se?")).toBeTruthy();
    await view.user.selectOptions(screen.getByRole("combobox", { name: "Borger" }), "K1");
    expect(curve("Søvn om natten – K1")).toBeTruthy();
    view.select("K2");
    expect(screen.getByText("Der er ikke målt endnu")).toBeTruthy();
  });

  it("leads to the first measurement", async () => {
    const view = trial({ citizen: "K2" });
    await view.user.click(screen.getByRole("button", { name: "Ny måling" }));
    expect(view.shown()).toEqual({ view: "score", citizen: "K2" });
  });

  it("says of one measurement that there is nothing to compare with yet", () => {
    trial({ citizen: "K3" });
    expect(screen.getByText("Der er én måling")).toBeTruthy();
    expect(screen.getByText("Unge under 30 · Afsluttet · 1 måling, 12-10-2026")).toBeTruthy();
    expect(entry("Søvn")).toContain("Borger: 2, kun én score");
    expect(screen.queryByText(/▲ \d/)).toBeNull();
  });

  it("says a stay's status in the team's own word", () => {
    const statuses = [newEntry(TABLES.statuses, { code: "ended", name: "Udskrevet" })];
    trial({ register: { ...register, statuses }, citizen: "K3", language: "en" });
    expect(screen.getByText(/^Unge under 30 · Udskrevet · /)).toBeTruthy();
  });

  it("says where to look when the target group is gone", () => {
    trial({ citizen: "K4" });
    expect(screen.getByRole("button", { name: "Gå til Tjek" })).toBeTruthy();
  });
});

describe("the indicators", () => {
  it("have first, latest, the change in words and by shape, and how certain it is", () => {
    trial();
    expect(entry("Søvn")).toContain(
      "Borger: 2 → 4 ▲ fremgang på 2 trin · større end usikkerheden (1,24)"
    );
    // Nothing has changed: nothing to be sure of.
    expect(entry("Søvn")).toMatch(/Sagsbehandler: 3 → 3 = uændret$/);
    // A lower number is better here.
    expect(entry("Humør")).toContain(
      "Borger: 2 → 3 ▼ tilbagegang på 1 trin · kan være tilfældigt (usikkerheden er "
    );
    expect(screen.getByText("▲ 2 fremgang · = 1 uændret · ▼ 1 tilbagegang")).toBeTruthy();
    expect(entry("Humør")).toContain("Sagsbehandler: ingen scorer endnu");
    // A count is not in steps, and its limit is not known.
    expect(entry("Kanaler")).toMatch(/Borger: 1 → 4 ▲ fremgang på 3$/);
  });

  it("follow the reliability that is stated", async () => {
    const view = trial();
    expect(
      screen.getByText(/Søvn, borger: Der skal mindst 2 trin til \(grænsen er 1,24\)/)
    ).toBeTruthy();
    const field = screen.getByRole("textbox", { name: "Pålidelighed" });
    await view.user.clear(field);
    await view.user.type(field, "0,2");
    expect(entry("Søvn")).toContain("fremgang på 2 trin · kan være tilfældigt");
    await view.user.clear(field);
    await view.user.type(field, "2");
    expect(screen.getByText("Skriv et tal fra 0 til 1.")).toBeTruthy();
    expect(entry("Søvn")).toContain("kan være tilfældigt");
  });

  it("lead to their curves, from the list and from the choice above it", async () => {
    const view = trial();
    await view.user.click(screen.getByRole("button", { name: /^Humør/ }));
    expect(curve("Humør – K1")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Indikator" }));
    await view.user.selectOptions(screen.getByRole("combobox", { name: "Indikator" }), "Kanaler");
    expect(curve("Kanaler – K1")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Kanaler/ }).getAttribute("aria-current")).toBe(
      "true"
    );
  });
});

it("tells the curve in words, with the gaps and their reasons", async () => {
  const view = trial();
  await view.user.selectOptions(screen.getByRole("combobox", { name: "Indikator" }), "Humør");
  const details = screen.getByText("Som tekst").closest("details")!;
  expect(details.textContent).toContain("Mangler, ved ikke: 12-10-26.");
});

it.each<[string, string]>([
  ["Søvn (Søvn om natten)", "Borger 4 og sagsbehandler 3: 1 trin fra hinanden (12-11-2026)."],
  ["Humør", "Der er endnu ingen måling, hvor mere end én har svaret på dette."],
])("says of %s whether the respondents agree", async (name, words) => {
  const view = trial();
  await view.user.selectOptions(screen.getByRole("combobox", { name: "Indikator" }), name);
  expect(screen.getByText(words)).toBeTruthy();
});

it("lists the citizen's own efforts, the earliest first", () => {
  trial();
  const items = screen
    .getAllByRole("listitem")
    .map((each) => each.textContent)
    .filter((each) => /Praktik|Mentor|Kursus/.test(each));
  expect(items).toEqual([
    "Mentor, Jobcenter01-09-2026 til 01-10-2026",
    "Praktik, Byens Cyklerfra 01-10-2026Sigter mod Søvn og I9",
  ]);
});

describe("the card", () => {
  it("is drawn for the citizen, with the curve that is shown", async () => {
    const view = trial();
    await view.user.selectOptions(screen.getByRole("combobox", { name: "Indikator" }), "Humør");
    await view.user.click(screen.getByRole("button", { name: "Lav progressionskort" }));
    expect(view.changes).toMatchObject([
      {
        action: "drawCard",
        done: "Progressionskortet viser nu K1. Udskriv med Ctrl+P.",
        edits: [{ kind: "drawCard", card: { citizen: "K1", curveLine: 2 } }],
      },
    ]);
  });

  it("says before that one which is drawn anew cannot be taken back", () => {
    trial();
    expect(screen.getByText(/slettet og tegnet forfra. Det kan ikke fortrydes/)).toBeTruthy();
  });

  it("is printed by whoever is at the pane", async () => {
    const view = trial({ initials: "ANK" });
    await view.user.click(screen.getByRole("button", { name: "Lav progressionskort" }));
    expect(view.changes).toMatchObject([{ edits: [{ card: { printedBy: "ANK" } }] }]);
  });

  it("waits for what is under way", async () => {
    const view = trial({ work: { kind: "writing", progress: null, cancel: null } });
    await view.user.click(screen.getByRole("button", { name: "Lav progressionskort" }));
    expect(view.changes).toEqual([]);
  });

  it("is not offered where nothing may be written, or nothing was measured", () => {
    trial({ isReadOnly: true });
    expect(screen.queryByRole("button", { name: "Lav progressionskort" })).toBeNull();
    expect(curve("Søvn om natten – K1")).toBeTruthy();
  });
});

it("speaks English", () => {
  trial({ language: "en" });
  expect(entry("Søvn")).toContain(
    "Citizen: 2 → 4 ▲ progress of 2 steps · larger than the uncertainty (1.24)"
  );
  expect(
    within(document.body).getByText("Citizen 4 and caseworker 3: 1 step apart (12 Nov 2026).")
  ).toBeTruthy();
});

describe("the measurements", () => {
  const joinable = buildRegister({
    group: { respondents: ["citizen", "caseworker"] },
    rows: [
      dates("K1", "2026-10-05", "2026-10-12", "2026-11-02"),
      ["K1", "I1", "citizen", 2, null, 4],
      ["K1", "I1", "caseworker", null, 3, 3],
    ],
  });
  const parted = buildRegister({
    group: { respondents: ["citizen", "caseworker"] },
    rows: [
      dates("K1", "2026-10-05", "2026-11-02"),
      ["K1", "I1", "citizen", 2, 4],
      ["K1", "I1", "caseworker", 3, 3],
      ["K1", "DATO", "caseworker", "2026-10-12"],
    ],
  });
  const list = () => screen.getByText("Målingerne").closest("details")!;

  it("are joined where nobody answered in both, and it is said why where somebody did", async () => {
    const view = trial({ register: joinable });
    expect(within(list()).getAllByRole("button", { hidden: true })).toHaveLength(1);
    expect(list().textContent).toContain("har svaret både i M3 og i målingen før.");
    await view.user.click(screen.getByText("Målingerne"));
    await view.user.click(screen.getByRole("button", { name: "Saml måling 2 med målingen før" }));
    expect(view.changes.at(-1)).toMatchObject({ action: "joinOccasions" });
  });

  it("are parted where somebody answered on a day of their own", async () => {
    const view = trial({ register: parted });
    await view.user.click(screen.getByText("Målingerne"));
    const buttons = within(list()).getAllByRole("button");
    expect(buttons).toHaveLength(1);
    await view.user.click(buttons[0]!);
    expect(view.changes.at(-1)).toMatchObject({ action: "partOccasion" });
  });

  it("say once that days fall, and offer nothing then", () => {
    const rows = [
      dates("K1", "2026-11-02", "2026-10-12"),
      ["K1", "I1", "citizen", 2] as const,
      ["K1", "I1", "caseworker", null, 3] as const,
    ];
    trial({ register: buildRegister({ rows }) });
    expect(list().textContent.match(/stiger ikke fra venstre/g)).toHaveLength(1);
    expect(within(list()).queryAllByRole("button", { hidden: true })).toEqual([]);
  });
});
