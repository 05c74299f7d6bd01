import type { GivenScore, MeasurementInput } from "../../../src/register/plans/planMeasurement";
import { planMeasurement } from "../../../src/register/plans/planMeasurement";
import type { Register } from "../../../src/register/model/Register";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import type { BuilderRow } from "../../support/registerBuilder";
import { buildRegister, dates, indicator, rowsOf, serial } from "../../support/registerBuilder";
import { codesOf, planned } from "../../support/violations";

const today = serial("2026-06-01");

function input(
  date: string,
  scores: Record<string, GivenScore>,
  respondent = "citizen"
): MeasurementInput {
  return {
    citizen: "K1",
    respondent,
    date: serial(date),
    scores: new Map(Object.entries(scores)),
    joins: true,
    today,
  };
}

function registerOf(rows: readonly BuilderRow[], measurements = 4): Register {
  return buildRegister({
    rows,
    measurements,
    indicators: [indicator("I1"), indicator("I2")],
    citizens: ["K1", "K2"],
  });
}

/** The dates of K1 as they were written, and every other row. */
function after(register: Register, given: MeasurementInput): readonly BuilderRow[] {
  return rowsOf(registerAfter(register, planned(planMeasurement(register, given)).edits));
}

const d = serial;
const two: BuilderRow[] = [
  dates("K1", "2026-01-05", "2026-03-02"),
  ["K1", "I1", "citizen", 2, 4],
  ["K1", "I2", "citizen", 1, "IR"],
  ["K1", "I1", "caseworker", 3],
];

it("opens the first measurement", () => {
  const register = registerOf([dates("K1"), ["K1", "I1", "citizen"], ["K1", "I2", "citizen"]]);
  const plan = planned(
    planMeasurement(register, input("2026-01-05", { I1: 3, I2: { reason: "ir" } }))
  );
  expect(plan.summary).toEqual({
    measurement: 1,
    date: d("2026-01-05"),
    occasion: d("2026-01-05"),
    near: null,
    added: true,
    moved: 0,
    parted: 0,
    partedJoint: 0,
    changed: 0,
  });
  expect(plan.edits).toEqual([
    {
      kind: "setCells",
      table: { scores: "UNGE" },
      keyColumns: ["citizen", "code", "respondent"],
      cells: [
        { key: ["K1", "DATO", "everyone"], column: "M1", from: null, to: d("2026-01-05") },
        { key: ["K1", "I1", "citizen"], column: "M1", from: null, to: 3 },
        { key: ["K1", "I2", "citizen"], column: "M1", from: null, to: "IR" },
      ],
    },
  ]);
});

it("adds a later measurement after the others", () => {
  expect(after(registerOf(two), input("2026-04-06", { I1: 5 }))).toEqual([
    dates("K1", d("2026-01-05"), d("2026-03-02"), d("2026-04-06")),
    ["K1", "I1", "citizen", 2, 4, 5],
    ["K1", "I2", "citizen", 1, "IR"],
    ["K1", "I1", "caseworker", 3],
  ]);
});

it("puts a late one in its place, and moves everything later right, joint row and closed rows too", () => {
  const rows: BuilderRow[] = [
    ...two,
    ["K1", "SAMMEN", "everyone", 1, 1],
    ["K1", "OLD", "mentor", null, "?"],
  ];
  const register = registerOf(rows);
  const given = input("2026-02-02", { I1: 3 });
  expect(planned(planMeasurement(register, given)).summary).toMatchObject({
    measurement: 2,
    added: true,
    moved: 1,
  });
  expect(after(register, given)).toEqual([
    dates("K1", d("2026-01-05"), d("2026-02-02"), d("2026-03-02")),
    ["K1", "I1", "citizen", 2, 3, 4],
    ["K1", "I2", "citizen", 1, null, "IR"],
    ["K1", "I1", "caseworker", 3],
    ["K1", "SAMMEN", "everyone", 1, null, 1],
    ["K1", "OLD", "mentor", null, null, "?"],
  ]);
});

it("moves no further than to an empty column, and uses one that is already in place", () => {
  const rows: BuilderRow[] = [
    dates("K1", "2026-01-05", "2026-03-02", null, "2026-05-04"),
    ["K1", "I1", "citizen", 1, 2, null, 4],
  ];
  expect(after(registerOf(rows), input("2026-02-02", { I1: 5 }))[1]).toEqual([
    "K1",
    "I1",
    "citizen",
    1,
    5,
    2,
    4,
  ]);
  expect(after(registerOf(rows), input("2026-04-06", { I1: 5 }))[1]).toEqual([
    "K1",
    "I1",
    "citizen",
    1,
    2,
    5,
    4,
  ]);
});

it("adds a column when all are taken", () => {
  const plan = planned(planMeasurement(registerOf(two, 2), input("2026-02-02", { I1: 3 })));
  expect(plan.edits[0]).toEqual({
    kind: "addMeasurementColumns",
    group: "UNGE",
    first: 3,
    count: 1,
  });
});

describe("answers near a measurement", () => {
  const near = { measurement: 2, date: d("2026-03-02") };

  it("of another respondent join it, and keep their day", () => {
    const given = input("2026-03-06", { I1: 2 }, "caseworker");
    expect(planned(planMeasurement(registerOf(two), given)).summary).toEqual({
      measurement: 2,
      date: d("2026-03-06"),
      occasion: d("2026-03-02"),
      near,
      added: false,
      moved: 0,
      parted: 0,
      partedJoint: 0,
      changed: 0,
    });
    const [dated, own, , , ...rest] = after(registerOf(two), given);
    expect(dated).toEqual(dates("K1", d("2026-01-05"), d("2026-03-02")));
    expect(own).toEqual(["K1", "DATO", "caseworker", null, d("2026-03-06")]);
    expect(rest).toEqual([["K1", "I1", "caseworker", 3, 2]]);
  });

  it("are an occasion of their own where somebody says so", () => {
    const given = { ...input("2026-03-06", { I1: 2 }, "caseworker"), joins: false };
    const { summary } = planned(planMeasurement(registerOf(two), given));
    expect(summary).toMatchObject({ measurement: 3, occasion: d("2026-03-06"), near, added: true });
    expect(after(registerOf(two), given)[0]).toEqual(
      dates("K1", d("2026-01-05"), d("2026-03-02"), d("2026-03-06"))
    );
  });

  it.each([
    ["beyond half the interval", "2026-03-16", "caseworker"],
    [
      "of the same respondent, so that a fortnightly rhythm overwrites nothing",
      "2026-03-06",
      "citizen",
    ],
  ])("%s are an occasion of their own, without a question", (_, date, respondent) => {
    const given = input(date, { I1: 2 }, respondent);
    const { summary } = planned(planMeasurement(registerOf(two), given));
    expect(summary).toMatchObject({ measurement: 3, near: null, added: true, changed: 0 });
  });

  it("of the same respondent to other questions are one as well: nobody has two days in a column", () => {
    const rows: BuilderRow[] = [
      dates("K1", "2025-11-19"),
      ["K1", "I1", "citizen", 2],
      ["K1", "I2", "citizen"],
    ];
    expect(after(registerOf(rows), input("2025-11-29", { I2: 4 }))).toEqual([
      dates("K1", d("2025-11-19"), d("2025-11-29")),
      ["K1", "I1", "citizen", 2],
      ["K1", "I2", "citizen", null, 4],
    ]);
  });

  it("are corrected where the respondent answered on that day, whatever the occasion's", () => {
    const rows: BuilderRow[] = [...two, ["K1", "DATO", "caseworker", "2026-01-08"]];
    const given = input("2026-01-08", { I1: 5 }, "caseworker");
    const { summary } = planned(planMeasurement(registerOf(rows), given));
    expect(summary).toMatchObject({ measurement: 1, near: null, added: false, changed: 1 });
  });

  it("take what had joined an occasion out of it, where the days would fall otherwise", () => {
    const rows: BuilderRow[] = [...two, ["K1", "DATO", "caseworker", "2026-01-12"]];
    const given = input("2026-01-08", { I1: 5 }, "caseworker");
    expect(planned(planMeasurement(registerOf(rows), given)).summary).toMatchObject({ parted: 1 });
    const [dated, , , caseworker, own] = after(registerOf(rows), given);
    expect(dated).toEqual(
      dates("K1", d("2026-01-05"), d("2026-01-08"), d("2026-01-12"), d("2026-03-02"))
    );
    expect(caseworker).toEqual(["K1", "I1", "caseworker", null, 5, 3]);
    expect(own).toEqual(["K1", "DATO", "caseworker"]);
  });

  const apart: BuilderRow[] = [...two, ["K1", "DATO", "caseworker", "2026-01-12"]];
  it.each<[string, BuilderRow[], BuilderRow[]]>([
    [
      "of the respondent goes along",
      [["K1", "SAMMEN", "caseworker", 1]],
      [["K1", "SAMMEN", "caseworker", null, null, 1]],
    ],
    [
      "of another respondent stays",
      [["K1", "SAMMEN", "citizen", 1]],
      [["K1", "SAMMEN", "citizen", 1]],
    ],
    [
      "of everybody stays for the others, and goes along",
      [["K1", "SAMMEN", "everyone", 1]],
      [
        ["K1", "SAMMEN", "caseworker", null, null, 1],
        ["K1", "SAMMEN", "everyone", 1],
      ],
    ],
  ])("that are taken out of it: the mark of joint answers %s", (_, marks, marked) => {
    const register = registerOf([...apart, ...marks]);
    const given = input("2026-01-08", { I1: 5 }, "caseworker");
    const rows = after(register, given);
    expect(rows.filter(([, code]) => code === "SAMMEN")).toEqual(marked);
    expect(planned(planMeasurement(register, given)).summary).toMatchObject({
      parted: 1,
      partedJoint: marked.some(([, , by]) => by === "caseworker") ? 1 : 0,
    });
  });

  it("take every one out that is in the way, and count them", () => {
    const rows: BuilderRow[] = [
      dates("K1", "2026-01-05", "2026-01-19", "2026-02-02"),
      ["K1", "I1", "caseworker", 1, 2, 3],
      // Each had joined the occasion before: 10, 24 January and 7 February.
      ["K1", "DATO", "caseworker", "2026-01-10", "2026-01-24", "2026-02-07"],
    ];
    const given = { ...input("2026-01-08", { I1: 5 }, "caseworker"), joins: false };
    const { summary } = planned(planMeasurement(registerOf(rows, 6), given));
    const [dated, caseworker] = after(registerOf(rows, 6), given);
    expect(dated).toEqual(
      dates("K1", ...["2026-01-05", "2026-01-08", "2026-01-10", "2026-01-19", "2026-02-02"].map(d))
    );
    expect(caseworker).toEqual(["K1", "I1", "caseworker", null, 5, 1, 2, 3]);
    expect(summary).toMatchObject({ parted: 1, partedJoint: 0 });
  });
});

it("corrects, removes and counts on the very date", () => {
  const given = input("2026-01-05", { I1: 5, I2: null });
  const register = registerOf(two);
  expect(planned(planMeasurement(register, given)).summary).toMatchObject({
    measurement: 1,
    added: false,
    changed: 2,
  });
  expect(after(register, given).slice(1, 3)).toEqual([
    ["K1", "I1", "citizen", 5, 4],
    ["K1", "I2", "citizen", null, "IR"],
  ]);
});

it("plans nothing when everything stands there already", () => {
  const plan = planned(planMeasurement(registerOf(two), input("2026-01-05", { I1: 2 })));
  expect(plan.edits).toEqual([]);
  expect(plan.summary.changed).toBe(0);
});

it("adds the row that is scored when the sheet has lost it, and no other", () => {
  const rows: BuilderRow[] = [dates("K1"), ["K1", "I2", "citizen"]];
  expect(after(registerOf(rows), input("2026-01-05", { I1: 3 }))).toEqual([
    dates("K1", d("2026-01-05")),
    ["K1", "I2", "citizen"],
    ["K1", "I1", "citizen", 3],
  ]);
});

it("adds the whole block of a citizen who was typed into the list by hand", () => {
  expect(after(registerOf([]), input("2026-01-05", { I1: 3 }))).toEqual([
    dates("K1", d("2026-01-05")),
    ["K1", "I1", "citizen", 3],
    ["K1", "I1", "caseworker"],
    ["K1", "I2", "citizen"],
    ["K1", "I2", "caseworker"],
  ]);
});

it("leaves other citizens alone", () => {
  const rows: BuilderRow[] = [
    ...two,
    dates("K2", "2026-01-05", "2026-03-02"),
    ["K2", "I1", "citizen", 1, 1],
  ];
  expect(after(registerOf(rows), input("2026-02-02", { I1: 3 })).slice(4)).toEqual([
    dates("K2", d("2026-01-05"), d("2026-03-02")),
    ["K2", "I1", "citizen", 1, 1],
  ]);
});

it("scores a late measurement in the indicator that was valid then", () => {
  const register = buildRegister({
    citizens: ["K1"],
    rows: [dates("K1"), ["K1", "I1", "citizen"], ["K1", "I1.2", "citizen"]],
    indicators: [
      indicator("I1", { validTo: d("2026-01-31") }),
      indicator("I1.2", { replaces: "I1", validFrom: d("2026-02-01"), maximum: 10 }),
    ],
  });
  expect(codesOf(planMeasurement(register, input("2026-01-31", { I1: 3 })))).toEqual([]);
  expect(codesOf(planMeasurement(register, input("2026-01-31", { "I1.2": 3 })))).toEqual([
    "input.closed",
  ]);
  expect(codesOf(planMeasurement(register, input("2026-02-01", { I1: 3 })))).toEqual([
    "input.closed",
  ]);
  expect(codesOf(planMeasurement(register, input("2026-02-01", { "I1.2": 9 })))).toEqual([]);
});

it("asks by the day: a last day next month and last month's are typed in, next month's wording and indicator are not", () => {
  const register = buildRegister({
    citizens: ["K1"],
    rows: [dates("K1"), ["K1", "I1", "citizen"]],
    indicators: [
      indicator("I1", { maximum: 5 }),
      indicator("I1", { version: 2, validFrom: d("2026-07-01"), questions: { caseworker: "?" } }),
      indicator("I2", { validTo: d("2026-07-31") }),
      indicator("I3", { validTo: d("2026-04-30") }),
      indicator("I4", { validFrom: d("2026-07-01") }),
    ],
  });
  const asked = (date: string, code: string): string[] =>
    codesOf(planMeasurement(register, input(date, { [code]: 3 })));
  expect(asked("2026-05-05", "I1")).toEqual([]);
  expect(asked("2026-05-05", "I2")).toEqual([]);
  expect(asked("2026-05-05", "I3")).toEqual(["input.closed"]);
  expect(asked("2026-04-30", "I3")).toEqual([]);
  expect(asked("2026-05-05", "I4")).toEqual(["input.closed"]);
  // What stands where nothing is asked can be taken away.
  expect(codesOf(planMeasurement(register, input("2026-05-05", { I3: null })))).toEqual([]);
});

it.each<[string, Partial<MeasurementInput> | Record<string, GivenScore>, string[]]>([
  ["a future date", { date: today + 1 }, ["input.future date"]],
  ["a date that is none", { date: 12 }, ["input.date date"]],
  [
    "scores, too, where the date is none",
    { date: 12, scores: new Map([["I1", 6]]) },
    ["input.date date", "score.maximum"],
  ],
  ["no scores", { scores: new Map() }, ["input.required scores"]],
  ["an unknown citizen", { citizen: "K9" }, ["input.unknown citizen"]],
  ["an unknown respondent", { respondent: "mentor" }, ["input.unknown respondent"]],
  ["an unknown indicator", { scores: new Map([["I9", 1]]) }, ["input.unknown indicator"]],
  ["an unknown reason", { scores: new Map([["I1", { reason: "XX" }]]) }, ["input.unknown reason"]],
  ["too low", { scores: new Map([["I1", 0]]) }, ["score.minimum"]],
  ["too high", { scores: new Map([["I1", 6]]) }, ["score.maximum"]],
  ["between two steps", { scores: new Map([["I1", 2.5]]) }, ["score.step"]],
  ["no number", { scores: new Map([["I1", NaN]]) }, ["input.number score"]],
  [
    "everything at once",
    {
      scores: new Map([
        ["I1", 6],
        ["I9", 1],
      ]),
    },
    ["score.maximum", "input.unknown indicator"],
  ],
])("refuses %s", (_, changes, expected) => {
  const given = { ...input("2026-01-05", { I1: 3 }), ...changes };
  expect(codesOf(planMeasurement(registerOf(two), given))).toEqual(expected);
});

it("refuses an indicator that the respondent is not asked about", () => {
  const register = buildRegister({
    citizens: ["K1"],
    indicators: [indicator("I1", { questions: { caseworker: "?" } })],
  });
  expect(codesOf(planMeasurement(register, input("2026-01-05", { I1: 3 })))).toEqual([
    "input.respondent",
  ]);
});

it("refuses to choose between two rows of the same indicator", () => {
  const register = registerOf([...two, ["k1", "i1", "citizen", 5]]);
  expect(codesOf(planMeasurement(register, input("2026-04-06", { I1: 3 })))).toEqual([
    "row.unique",
  ]);
});
