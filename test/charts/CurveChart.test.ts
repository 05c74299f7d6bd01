import { reason } from "../support/registerBuilder";
import { curveChart } from "../../src/charts/CurveChart";
import type { CurveChart, CurveChoice, CurvePoint } from "../../src/charts/CurveChart";
import type { Register } from "../../src/register/model/Register";
import type { SampleCell, SampleRow } from "./sampleRegister";
import {
  SAMPLE_CITIZEN,
  sampleIndicator,
  sampleRegister,
  sampleScoreTable,
} from "./sampleRegister";

const DATES = [46168, 46182, 46196, 46210];
const dates: SampleRow = { code: "DATO", cells: DATES };

function chartOf(
  rows: readonly SampleRow[],
  changes: Partial<Register> = {},
  choice: Partial<CurveChoice> = {}
): CurveChart | null {
  const register = sampleRegister(rows, changes);
  return curveChart(register, { citizen: SAMPLE_CITIZEN, indicator: "BIP04", ...choice });
}

function existing(chart: CurveChart | null): CurveChart {
  if (chart === null) throw new Error("There is no chart.");
  return chart;
}

function shown({ value, gap }: CurvePoint): SampleCell {
  if (gap === null) return value;
  return gap.kind === "reason" ? gap.reason : gap.kind;
}

describe("points", () => {
  const cases: readonly (readonly [string, readonly SampleCell[], readonly SampleCell[]])[] = [
    ["scores", [1, 2, 3, 5], [1, 2, 3, 5]],
    ["a blank is a gap, not zero and not the score before", [2, null, 3, 4], [2, "blank", 3, 4]],
    ["a reason is a gap that says why", [2, "IR", "IM", 4], [2, "IR", "IM", 4]],
    ["zero is not on a scale from 1", [0, 2, 3, 4], ["offScale", 2, 3, 4]],
    [
      "above the scale, between steps, text",
      [6, 2.5, "ca. 3", 4],
      ["offScale", "offScale", "text", 4],
    ],
  ];
  test.each(cases)("%s", (_, cells, points) => {
    const [series] = existing(chartOf([dates, { code: "BIP04", cells }])).series;
    expect(series?.points.map(shown)).toEqual(points);
    expect(series?.points.map(({ date }) => date)).toEqual(DATES);
    expect(series?.points.every(({ value, gap }) => (value === null) !== (gap === null))).toBe(
      true
    );
  });
});

describe("facts", () => {
  const cases: readonly (readonly [
    string,
    readonly SampleCell[],
    1 | -1,
    { count: number; first: number | null; latest: number | null; change: number | null },
  ])[] = [
    ["progress", [2, 3, 3, 4], 1, { count: 4, first: 2, latest: 4, change: 2 }],
    ["decline", [4, 3, 3, 1], 1, { count: 4, first: 4, latest: 1, change: -3 }],
    ["lower is better", [4, 3, 3, 1], -1, { count: 4, first: 4, latest: 1, change: 3 }],
    ["unchanged, backwards too", [3, 4, 2, 3], -1, { count: 4, first: 3, latest: 3, change: 0 }],
    ["gaps at the ends", ["IM", 2, 5, null], 1, { count: 2, first: 2, latest: 5, change: 3 }],
    [
      "one score is no change",
      [null, 3, "IR", null],
      1,
      { count: 1, first: 3, latest: 3, change: null },
    ],
    [
      "nothing",
      [null, "IR", "ca. 3", null],
      1,
      { count: 0, first: null, latest: null, change: null },
    ],
    ["off the scale at the end", [2, 3, "IR", 9], 1, { count: 3, first: 2, latest: 9, change: 7 }],
    [
      "off the scale at the start",
      [0, 3, null, 2.5],
      1,
      { count: 3, first: 0, latest: 2.5, change: 2.5 },
    ],
  ];
  test.each(cases)("%s", (_, cells, direction, expected) => {
    const indicators = [sampleIndicator({ direction })];
    const [series] = existing(chartOf([dates, { code: "BIP04", cells }], { indicators })).series;
    if (series === undefined) throw new Error("There is no series.");
    const { count, first, latest, change, missing, offScale } = series.facts;
    expect({ count, first: first?.value ?? null, latest: latest?.value ?? null, change }).toEqual(
      expected
    );
    expect(Object.is(change, -0)).toBe(false);
    const isOffScale = ({ gap }: CurvePoint): boolean => gap?.kind === "offScale";
    expect(offScale).toEqual(series.points.filter(isOffScale));
    expect([...missing, ...offScale]).toHaveLength(series.points.filter(({ gap }) => gap).length);
    expect(count + missing.length).toBe(DATES.length);
  });

  test("the dates of first and latest are those of their scores", () => {
    const [series] = existing(
      chartOf([dates, { code: "BIP04", cells: [null, 2, 4, "IR"] }])
    ).series;
    const plain = { isInPlus: false, isOffScale: false };
    expect(series?.facts.first).toEqual({ date: DATES[1], value: 2, ...plain });
    expect(series?.facts.latest).toEqual({ date: DATES[2], value: 4, ...plain });
  });

  test("first and latest are those of the sheet: in the order of the columns, with a date or without", () => {
    const rows: readonly SampleRow[] = [
      { code: "DATO", cells: [null, 46210, 46168] },
      { code: "BIP04", cells: [1, 2, 5] },
    ];
    const [series] = existing(chartOf(rows)).series;
    expect(series?.points.map(shown)).toEqual([5, 2]);
    expect(series?.facts).toMatchObject({
      count: 3,
      first: { value: 1, date: null, isInPlus: false },
      latest: { value: 5, date: 46168 },
      change: 4,
      undated: 1,
    });
  });
});

describe("dates", () => {
  test("what has no date is not drawn, and is counted", () => {
    const chart = existing(
      chartOf([
        { code: "DATO", cells: [46168, null, "i går", 46210] },
        { code: "BIP04", cells: [1, 2, 3, 4] },
        { code: "BIP04", respondent: "caseworker", cells: [1, null, "IR", 4] },
      ])
    );
    expect(chart.dates).toEqual([46168, 46210]);
    expect(chart.series.map(({ points }) => points.map(shown))).toEqual([
      [1, 4],
      [1, 4],
    ]);
    expect(chart.series.map(({ facts }) => facts.undated)).toEqual([2, 1]);
  });

  test("columns out of order are drawn in the order of their dates", () => {
    const chart = existing(
      chartOf([
        { code: "DATO", cells: [46210, 46168, 46182] },
        { code: "BIP04", cells: [3, 1, 2] },
      ])
    );
    expect(chart.dates).toEqual([46168, 46182, 46210]);
    expect(chart.series[0]?.points.map(shown)).toEqual([1, 2, 3]);
  });

  test("an answer on a day of the respondent's own is drawn there, also where the occasion has no date", () => {
    const [first, , , last] = DATES;
    const chart = existing(
      chartOf([
        { code: "DATO", cells: [first!, null, null, last!] },
        { code: "DATO", respondent: "citizen", cells: [null, first! + 10, first! + 20] },
        { code: "BIP04", respondent: "citizen", cells: [2, 3, null, 4] },
        { code: "BIP04", respondent: "caseworker", cells: [2, 3, null, 4] },
      ])
    );
    const [citizen, caseworker] = chart.series;
    expect(citizen!.points.map(({ date, value }) => [date, value])).toEqual([
      [first, 2],
      [first! + 10, 3],
      [last, 4],
    ]);
    expect(caseworker!.points.map(({ date, value }) => [date, value])).toEqual([
      [first, 2],
      [last, 4],
    ]);
    expect(chart.series.map(({ facts }) => facts.undated)).toEqual([0, 1]);
    expect(chart.dates).toEqual([first, last]);
  });

  test("a small number is no date, nor is a date with a time of day, as everywhere", () => {
    const chart = existing(
      chartOf([
        { code: "DATO", cells: [3, 46168, 46182.75] },
        { code: "BIP04", cells: [4, 5, 2] },
      ])
    );
    expect(chart.dates).toEqual([46168]);
    expect(chart.series[0]?.facts.undated).toBe(2);
  });

  test("without a date row there is a chart without points", () => {
    const chart = existing(chartOf([{ code: "BIP04", cells: [2, 3] }]));
    expect(chart.dates).toEqual([]);
    expect(chart.series[0]?.facts).toMatchObject({ count: 2, undated: 2 });
  });

  test("what stands in the column + is not drawn, and counts as on the sheet", () => {
    const rows: readonly SampleRow[] = [dates, { code: "BIP04", cells: [1, 2, 3, 4] }];
    const table = sampleScoreTable(rows);
    const plus = table.columns.at(-1);
    plus?.kinds.fill(1);
    plus?.numbers.set([46300, 5]);
    const chart = existing(chartOf(rows, { scoreTables: [table] }));
    expect(chart.dates).toEqual(DATES);
    expect(chart.series[0]?.points.map(shown)).toEqual([1, 2, 3, 4]);
    expect(chart.series[0]?.facts).toMatchObject({
      count: 5,
      latest: { value: 5, date: null, isInPlus: true },
      change: 4,
      undated: 0,
      inPlus: 1,
    });
  });
});

describe("series", () => {
  const rows: readonly SampleRow[] = [
    dates,
    { code: "BIP04", respondent: "Kontaktperson", cells: [1, 1, 1, 1] },
    { code: "BIP04", respondent: "caseworker", cells: [2, 2, 2, 2] },
    { code: "BIP04", respondent: "citizen", cells: [3, 3, 3, 3] },
    { code: "BIP04", respondent: "citizen", cells: [5, 5, 5, 5] },
    { code: "BIP05", respondent: "citizen", cells: [4, 4, 4, 4] },
    { citizen: "X1", code: "BIP04", respondent: "mentor", cells: [4, 4, 4, 4] },
  ];

  test("the group's respondents come first, then others; of a doubled row the upper counts", () => {
    const { series } = existing(chartOf(rows));
    expect(series.map(({ respondent }) => respondent)).toEqual([
      "citizen",
      "caseworker",
      "Kontaktperson",
    ]);
    expect(series[0]?.points.map(shown)).toEqual([3, 3, 3, 3]);
  });

  test("a respondent and a code are the same in other letters", () => {
    const others: readonly SampleRow[] = [
      { citizen: "k7m-4t", code: "dato", cells: [] },
      { citizen: "k7m-4t", code: "DATO", cells: DATES },
      { citizen: "k7m-4t", code: "bip04", respondent: "CASEWORKER", cells: [2, 2, 2, 2] },
    ];
    const chart = existing(
      chartOf(others, {}, { citizen: "K7M-4t", indicator: "Bip04", group: "unge" })
    );
    expect(chart.title).toMatchObject({
      citizen: SAMPLE_CITIZEN,
      indicator: "BIP04",
      groupName: "Unge",
    });
    expect(chart.series.map(({ respondent, style }) => [respondent, style.tone])).toEqual([
      ["caseworker", 2],
    ]);
    expect(chart.dates).toEqual(DATES);
    expect(chartOf(others, {}, { respondents: ["Caseworker"] })?.series).toHaveLength(1);
  });

  test("a respondent keeps the style when others are left out", () => {
    const all = existing(chartOf(rows)).series;
    const { series } = existing(chartOf(rows, {}, { respondents: ["caseworker"] }));
    expect(series).toEqual([all[1]]);
  });

  test("only the reasons that occur are explained", () => {
    const cells = [1, "VE", "VE", 2];
    expect(existing(chartOf([dates, { code: "BIP04", cells }])).reasons).toEqual([
      reason("VE", "ved ikke"),
    ]);
  });
});

describe("indicators", () => {
  const old = sampleIndicator({ validTo: 46265 });
  const next = sampleIndicator({
    code: "BIP04.2",
    maximum: 10,
    replaces: "BIP04",
    descriptors: [],
  });
  const rows: readonly SampleRow[] = [
    dates,
    { code: "BIP04", cells: [2, 3, null, null] },
    { code: "BIP04.2", cells: [null, null, 8, 9] },
  ];

  test("an indicator on a new scale is never joined to the one it replaces", () => {
    const indicators = [old, next];
    const before = existing(chartOf(rows, { indicators }));
    const after = existing(chartOf(rows, { indicators }, { indicator: "BIP04.2" }));
    expect(before.series[0]?.points.map(shown)).toEqual([2, 3, "blank", "blank"]);
    expect(after.series[0]?.points.map(shown)).toEqual(["blank", "blank", 8, 9]);
    expect([before.scale.maximum, after.scale.maximum]).toEqual([5, 10]);
    expect([before.title.validTo, after.title.validTo]).toEqual([46265, null]);
  });

  test("the newest version of a code gives name and descriptors", () => {
    const newer = sampleIndicator({
      version: 2,
      name: "Ny ordlyd",
      descriptors: ["a", "b", "c", "d", "e"],
    });
    const chart = existing(chartOf(rows, { indicators: [newer, old] }));
    expect(chart.title.indicatorName).toBe("Ny ordlyd");
    expect(chart.scale.steps.map(({ descriptor }) => descriptor).join("")).toBe("abcde");
  });

  test("of two versions with the same number the lower one on the sheet is the newer", () => {
    const indicators = [old, sampleIndicator({ name: "Ny ordlyd" })];
    expect(existing(chartOf(rows, { indicators })).title.indicatorName).toBe("Ny ordlyd");
  });

  const without: readonly (readonly [string, Partial<Register>, Partial<CurveChoice>])[] = [
    ["an unknown citizen", {}, { citizen: "X9" }],
    ["an unknown indicator", {}, { indicator: "BIP99" }],
    ["no row of the chosen respondent", {}, { respondents: ["mentor"] }],
    ["a group without a table", { scoreTables: [] }, {}],
    ["another group", {}, { group: "ANDEN" }],
    ["an indicator that is not defined", { indicators: [] }, {}],
    ["a scale without a top", { indicators: [sampleIndicator({ maximum: null })] }, {}],
  ];
  test.each(without)("no chart: %s", (_, changes, choice) => {
    expect(chartOf(rows, changes, choice)).toBeNull();
  });

  test("a citizen who is not in the list has a chart when the group is named", () => {
    const chart = chartOf(rows, { citizens: [] }, { group: "UNGE" });
    expect(chart?.title).toMatchObject({ citizen: SAMPLE_CITIZEN, groupName: "Unge" });
  });
});
