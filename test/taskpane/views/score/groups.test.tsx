/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { planMeasurement } from "../../../../src/register/plans/planMeasurement";
import type { Register } from "../../../../src/register/model/Register";
import { newEntry } from "../../../../src/register/tables/entries";
import { TABLES } from "../../../../src/register/tables/tables";
import type { ScoreTable } from "../../../../src/register/model/ScoreTable";
import { paneTexts } from "../../../../src/locales/everyLanguage";
import { CitizenView } from "../../../../src/taskpane/views/CitizenView";
import { ScoreView } from "../../../../src/taskpane/views/ScoreView";
import { nextCitizen } from "../../../../src/taskpane/views/score/nextCitizen";
import { scoreSubject } from "../../../../src/taskpane/views/score/scoreForm";
import { ScoreMemory } from "../../../../src/taskpane/views/score/ScoreMemory";
import { registerFigures } from "../../../../src/progression/registerFigures";
import { registerAfter } from "../../../../src/workbook/edits/registerAfter";
import { withPeriods } from "../../../support/periods";
import {
  buildRegister,
  dates,
  indicator,
  scoreTable,
  serial,
  tablePlace,
  withRows,
} from "../../../support/registerBuilder";
import { codesOf, planned } from "../../../support/violations";
import { renderView } from "../renderView";

const { actions } = paneTexts.da;
const TODAY = serial("2026-11-21");

/** K1 in UNGE and, beside it, in PRAK with a caseworker of its own; K2 in UNGE only. */
function register(main: object = {}): Register {
  const built = buildRegister({
    indicators: [
      indicator("I1", { questions: { citizen: "Hvordan sover du?" } }),
      indicator("P1", { group: "PRAK", questions: { citizen: "Hvordan går praktikken?" } }),
    ],
    citizens: [
      { code: "K1", start: serial("2026-03-01"), caseworker: "ANK", ...main },
      { code: "K2", start: serial("2026-03-01") },
    ],
  });
  const group = built.targetGroups[0]!;
  return withPeriods(
    {
      ...built,
      targetGroups: [group, { ...group, code: "PRAK", name: "Virksomhedspraktik" }],
      scoreTables: [...built.scoreTables, scoreTable("PRAK", [], 12, [])],
    },
    [
      { citizen: "K1", group: "PRAK", from: "2026-10-01", status: "active", caseworker: "BO" },
      { citizen: "K3", group: "PRAK", from: "2026-10-01", to: "2026-10-02", status: "active" },
    ]
  );
}

const ENDED = { status: "ended", end: serial("2026-06-01") };
const answers = { citizen: "K1", respondent: "citizen", date: TODAY, joins: true, today: TODAY };

it("answers go into the group that is said, with rows of the stay there", () => {
  const before = register();
  const scores = new Map([["P1", 3]]);
  const { edits } = planned(planMeasurement(before, { ...answers, group: "prak", scores }));
  const [, prak] = registerAfter(before, edits).scoreTables;
  expect(prak!.citizens).toContain("K1");
  expect(edits.map((edit) => JSON.stringify(edit)).join()).toContain('"BO"');
  expect(registerAfter(before, edits).scoreTables[0]).toEqual(before.scoreTables[0]);
});

it.each([
  ["the main stay's group, where none is said", {}, { I1: 3 }, undefined, []],
  ["the one that goes on, where the main stay is over", ENDED, { P1: 3 }, undefined, []],
  ["never a group without a stay", {}, { P1: 3 }, "PRAK", ["input.stayNone"]],
])("%s", (_name, main, given, group, codes) => {
  const citizen = group === undefined ? "K1" : "K2";
  const scores = new Map(Object.entries(given));
  const input = { ...answers, citizen, scores, ...(group === undefined ? {} : { group }) };
  expect(codesOf(planMeasurement(register(main), input))).toEqual(codes);
});

it("rows that an answer of an earlier stay's day adds say who has the case now", () => {
  const before = register();
  const [prak] = before.periods;
  const earlier = { ...prak!, from: serial("2026-05-01"), to: serial("2026-06-01") };
  const stays = [{ ...earlier, caseworker: "CLA", status: "ended" }, prak!];
  const scores = new Map([["P1", 3]]);
  const input = { ...answers, group: "PRAK", date: serial("2026-05-15"), scores };
  const { edits } = planned(planMeasurement(withRows({ ...before, periods: stays }), input));
  const text = JSON.stringify(edits);
  expect([text.includes('"BO"'), text.includes('"CLA"')]).toEqual([true, false]);
});

it("the form is about the group that was chosen, else the one that the citizen is in", () => {
  const group = (main: object, chosen: string | null): string | undefined =>
    scoreSubject(register(main), "k1", TODAY, chosen)?.group.code;
  expect([group({}, null), group({}, "prak"), group({}, "ANDRE")]).toEqual([
    "UNGE",
    "PRAK",
    "UNGE",
  ]);
  expect([group(ENDED, null), group(ENDED, "UNGE")]).toEqual(["PRAK", "UNGE"]);
});

it("who is in two groups is counted in each, and comes next in each", () => {
  const figures = registerFigures(register(), TODAY);
  expect(figures.map(({ due }) => due.map(({ code, group }) => `${code} ${group}`))).toEqual([
    ["K1 UNGE", "K2 UNGE"],
    ["K1 PRAK"],
  ]);
  const next = (code: string, group: string): string | undefined =>
    nextCitizen(register(), { code, group, section: "" }, TODAY)?.code;
  expect([next("K2", "UNGE"), next("K3", "PRAK"), next("K1", "PRAK")]).toEqual([
    "K1",
    "K1",
    // K3 is over there.
    undefined,
  ]);
});

it("the form says which group, lets one choose, and keeps what is not saved apart", async () => {
  const memory = new ScoreMemory(new EventTarget());
  const view = renderView(<ScoreView memory={memory} />, { register: register(), citizen: "K1" });
  const choice = screen.getByLabelText<HTMLSelectElement>("Målgruppe");
  expect(choice.value).toBe("UNGE");
  expect(screen.getByText("Hvordan sover du?")).toBeTruthy();
  act(() =>
    memory.keep("K1", "UNGE", "citizen", {
      date: "today",
      answers: new Map(),
      note: "Ring mandag",
    })
  );
  await view.user.selectOptions(choice, "PRAK");
  expect(screen.getByText("Hvordan går praktikken?")).toBeTruthy();
  expect(screen.queryByText("Hvordan sover du?")).toBeNull();
  expect(memory.draftOf("K1", "PRAK", "citizen").note).toBe("");
  expect(memory.draftOf("K1", "UNGE", "citizen").note).toBe("Ring mandag");
});

describe("the citizen's page is about one stay, which can be chosen", () => {
  /** K1 scored in both groups. */
  function scored(main: object = {}): Register {
    const before = register(main);
    const table = (group: string, code: string, days: readonly string[]): ScoreTable =>
      scoreTable(group, [dates("K1", ...days.map(serial)), ["K1", code, "citizen", 2, 4]], 12, []);
    return withRows({
      ...before,
      scoreTables: [
        table("UNGE", "I1", ["2026-04-01", "2026-05-01"]),
        table("PRAK", "P1", ["2026-10-05", "2026-10-12"]),
      ],
      efforts: [
        { name: "Kursus", group: "UNGE", indicators: ["I1"] },
        { name: "Praktik", group: "PRAK", indicators: ["P1"] },
        { name: "Mentor", group: "", indicators: [] },
      ].map((each) => newEntry(TABLES.efforts, { citizen: "K1", ...each })),
      places: { ...before.places, efforts: tablePlace("efforts", "Indsatser", "da") },
    });
  }
  const facts = (): string => screen.getByText(/målinger, /).textContent;
  const efforts = (): string[] =>
    screen
      .getAllByRole("listitem")
      .map(({ firstChild }) => firstChild?.textContent ?? "")
      .filter((each) => /^(Kursus|Praktik|Mentor)/.test(each));

  it("curve, list, efforts and card are of the group that was chosen", async () => {
    const view = renderView(<CitizenView />, { register: scored(), citizen: "K1" });
    expect(facts()).toBe("Unge under 30 · 2 målinger, 01-04-2026 til 01-05-2026");
    expect(efforts()).toEqual(["Kursus", "Praktik, Virksomhedspraktik", "Mentor"]);
    await view.user.selectOptions(screen.getByLabelText("Målgruppe"), "PRAK");
    expect(facts()).toBe("Virksomhedspraktik · 2 målinger, 05-10-2026 til 12-10-2026");
    expect(screen.queryByRole("button", { name: /^I1/ })).toBeNull();
    expect(efforts()).toEqual(["Kursus, Unge under 30", "Praktik", "Mentor"]);
    await view.user.click(screen.getByRole("button", { name: actions.drawCard.button }));
    expect(view.changes[0]!.edits).toMatchObject([
      { kind: "drawCard", card: { group: "PRAK", citizen: "K1", lines: [{ code: "P1" }] } },
    ]);
  });

  it.each([
    ["does not hide the one that goes on", null, "Virksomhedspraktik · 2"],
    ["says on its own page that it is", "UNGE", "Unge under 30 · Afsluttet · 2"],
  ])("a main stay that is over %s", (_, group, said) => {
    renderView(<CitizenView />, { register: scored(ENDED), citizen: "K1", group });
    expect(facts()).toContain(`${said} målinger`);
  });
});

it("there is no choice where a citizen is in one group, and it is said where that is not the list's", () => {
  const view = renderView(<ScoreView />, { register: register(), citizen: "K2" });
  expect(screen.queryByLabelText("Målgruppe")).toBeNull();
  view.select("K1");
  expect(screen.getByLabelText("Målgruppe")).toBeTruthy();
});

it("a main stay that is over does not hide the one that goes on", () => {
  renderView(<ScoreView />, { register: register(ENDED), citizen: "K1" });
  expect(screen.getByLabelText<HTMLSelectElement>("Målgruppe").value).toBe("PRAK");
  expect(screen.getByText("Hvordan går praktikken?")).toBeTruthy();
  expect(screen.queryByText(/afsluttet/)).toBeNull();
});
