import { RegisterIndex } from "../../../src/register/model/RegisterIndex";
import { formatIsoDate } from "../../../src/register/model/dates";
import type { Plan, SetCells } from "../../../src/register/model/Edit";
import type { Register } from "../../../src/register/model/Register";
import {
  planEnd,
  planMove,
  planPause,
  planReopen,
  planSecondStay,
} from "../../../src/register/plans/planStay";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { withPeriods, type PeriodRow } from "../../support/periods";
import { buildRegister, dates, indicator, scoreTable, serial } from "../../support/registerBuilder";

const today = serial("2026-11-21");
const of = { citizen: "k1", group: "unge", today };

/** K1 in UNGE since March, with a block and a caseworker; a group PRAK with a sheet beside it, and INGEN without one. */
function register(periods: readonly PeriodRow[] = [], main: object = {}): Register {
  const built = buildRegister({
    indicators: [indicator("I1"), indicator("P1", { group: "PRAK" })],
    citizens: [
      { code: "K1", start: serial("2026-03-01"), caseworker: "ANK", chosenAway: ["I1"], ...main },
      "K2",
    ],
    rows: [dates("K1"), ["K1", "I1", "citizen", 3]],
  });
  const group = built.targetGroups[0]!;
  const groups = [group, { ...group, code: "PRAK" }, { ...group, code: "INGEN" }];
  const scoreTables = [...built.scoreTables, scoreTable("PRAK", [], 12, [])];
  return withPeriods({ ...built, targetGroups: groups, scoreTables }, periods);
}

/** The stays of K1, the main one first: group, days, status, outcome. */
function staysOf(each: Register): string[] {
  const day = (date: number | null): string => (date === null ? "" : formatIsoDate(date));
  return RegisterIndex.of(each)
    .stays("K1")
    .map(({ group, from, to, status, outcome, at }) =>
      `${at.table} ${group} ${day(from)}–${day(to)} ${status} ${outcome ?? ""}`.trim()
    );
}

function after(before: Register, plan: Plan<unknown>): Register {
  if (!plan.ok) throw new Error(plan.violations.map(({ code }) => code).join());
  return registerAfter(before, plan.edits);
}

function codes(plan: Plan<unknown>): string[] {
  return plan.ok ? [] : plan.violations.map(({ code }) => code);
}

const prak: PeriodRow = { citizen: "K1", group: "PRAK", from: "2026-05-01", status: "active" };
const end = { ...of, day: serial("2026-06-01"), outcome: "job", nextMain: null };

it("ends the only stay where it stands", () => {
  const before = register();
  expect(staysOf(after(before, planEnd(before, end)))).toEqual([
    "citizens UNGE 2026-03-01–2026-06-01 ended job",
  ]);
});

it("ends a stay of the periods where it stands", () => {
  const before = register([prak]);
  expect(staysOf(after(before, planEnd(before, { ...end, group: "PRAK" })))).toEqual([
    "citizens UNGE 2026-03-01– active",
    "periods PRAK 2026-05-01–2026-06-01 ended job",
  ]);
});

it("ending the main stay while another goes on asks which becomes it, and the two change places", () => {
  const before = register([{ ...prak, caseworker: "BO" }]);
  const asked = planEnd(before, end);
  expect(asked).toMatchObject({
    violations: [{ code: "input.nextMain", parameters: { citizen: "K1", value: "PRAK" } }],
  });
  const plan = planEnd(before, { ...end, nextMain: "prak" });
  const done = after(before, plan);
  expect(plan).toMatchObject({ summary: { citizen: "K1", group: "UNGE", main: "PRAK" } });
  expect(staysOf(done)).toEqual([
    "citizens PRAK 2026-05-01– active",
    "periods UNGE 2026-03-01–2026-06-01 ended job",
  ]);
  expect(done.citizens[0]).toMatchObject({ caseworker: "BO", chosenAway: [] });
  expect(done.periods[0]).toMatchObject({ caseworker: "ANK", chosenAway: ["I1"] });
});

it("a stay in the same group after the end is a new one, and the old one goes to the periods", () => {
  const before = register([], { end: serial("2026-06-01"), status: "ended", outcome: "job" });
  const done = after(before, planReopen(before, { ...of, day: serial("2026-08-01") }));
  expect(staysOf(done)).toEqual([
    "citizens UNGE 2026-08-01– active",
    "periods UNGE 2026-03-01–2026-06-01 ended job",
  ]);
  expect(done.citizens[0]).toMatchObject({ caseworker: "ANK", chosenAway: ["I1"] });
  expect(codes(planReopen(done, { ...of, day: serial("2026-08-02") }))).toEqual(["input.stayOpen"]);
});

it("a move ends the day before, begins in the other group, and gives rows there", () => {
  const before = { ...register(), places: { ...register().places, periods: null } };
  const plan = planMove(before, { ...of, to: "prak", day: serial("2026-06-01") });
  if (!plan.ok) throw new Error(codes(plan).join());
  expect(plan.edits.map(({ kind }) => kind)).toEqual([
    "createTable",
    "addRows",
    "setCells",
    "addRows",
  ]);
  const whole = register();
  const done = after(whole, planMove(whole, { ...of, to: "prak", day: serial("2026-06-01") }));
  expect(staysOf(done)).toEqual([
    "citizens PRAK 2026-06-01– active",
    "periods UNGE 2026-03-01–2026-05-31 ended",
  ]);
  expect(RegisterIndex.of(done).scores("PRAK")!.ofCitizen("K1")).not.toHaveLength(0);
  expect(RegisterIndex.of(done).scores("UNGE")!.ofCitizen("K1")).toHaveLength(2);
});

it("rows from an earlier stay say who has the case in the new one", () => {
  const left = { group: "PRAK", caseworker: "BO", section: "Øst" };
  const before = register([{ ...prak, group: "UNGE", to: "2026-05-31" }], left);
  const day = serial("2026-10-01");
  const plans = {
    moved: planMove(before, { ...of, group: "PRAK", to: "unge", day }),
    second: planSecondStay(before, { ...of, day }),
  };
  for (const plan of Object.values(plans)) {
    if (!plan.ok) throw new Error(codes(plan).join());
    const copied = plan.edits.find(
      (edit): edit is SetCells => edit.kind === "setCells" && typeof edit.table !== "string"
    );
    expect(copied!.cells.map(({ key, column, to }) => [...key, column, to].join(" "))).toEqual([
      "K1 DATO everyone caseworker BO",
      "K1 DATO everyone section Øst",
      "K1 I1 citizen caseworker BO",
      "K1 I1 citizen section Øst",
    ]);
  }
});

it("a second stay stands in the periods, with rows in its group's sheet", () => {
  const before = register();
  const input = { ...of, group: "prak", day: serial("2026-06-01") };
  const done = after(before, planSecondStay(before, input));
  expect(staysOf(done)).toEqual([
    "citizens UNGE 2026-03-01– active",
    "periods PRAK 2026-06-01– active",
  ]);
  expect(RegisterIndex.of(done).scores("PRAK")!.ofCitizen("K1")).toHaveLength(3);
});

it("a pause is a row of the periods, inside of its stay", () => {
  const before = register();
  const input = { ...of, from: serial("2026-06-01"), to: serial("2026-06-30") };
  const done = after(before, planPause(before, input));
  expect(RegisterIndex.of(done).stays("K1")[0]!.pauses).toMatchObject([{ from: input.from }]);
  expect(codes(planPause(done, { ...input, from: input.to, to: null }))).toEqual([
    "input.pauseOverlap",
  ]);
});

it("a pause that would last longer ends with its stay, which is said", () => {
  const pause = { citizen: "K1", type: "pause", group: "UNGE", from: "2026-05-01" } as const;
  const before = register([pause]);
  const plan = planEnd(before, end);
  expect(plan).toMatchObject({ summary: { shortened: 1 } });
  expect(after(before, plan).periods[0]!.to).toBe(end.day);
  const moved = planMove(before, { ...of, to: "PRAK", day: end.day });
  expect(after(before, moved).periods[0]!.to).toBe(end.day - 1);
  expect(codes(planEnd(register([{ ...pause, from: "2026-06-02" }]), end))).toEqual([
    "input.pauseOutside",
  ]);
});

describe("is refused", () => {
  const day = serial("2026-06-01");
  const early = serial("2026-02-01");
  const ended = { end: serial("2026-06-01"), status: "ended" };
  const pause = { ...of, from: day, to: day };
  it.each<[string, () => Plan<unknown>, string]>([
    [
      "an end before the start",
      () => planEnd(register(), { ...end, day: early }),
      "input.stayOrder",
    ],
    ["an end in the future", () => planEnd(register(), { ...end, day: today + 1 }), "input.future"],
    [
      "an end without an outcome",
      () => planEnd(register(), { ...end, outcome: "" }),
      "input.required",
    ],
    ["the end of what has ended", () => planEnd(register([], ended), end), "input.stayEnded"],
    [
      "the end of what never was",
      () => planEnd(register(), { ...end, group: "PRAK" }),
      "input.stayNone",
    ],
    ["the end of nobody's", () => planEnd(register(), { ...end, citizen: "K9" }), "input.unknown"],
    ["a reopening of what goes on", () => planReopen(register(), { ...of, day }), "input.stayOpen"],
    [
      "a reopening before the end",
      () => planReopen(register([], ended), { ...of, day }),
      "input.stayOverlap",
    ],
    [
      "a reopening where no stay was",
      () => planReopen(register(), { ...of, group: "PRAK", day }),
      "input.stayNone",
    ],
    [
      "a move into the same group",
      () => planMove(register(), { ...of, to: "UNGE", day }),
      "input.stayOpen",
    ],
    [
      "a move before the start",
      () => planMove(register(), { ...of, to: "PRAK", day: early }),
      "input.stayOrder",
    ],
    [
      "a move ahead of time",
      () => planMove(register(), { ...of, to: "PRAK", day: today + 1 }),
      "input.future",
    ],
    [
      "a new stay before one that is there",
      () =>
        planReopen(register([{ ...prak, to: "2026-07-01" }]), { ...of, group: "PRAK", day: early }),
      "input.stayOverlap",
    ],
    ["a move to no group", () => planMove(register(), { ...of, to: "X", day }), "input.unknown"],
    [
      "a move to a group without a sheet",
      () => planMove(register(), { ...of, to: "INGEN", day }),
      "input.unknown",
    ],
    [
      "a second stay in the same group",
      () => planSecondStay(register(), { ...of, day }),
      "input.stayOpen",
    ],
    [
      "a second stay of nobody",
      () => planSecondStay(register(), { ...of, citizen: "K9", group: "PRAK", day }),
      "input.unknown",
    ],
    [
      "a pause before the stay",
      () => planPause(register(), { ...pause, from: early }),
      "input.pauseOutside",
    ],
    [
      "a pause that ends before it begins",
      () => planPause(register(), { ...pause, to: day - 1 }),
      "input.pauseOrder",
    ],
    [
      "a pause of no stay",
      () => planPause(register(), { ...pause, group: "PRAK" }),
      "input.stayNone",
    ],
  ])("%s", (_name, plan, code) => {
    expect(codes(plan())).toEqual([code]);
  });
});

describe("rows of the periods that cannot be told apart", () => {
  const ended = { ...prak, to: "2026-05-20", status: "ended" } as const;
  const pause = { citizen: "K1", type: "pause", group: "UNGE", from: "2026-05-01" } as const;
  const old = { citizen: "k1", group: "unge", from: "2026-03-01", to: "2026-03-02" };
  const between = { citizen: "K1", group: "UNGE", from: "2026-05-01", to: "2026-05-02" };
  it.each<[string, readonly PeriodRow[], (each: Register) => Plan<unknown>]>([
    ["an end", [ended, prak], (each) => planEnd(each, { ...end, group: "PRAK" })],
    ["a swap", [prak, ended], (each) => planEnd(each, { ...end, nextMain: "PRAK" })],
    ["what the swap makes", [prak, old], (each) => planEnd(each, { ...end, nextMain: "PRAK" })],
    ["a swap on its way", [prak, between], (each) => planEnd(each, { ...end, nextMain: "PRAK" })],
    ["a shortened pause", [pause, { ...pause, to: "2026-05-02" }], (each) => planEnd(each, end)],
    ["a move", [old], (each) => planMove(each, { ...of, to: "PRAK", day: end.day })],
  ])("%s is refused", (_name, rows, plan) => {
    const refused = plan(register(rows));
    expect(codes(refused)).toContain("input.periodTwice");
    expect(refused).toMatchObject({ violations: [{ parameters: { first: /^Forløb![A-Z]+\d$/ } }] });
  });

  it("so is a change of who stands in Borgere twice", () => {
    const before = register();
    const twice = { ...before, citizens: [...before.citizens, before.citizens[0]!] };
    expect(codes(planEnd(twice, end))).toEqual(["citizen.unique"]);
  });
});

it("a new stay takes the row of a main stay that is over", () => {
  const ended = { end: serial("2026-06-01"), status: "ended", outcome: "job" };
  const begun = { ...of, group: "PRAK", day: serial("2026-08-01") };
  for (const rows of [[], [{ ...prak, to: "2026-06-01", status: "ended" } as const]]) {
    const before = register(rows, ended);
    const plan = (rows.length === 0 ? planSecondStay : planReopen)(before, begun);
    expect(plan).toMatchObject({ summary: { group: "PRAK", main: "PRAK" } });
    expect(staysOf(after(before, plan))).toEqual([
      "citizens PRAK 2026-08-01– active",
      ...rows.map(() => "periods PRAK 2026-05-01–2026-06-01 ended"),
      "periods UNGE 2026-03-01–2026-06-01 ended job",
    ]);
  }
});

it("a stay whose end is planned goes on until then", () => {
  const before = register([], { end: today + 30 });
  const pause = { ...of, from: today, to: today + 5 };
  expect(codes(planPause(before, pause))).toEqual([]);
  expect(staysOf(after(before, planEnd(before, end)))).toEqual([
    "citizens UNGE 2026-03-01–2026-06-01 ended job",
  ]);
  const moved = after(before, planMove(before, { ...of, to: "PRAK", day: today }));
  expect(staysOf(moved)).toEqual([
    "citizens PRAK 2026-11-21– active",
    "periods UNGE 2026-03-01–2026-11-20 ended",
  ]);
});

it("a pause of no group ends with the only stay that it lies in, and not where another goes on", () => {
  const pause = { citizen: "K1", type: "pause", from: "2026-05-10" } as const;
  const alone = register([pause]);
  expect(after(alone, planEnd(alone, end)).periods[0]!.to).toBe(end.day);
  const beside = register([prak, pause]);
  const plan = planEnd(beside, { ...end, nextMain: "PRAK" });
  expect(plan).toMatchObject({ summary: { shortened: 0 } });
  expect(after(beside, plan).periods[1]!.to).toBeNull();
});
