import { occasionsOf } from "../../../src/register/plans/occasions";
import { planJoin, planPart } from "../../../src/register/plans/planOccasion";
import type { Register } from "../../../src/register/model/Register";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import type { BuilderRow } from "../../support/registerBuilder";
import {
  buildRegister,
  dates,
  indicator,
  rowsOf,
  serial as d,
} from "../../support/registerBuilder";
import { codesOf, planned } from "../../support/violations";

const RESPONDENTS = ["citizen", "caseworker", "mentor"];
const questions = { citizen: "?", caseworker: "?", mentor: "?" };
const days = (...texts: (string | null)[]) => texts.map((text) => text && d(text));

function registerOf(rows: readonly BuilderRow[]): Register {
  const indicators = [indicator("I1", { questions }), indicator("I2", { questions })];
  return buildRegister({ rows, indicators, measurements: 6, group: { respondents: RESPONDENTS } });
}

const about = (measurement: number) => ({ citizen: "k1", group: "unge", measurement });
const join = (register: Register, measurement: number) => planJoin(register, about(measurement));
const part = (register: Register, measurement: number, respondent: string) =>
  planPart(register, { ...about(measurement), respondent });

const three: readonly BuilderRow[] = [
  dates("K1", "2026-01-05", "2026-01-09", "2026-02-02"),
  ["K1", "I1", "citizen", 2, null, 4],
  ["K1", "I2", "citizen", "IR", null, 5],
  ["K1", "I1", "caseworker", null, 3, 3],
];

describe("joining", () => {
  it("puts the answers into the left column, on their own day, and moves later ones left", () => {
    const register = registerOf(three);
    const plan = planned(join(register, 2));
    expect(plan.summary).toEqual({
      ...{ citizen: "K1", measurement: 1, date: d("2026-01-05") },
      ...{ respondents: 1, moved: 1 },
    });
    expect(rowsOf(registerAfter(register, plan.edits))).toEqual([
      dates("K1", ...days("2026-01-05", "2026-02-02")),
      ["K1", "DATO", "caseworker", d("2026-01-09")],
      ["K1", "I1", "citizen", 2, 4],
      ["K1", "I2", "citizen", "IR", 5],
      ["K1", "I1", "caseworker", 3, 3],
    ]);
  });

  it("takes days of respondents' own along, over an empty column, and moves no further than to the next", () => {
    const register = registerOf([
      dates("K1", "2026-01-05", null, "2026-01-09", "2026-02-02", null, "2026-03-02"),
      ["K1", "I1", "citizen", 2, null, null, 4, null, 5],
      ["K1", "I1", "caseworker", null, null, 3],
      ["K1", "DATO", "caseworker", null, null, "2026-01-10"],
    ]);
    const plan = planned(join(register, 3));
    expect(plan.summary.moved).toBe(1);
    expect(rowsOf(registerAfter(register, plan.edits))).toEqual([
      dates("K1", ...days("2026-01-05", null, "2026-02-02", null, null, "2026-03-02")),
      ["K1", "I1", "citizen", 2, null, 4, null, null, 5],
      ["K1", "I1", "caseworker", 3],
      ["K1", "DATO", "caseworker", d("2026-01-10")],
    ]);
  });

  it.each<[string, BuilderRow[], BuilderRow[]]>([
    [
      "a respondent's goes along",
      [["K1", "SAMMEN", "caseworker", null, 1]],
      [["K1", "SAMMEN", "caseworker", 1]],
    ],
    [
      "everybody's on the left stays with those who were there",
      [["K1", "SAMMEN", "everyone", 1]],
      [
        ["K1", "SAMMEN", "citizen", 1],
        ["K1", "SAMMEN", "everyone"],
      ],
    ],
    [
      "everybody's on the right stays with those who were there",
      [["K1", "SAMMEN", "everyone", null, 1]],
      [
        ["K1", "SAMMEN", "caseworker", 1],
        ["K1", "SAMMEN", "everyone"],
      ],
    ],
    [
      "everybody's on both is everybody's",
      [["K1", "SAMMEN", "everyone", 1, 1]],
      [["K1", "SAMMEN", "everyone", 1]],
    ],
  ])("keeps marks of joint answers: %s", (_, marks, after) => {
    const register = registerOf([...three, ...marks]);
    const rows = rowsOf(registerAfter(register, planned(join(register, 2)).edits));
    expect(rows.filter(([, code]) => code === "SAMMEN")).toEqual(after);
  });

  it.each<[string, readonly BuilderRow[], number, string]>([
    ["the first", three, 1, "input.occasionFirst"],
    ["one that is not there", three, 4, "input.occasionUnknown"],
    ["where somebody answered in both", three, 3, "input.occasionBoth"],
    [
      "where nobody answered",
      [dates("K1", "2026-01-05", "2026-01-09"), ["K1", "I1", "citizen", 2]],
      2,
      "input.occasionEmpty",
    ],
    [
      "without a date",
      [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", 2], ["K1", "I1", "caseworker", null, 3]],
      2,
      "input.occasionUndated",
    ],
    [
      "where a day of somebody's own is none",
      [...three, ["K1", "DATO", "caseworker", null, "i går"]],
      2,
      "input.occasionUndated",
    ],
    [
      "where days fall anywhere",
      [dates("K1", "2026-01-05", "2026-01-09", "2026-01-07"), ...three.slice(1)],
      2,
      "input.occasionOrder",
    ],
    ["where a row stands twice", [...three, three[1]!], 2, "row.unique"],
  ])("is refused for %s", (_, rows, measurement, code) => {
    expect(codesOf(join(registerOf(rows), measurement))).toEqual([code]);
  });

  it.each([
    ["citizen", { citizen: "K9", group: "UNGE", measurement: 2 }],
    ["group", { citizen: "K1", group: "X", measurement: 2 }],
  ])("says which %s is not there", (field, input) => {
    const plan = planJoin(registerOf(three), input);
    expect(plan).toMatchObject({
      ok: false,
      violations: [{ code: "input.unknown", parameters: { field } }],
    });
  });
});

describe("parting", () => {
  const joined: readonly BuilderRow[] = [
    dates("K1", "2026-01-05", "2026-02-02"),
    ["K1", "I1", "citizen", 2, 4],
    ["K1", "I1", "caseworker", 3, 3],
    ["K1", "I1", "mentor", 1],
    ["K1", "DATO", "caseworker", "2026-01-09"],
    ["K1", "DATO", "mentor", "2026-02-02"],
  ];

  it("makes an occasion of the day on which the answers were given", () => {
    const register = registerOf(joined);
    const plan = planned(part(register, 1, "Caseworker"));
    expect(plan.summary).toEqual({
      ...{ citizen: "K1", respondent: "caseworker", date: d("2026-01-09") },
      ...{ measurement: 2, others: 0, isJoint: false },
    });
    expect(rowsOf(registerAfter(register, plan.edits)).slice(0, 5)).toEqual([
      dates("K1", ...days("2026-01-05", "2026-01-09", "2026-02-02")),
      ["K1", "I1", "citizen", 2, null, 4],
      ["K1", "I1", "caseworker", null, 3, 3],
      ["K1", "I1", "mentor", 1],
      ["K1", "DATO", "caseworker"],
    ]);
  });

  it("goes into the occasion of that very date where there is one, and takes its mark along", () => {
    const register = registerOf([...joined, ["K1", "SAMMEN", "mentor", 1]]);
    const plan = planned(part(register, 1, "mentor"));
    expect(plan.summary).toMatchObject({ measurement: 2, others: 0, isJoint: true });
    const rows = rowsOf(registerAfter(register, plan.edits));
    expect(rows[3]).toEqual(["K1", "I1", "mentor", null, 1]);
    expect(rows[6]).toEqual(["K1", "SAMMEN", "mentor", null, 1]);
    expect(rows[0]).toEqual(dates("K1", ...days("2026-01-05", "2026-02-02")));
  });

  it.each<[string, number, string, string]>([
    ["who answered on the occasion's own day", 1, "citizen", "input.occasionDay"],
    ["who did not answer", 2, "mentor", "input.occasionNone"],
    ["whom nobody knows", 1, "nurse", "input.occasionNone"],
    ["at an occasion that is not there", 7, "citizen", "input.occasionUnknown"],
  ])("is refused for one %s", (_, measurement, respondent, code) => {
    expect(codesOf(part(registerOf(joined), measurement, respondent))).toEqual([code]);
  });

  it("is refused where nobody else answered", () => {
    const alone: BuilderRow[] = [
      dates("K1", "2026-01-05"),
      ["K1", "I1", "citizen", 2],
      ["K1", "DATO", "citizen", "2026-01-07"],
    ];
    expect(codesOf(part(registerOf(alone), 1, "citizen"))).toEqual(["input.occasionAlone"]);
  });
});

it("tells of each occasion who answered when, and what can be done to it", () => {
  const found = occasionsOf(
    registerOf([
      dates("K1", "2026-01-05", "2026-01-19", "2026-02-02"),
      ["K1", "I1", "citizen", 2, null, 4],
      ["K1", "I1", "caseworker", 3, null, 3],
      ["K1", "I1", "mentor", null, 5],
      ["K1", "DATO", "caseworker", "2026-01-09"],
    ]),
    { citizen: "K1", group: "UNGE" }
  );
  if (!("occasions" in found)) throw new Error("It can be told.");
  expect(
    found.occasions.map(({ measurement, date, joinObstacle, answers }) => [
      measurement,
      date,
      joinObstacle?.code ?? null,
      answers.map(({ respondent, day, partObstacle }) => [
        respondent,
        day,
        partObstacle?.code ?? null,
      ]),
    ])
  ).toEqual([
    [
      1,
      d("2026-01-05"),
      "input.occasionFirst",
      [
        ["citizen", d("2026-01-05"), "input.occasionDay"],
        ["caseworker", d("2026-01-09"), null],
      ],
    ],
    [2, d("2026-01-19"), null, [["mentor", d("2026-01-19"), "input.occasionAlone"]]],
    [
      3,
      d("2026-02-02"),
      null,
      [
        ["citizen", d("2026-02-02"), "input.occasionDay"],
        ["caseworker", d("2026-02-02"), "input.occasionDay"],
      ],
    ],
  ]);
});
