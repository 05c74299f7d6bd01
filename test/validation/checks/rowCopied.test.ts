import type { CopiedColumn } from "../../../src/register/model/ScoreDetails";
import { inspectDetails } from "../../../src/validation/inspectDetails";
import { planFix, planFixes } from "../../../src/validation/planFix";
import { planIgnore } from "../../../src/register/plans/planIgnore";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { detailsOf, type OtherCell } from "../../support/detailsBuilder";
import { withPeriods } from "../../support/periods";
import { buildRegister, dates, indicator, type RegisterPlan } from "../../support/registerBuilder";
import { cellsOf, planned } from "../../support/violations";
import { TODAY } from "./support";

/** Rows from 0: dates, I1 of citizen and caseworker; of K2 the same, of whom nobody has answered anything yet. */
const PLAN: RegisterPlan = {
  citizens: [
    { code: "K1", caseworker: "ANK", section: "Nord" },
    { code: "K2", caseworker: "MK" },
  ],
  indicators: [indicator("I1", { shortName: "Trivsel" })],
  rows: [
    dates("K1", "2026-01-05"),
    ["K1", "I1", "citizen", 3],
    ["K1", "I1", "caseworker", 2],
    dates("K2"),
    ["K2", "I1", "citizen"],
    ["K2", "I1", "caseworker", "IR"],
  ],
};
const register = buildRegister(PLAN);
/** The same with an indicator that somebody changed: the rows are as they were made. */
const changed = (changes: Parameters<typeof indicator>[1]) =>
  buildRegister({ ...PLAN, indicators: [indicator("I1", { shortName: "Trivsel", ...changes })] });
const asMade = detailsOf(register);
const inAll = (column: CopiedColumn, cell: OtherCell[2]): OtherCell[] =>
  [1, 2, 4, 5].map((row) => [column, row, cell]);

describe("what rows say again", () => {
  it.each<[string, readonly OtherCell[], readonly string[]]>([
    ["as it was made", [], []],
    ["another short name", [["indicator", 1, "Humør"]], ["row.copied UNGE!C5"]],
    ["none", [["focusArea", 2, null]], ["row.copied UNGE!F6"]],
    ["another caseworker, in one row", [["caseworker", 2, "MK"]], ["row.owner UNGE!L6"]],
    ["another section, in a date row", [["section", 0, "Syd"]], ["row.owner UNGE!M4"]],
    ["a section where there is none", [["section", 4, "Syd"]], ["row.owner UNGE!M8"]],
    ["another scale in a row without scores", [["maximum", 4, 10]], ["row.copied UNGE!K8"]],
    ["another scale in one row of several", [["maximum", 1, 10]], ["row.scale UNGE!K5"]],
    ["another direction in one row", [["direction", 2, -1]], ["row.scale UNGE!G6"]],
    ["no scale in one row", [["minimum", 2, null]], ["row.copied UNGE!J6"]],
    ["no direction anywhere", inAll("direction", null), ["row.copied UNGE!G5"]],
    ["no type anywhere", inAll("type", null), ["row.copied UNGE!I5"]],
    [
      "no type and no scale, as in rows that somebody typed",
      [...inAll("type", null), ...inAll("maximum", null)],
      ["row.copied UNGE!I5", "row.copied UNGE!K5"],
    ],
    ["no highest score anywhere", inAll("maximum", null), ["indicator.changed Indikatorer!"]],
    ["numbers as text", [["maximum", 1, "5"]], []],
  ])("%s", (_name, others, expected) => {
    const found = cellsOf(inspectDetails(register, detailsOf(register, others), { today: TODAY }));
    expect(found.map((each, at) => each.startsWith(expected[at] ?? "\0"))).toEqual(
      expected.map(() => true)
    );
  });

  it("is not looked at where the sheet has no such column, or nobody has read it", () => {
    const [details] = detailsOf(register, [["maximum", 1, 9]], ["maximum"]);
    expect(inspectDetails(register, [details!], { today: TODAY })).toEqual([]);
    expect(inspectDetails(register, [], { today: TODAY })).toEqual([]);
  });

  it("is not held against an indicator or a citizen that nobody knows", () => {
    const unknown = buildRegister({ ...PLAN, indicators: [indicator("I9")], citizens: [] });
    expect(inspectDetails(unknown, asMade, { today: TODAY })).toEqual([]);
  });
});

describe("an indicator that was changed after scores were given", () => {
  it.each<[string, Parameters<typeof indicator>[1], string, string | number, string | number]>([
    ["highest score", { maximum: 10 }, "Maks", 10, 5],
    ["lowest score", { minimum: 0 }, "Min", 0, 1],
    ["highest score taken away", { maximum: null }, "Maks", "", 5],
    ["direction", { direction: -1 }, "Retning", -1, 1],
    ["type", { type: "count" }, "Type", "count", "scale"],
  ])(
    "%s: both are said, at the indicator, and no fix guesses",
    (_name, changes, column, value, existing) => {
      const after = changed(changes);
      const [found, ...more] = inspectDetails(after, asMade, { today: TODAY });
      expect(more).toEqual([]);
      expect(found).toMatchObject({
        code: "indicator.changed",
        severity: "error",
        place: { sheet: "Indikatorer" },
        parameters: { group: "UNGE", indicator: "I1", column, value, existing, count: 2 },
      });
      expect(planFix(after, found!, { today: TODAY, details: asMade })).toBeNull();
    }
  );

  it("is no finding before anybody scored: the rows are put in step", () => {
    const rows = PLAN.rows!.map(([who, code, respondent]) => [who, code, respondent] as const);
    const before = buildRegister({ ...PLAN, rows });
    const after = { ...before, indicators: changed({ maximum: 10 }).indicators };
    const [found] = inspectDetails(after, detailsOf(before), { today: TODAY });
    expect(cellsOf([found!])).toEqual(["row.copied UNGE!K5"]);
    const { edits } = planned(
      planFix(after, found!, { today: TODAY, details: detailsOf(before) })!
    );
    expect(edits).toMatchObject([{ cells: [1, 2, 4, 5].map(() => ({ from: 5, to: 10 })) }]);
  });

  it("goes by the version that is valid", () => {
    const version = (number: number, changes: Parameters<typeof indicator>[1]) =>
      indicator("I1", { version: number, ...changes });
    const after = buildRegister({
      ...PLAN,
      indicators: [
        version(1, { shortName: "Trivsel", validTo: TODAY }),
        version(2, { shortName: "Humør", validFrom: TODAY + 1 }),
      ],
    });
    expect(inspectDetails(after, asMade, { today: TODAY })).toEqual([]);
    const [found] = inspectDetails(after, asMade, { today: TODAY + 1 });
    expect(found).toMatchObject({
      code: "row.copied",
      parameters: { existing: "Humør", count: 4 },
    });
  });
});

describe("putting in step", () => {
  it("writes every row of an indicator, or of a citizen, and is done with then", () => {
    const others: OtherCell[] = [...inAll("indicator", "Humør"), ["caseworker", 3, "ANK"]];
    const details = detailsOf(register, others);
    const found = inspectDetails(register, details, { today: TODAY });
    const plan = planned(planFixes(register, found, { today: TODAY, details })!);
    expect(plan.summary).toEqual({ findings: 2, cells: 5 });
    const [edit] = plan.edits;
    expect(edit).toMatchObject({ kind: "setCells", table: { scores: "UNGE" } });
    expect(registerAfter(register, plan.edits)).toEqual(register);
  });

  it("leaves rows that nobody can tell apart", () => {
    const double = buildRegister({ ...PLAN, rows: [...PLAN.rows!, ["K1", "I1", "citizen", 3]] });
    const details = detailsOf(double, [["focusArea", 1, "X"]]);
    const [found] = inspectDetails(double, details, { today: TODAY });
    expect(planFix(double, found!, { today: TODAY, details })).toBeNull();
  });

  it("goes by the stay in the sheet's group, not by the citizen's main one", () => {
    const [main] = register.citizens;
    const moved = withPeriods(
      {
        ...register,
        citizens: [{ ...main!, group: "ANDRE", caseworker: "XX" }, register.citizens[1]!],
      },
      [
        {
          citizen: "K1",
          group: "UNGE",
          from: "2026-01-01",
          caseworker: "ANK",
          section: "Nord",
        },
      ]
    );
    expect(inspectDetails(moved, asMade, { today: TODAY })).toEqual([]);
  });
});

it("names the cells of a formula that was typed over, the topmost of neighbours", () => {
  const [details] = asMade;
  const typedOver = [
    { column: "change", row: 0, count: 1, isBlank: true },
    { column: "latest", row: 1, count: 2, isBlank: false },
  ] as const;
  const found = inspectDetails(register, [{ ...details!, typedOver }], { today: TODAY });
  expect(cellsOf(found)).toEqual(["row.formula UNGE!E4", "row.formula UNGE!P5"]);
  expect(found[1]!.parameters).toEqual({ citizen: "K1", column: "Seneste", count: 2 });
});

it("can be put aside where figures are right", () => {
  const details = detailsOf(register, [["caseworker", 1, "MK"]]);
  const [found] = inspectDetails(register, details, { today: TODAY });
  const input = { reason: "Vikar", by: "ANK", today: TODAY };
  const after = registerAfter(register, planned(planIgnore(register, found!, input)!).edits);
  expect(inspectDetails(after, details, { today: TODAY })).toEqual([]);
});
