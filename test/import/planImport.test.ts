import { scores } from "../../src/export/datasets/scores";
import { formatCsv } from "../../src/export/sinks/csv";
import { parseColumnMap } from "../../src/import/map/columnMap";
import { parseTable } from "../../src/import/table/parseTable";
import type { ImportSummary } from "../../src/import/plan/planImport";
import { planImport } from "../../src/import/plan/planImport";
import { MOST_VIOLATIONS } from "../../src/import/ViolationList";
import type { Plan } from "../../src/register/model/Edit";
import { invertEdits } from "../../src/workbook/edits/invertEdits";
import type { Register } from "../../src/register/model/Register";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import type { BuilderRow } from "../support/registerBuilder";
import { buildRegister, dates, indicator, rowsOf, serial } from "../support/registerBuilder";
import { codesOf, planned } from "../support/violations";

const today = serial("2026-06-01");
const d = serial;

const columns = { citizen: "id", score: "y", date: "dato", indicator: "i", respondent: "r" };
const base = { language: "da", template: "unge", group: { code: "UNGE" }, columns };

const empty = buildRegister({ indicators: [indicator("I1"), indicator("I2")] });

function plan(register: Register | null, text: string, changes: object = {}): Plan<ImportSummary> {
  const map = parseColumnMap({ ...base, ...changes });
  const table = parseTable(text);
  if (!map.ok || !table.ok) throw new Error(JSON.stringify([map, table]));
  return planImport(register, table.table, map.map, { today });
}

function imported(register: Register, text: string, changes: object = {}): Register {
  return registerAfter(register, planned(plan(register, text, changes)).edits);
}

/** Code and place in the file of each violation. */
function found(text: string, changes: object = {}, register = empty): string[] {
  const result = plan(register, text, changes);
  return result.ok
    ? []
    : result.violations.map(({ code, parameters: { line, column } }) =>
        [code, line, column].join(" ")
      );
}

const HEADER = "id,dato,i,r,y";

describe("into a register without citizens", () => {
  const text = [
    HEADER,
    "K1,2026-01-19,I1,citizen,4",
    "K1,2026-01-05,I1,citizen,3",
    "K1,2026-01-05,I1,caseworker,NA",
    "K2,2026-01-05,I2,caseworker,5",
  ].join("\n");

  it("makes citizens with all their rows, scores in date order, and gaps where there is no score", () => {
    const register = imported(empty, text);
    expect(register.citizens.map(({ code, start, status }) => [code, start, status])).toEqual([
      ["K1", d("2026-01-05"), "active"],
      ["K2", d("2026-01-05"), "active"],
    ]);
    expect(rowsOf(register)).toEqual([
      dates("K1", d("2026-01-05"), d("2026-01-19")),
      ["K1", "I1", "citizen", 3, 4],
      ["K1", "I1", "caseworker"],
      ["K1", "I2", "citizen"],
      ["K1", "I2", "caseworker"],
      dates("K2", d("2026-01-05")),
      ["K2", "I1", "citizen"],
      ["K2", "I1", "caseworker"],
      ["K2", "I2", "citizen"],
      ["K2", "I2", "caseworker", 5],
    ]);
  });

  it("counts", () => {
    expect(planned(plan(empty, text)).summary).toEqual({
      group: "UNGE",
      citizens: 2,
      knownCitizens: 0,
      stays: [],
      efforts: 0,
      measurements: 3,
      scores: 3,
      reasons: 0,
      missing: 1,
      unchanged: 0,
      joined: 0,
      leftOut: 0,
      warnings: [],
    });
  });

  it("counts the reasons beside the scores", () => {
    const said = ["3,", ",VE", ",IR", ","].map(
      (y, month) => `K1,2026-0${month + 1}-05,I1,citizen,${y}`
    );
    const changes = { columns: { ...columns, missingReason: "h" } };
    expect(
      planned(plan(empty, [`${HEADER},h`, ...said].join("\n"), changes)).summary
    ).toMatchObject({
      measurements: 4,
      scores: 1,
      reasons: 2,
      missing: 1,
    });
  });

  it("takes the upper one of two citizens with the same code, as everything does", () => {
    const twice = buildRegister({
      group: { code: "UNGE" },
      citizens: [
        { code: "k1", group: "UNGE" },
        { code: "K1", group: "ANDRE" },
      ],
    });
    const again = planned(plan(twice, `${HEADER}\nK1,2026-01-05,I1,citizen,4`));
    expect(again.summary).toMatchObject({ citizens: 0, knownCitizens: 1, scores: 1 });
    expect(rowsOf(registerAfter(twice, again.edits))[1]).toEqual(["k1", "I1", "citizen", 4]);
  });

  it("changes nothing a second time", () => {
    const again = planned(plan(imported(empty, text), text));
    expect(again.edits).toEqual([]);
    expect(again.summary).toMatchObject({ unchanged: 3, missing: 1, measurements: 0 });
  });

  it("can be taken back", () => {
    const { edits } = planned(plan(empty, text));
    const back = registerAfter(registerAfter(empty, edits), invertEdits(edits)!);
    expect([back.citizens, rowsOf(back)]).toEqual([[], []]);
  });
});

describe("into a register with citizens", () => {
  const rows: BuilderRow[] = [
    dates("K1", "2026-01-05", "2026-03-02"),
    ["K1", "I1", "citizen", 2, 4],
    ["K1", "I1", "caseworker", 3],
  ];
  const register = buildRegister({
    rows,
    measurements: 2,
    indicators: [indicator("I1"), indicator("I2")],
  });

  it("adds measurements in date order, columns where they are needed, and rows that are scored", () => {
    const text = `${HEADER}\nk1,2026-02-02,I1,citizen,5\nK3,2026-01-05,I1,citizen,1`;
    expect(found(text, {}, register)).toEqual([]);
    const { edits, summary } = planned(plan(register, `${text}\nk1,2026-02-02,I2,citizen,1`, {}));
    expect(edits.map(({ kind }) => kind)).toEqual([
      "addRows",
      "addMeasurementColumns",
      "addRows",
      "setCells",
    ]);
    expect(summary).toMatchObject({ citizens: 1, knownCitizens: 1, measurements: 2, scores: 3 });
    expect(rowsOf(registerAfter(register, edits)).filter(([citizen]) => citizen === "K1")).toEqual([
      dates("K1", d("2026-01-05"), d("2026-02-02"), d("2026-03-02")),
      ["K1", "I1", "citizen", 2, 5, 4],
      ["K1", "I1", "caseworker", 3],
      ["K1", "I2", "citizen", null, 1],
    ]);
  });

  it("never overwrites: another score on the same date is a conflict, the same score nothing", () => {
    const text = `${HEADER}\nK1,2026-01-05,I1,citizen,2\nK1,2026-03-02,I1,citizen,5`;
    const result = plan(register, text);
    expect(result).toMatchObject({
      ok: false,
      violations: [
        {
          code: "input.conflict",
          parameters: { field: "score", value: 5, existing: 4, line: 3, column: "y" },
        },
      ],
    });
  });

  it("puts another respondent's answer into the measurement it is near, and a respondent's own next one beside it", () => {
    const text = `${HEADER}\nK1,2026-03-09,I1,caseworker,1\nK1,2026-03-09,I1,citizen,5`;
    expect(rowsOf(imported(register, text))).toEqual([
      dates("K1", d("2026-01-05"), d("2026-03-02"), d("2026-03-09")),
      ["K1", "I1", "citizen", 2, 4, 5],
      ["K1", "I1", "caseworker", 3, null, 1],
    ]);
  });

  it("keeps one respondent's weekly measurements apart, also around a missing one", () => {
    const lines = ["05,1", "12,", "19,3", "26,4"].map(
      (line) => `K3,2026-01-${line.replace(",", ",I1,citizen,")}`
    );
    const [written, scores] = rowsOf(imported(empty, [HEADER, ...lines].join("\n")));
    expect(written!.slice(3)).toHaveLength(4);
    expect(scores).toEqual(["K3", "I1", "citizen", 1, null, 3, 4]);
  });

  describe("two respondents near each other in one file", () => {
    const both = (...lines: readonly string[]): BuilderRow[] =>
      rowsOf(
        imported(
          buildRegister(),
          [HEADER, ...lines.map((line) => line.replace(" ", ",2026-01-"))].join("\n")
        )
      );

    it("are one measurement with a day each, and with that of the one where the other gave no score", () => {
      expect(both("K1 05,I1,citizen,3", "K1 09,I1,caseworker,4")).toEqual([
        dates("K1", d("2026-01-05")),
        ["K1", "DATO", "caseworker", d("2026-01-09")],
        ["K1", "I1", "citizen", 3],
        ["K1", "I1", "caseworker", 4],
      ]);
      expect(both("K1 05,I1,citizen,", "K1 09,I1,caseworker,4")).toEqual([
        dates("K1", d("2026-01-09")),
        ["K1", "I1", "citizen"],
        ["K1", "I1", "caseworker", 4],
      ]);
      expect(both("K1 05,I1,citizen,3", "K1 09,I1,caseworker,")).toEqual([
        dates("K1", d("2026-01-05")),
        ["K1", "I1", "citizen", 3],
        ["K1", "I1", "caseworker"],
      ]);
    });

    it("go by the measurement that each of them has not said anything about", () => {
      expect(
        both(
          "K1 05,I1,citizen,",
          "K1 07,I1,caseworker,",
          "K1 12,I1,citizen,2",
          "K1 14,I1,caseworker,5",
          "K2 05,I1,caseworker,1"
        )
      ).toEqual([
        dates("K1", d("2026-01-05"), d("2026-01-12")),
        ["K1", "DATO", "caseworker", null, d("2026-01-14")],
        ["K1", "I1", "citizen", null, 2],
        ["K1", "I1", "caseworker", null, 5],
        dates("K2", d("2026-01-05")),
        ["K2", "I1", "citizen"],
        ["K2", "I1", "caseworker", 1],
      ]);
    });

    it("are two where the days between them are more than belong together", () => {
      expect(both("K1 05,I1,citizen,3", "K1 20,I1,caseworker,4")[0]).toEqual(
        dates("K1", d("2026-01-05"), d("2026-01-20"))
      );
    });
  });

  it("refuses a code in two spellings, and rows of nobody on the list", () => {
    const other = buildRegister({ rows: [dates("K9")], citizens: [] });
    const line = ",2026-01-05,I1,citizen,3";
    expect(found(`${HEADER}\nK2${line}\nk2${line}\nK9${line}`, {}, other)).toEqual([
      "input.conflict 3 id",
      "row.citizen 4 id",
    ]);
  });

  it("refuses to choose between two rows", () => {
    const twice = buildRegister({ rows: [...rows, ["K1", "I1", "citizen", 1]] });
    expect(codesOf(plan(twice, `${HEADER}\nK1,2026-04-06,I1,citizen,3`))).toEqual(["row.unique"]);
  });

  it("needs the group to be there", () => {
    expect(
      codesOf(plan(register, `${HEADER}\nK1,2026-01-05,I1,citizen,3`, { group: { code: "ANDRE" } }))
    ).toEqual(["input.unknown group"]);
  });
});

describe("what a line may say", () => {
  it.each<[string, string, object, BuilderRow[]]>([
    [
      "weeks since a start",
      "id,uge,y\nK1,0,2\nK1,2,3",
      {
        columns: { citizen: "id", score: "y", time: "uge" },
        startDate: "2026-01-05",
        timeUnit: "weeks",
      },
      [dates("K1", d("2026-01-05"), d("2026-01-19")), ["K1", "I1", "citizen", 2, 3]],
    ],
    [
      "Danish dates and decimals",
      "id;dato;y\nK1;5/1/2026;2,0",
      {
        columns: { citizen: "id", score: "y", date: "dato" },
        dateFormat: "dayFirst",
        decimal: ",",
      },
      [dates("K1", d("2026-01-05")), ["K1", "I1", "citizen", 2]],
    ],
    [
      "its own words for indicators and respondents",
      "id,dato,hvad,hvem,y\nK1,2026-01-05,søvn,B,2",
      {
        columns: { ...columns, indicator: "hvad", respondent: "hvem" },
        indicators: { søvn: "i1" },
        respondents: { B: "citizen" },
      },
      [dates("K1", d("2026-01-05")), ["K1", "I1", "citizen", 2]],
    ],
    [
      "reasons for a missing score",
      "id,dato,y,hvorfor\nK1,2026-01-05,,ved ikke\nK1,2026-03-05,,",
      {
        columns: { citizen: "id", score: "y", date: "dato", missingReason: "hvorfor" },
        reasons: { "ved ikke": "VE" },
      },
      [dates("K1", d("2026-01-05"), d("2026-03-05")), ["K1", "I1", "citizen", "VE"]],
    ],
    [
      "a baseline",
      "id,dato,y,b\nK1,2026-02-05,3,1\nK1,2026-03-05,4,1",
      {
        columns: { citizen: "id", score: "y", date: "dato", baseline: "b" },
        startDate: "2026-01-05",
      },
      [
        dates("K1", d("2026-01-05"), d("2026-02-05"), d("2026-03-05")),
        ["K1", "I1", "citizen", 1, 3, 4],
      ],
    ],
  ])("%s", (_, text, changes, expected) => {
    const register = buildRegister({ group: { respondents: ["citizen"] } });
    expect(rowsOf(imported(register, text, changes))).toEqual(expected);
  });

  it("who has the case, and what the citizen takes part in", () => {
    const text =
      "id,dato,y,sb,afsnit,indsats\nK1,2026-01-05,1,ABC,Ung,1\nK1,2026-02-05,1,ABC,,2\nK1,2026-03-05,2,ABC,Ung,1";
    const changes = {
      columns: {
        citizen: "id",
        score: "y",
        date: "dato",
        caseworker: "sb",
        section: "afsnit",
        effort: "indsats",
      },
      efforts: { "1": "Mentor", "2": { name: "Praktik", provider: "Havnen" } },
    };
    const register = imported(
      buildRegister({ group: { respondents: ["citizen"] } }),
      text,
      changes
    );
    expect(register.citizens[0]).toMatchObject({ caseworker: "ABC", section: "Ung" });
    expect(register.efforts.map(({ name, provider, start }) => [name, provider, start])).toEqual([
      ["Mentor", "", d("2026-01-05")],
      ["Praktik", "Havnen", d("2026-01-05")],
    ]);
    expect(planned(plan(register, text, changes)).edits).toEqual([]);
  });
});

describe("what is wrong", () => {
  const line = "K1,2026-01-05,I1,citizen,3";

  it("is told all at once, with line and column", () => {
    const text = [
      HEADER,
      line,
      "010170-1234,2026-01-05,I1,citizen,3",
      ",2026-01-05,I1,citizen,3",
      "K1 2 3 4 5 6 7 8 9 0 1,2026-01-05,I1,citizen,3",
      "K2,5/1/2026,I1,citizen,3",
      "K2,2026-06-02,I1,citizen,3",
      "K2,,I1,citizen,3",
      "K2,2026-01-05,I9,citizen,3",
      "K2,2026-01-05,,citizen,3",
      "K2,2026-01-05,I1,mentor,3",
      "K2,2026-01-05,I1,,3",
      "K2,2026-01-05,I1,citizen,fire",
      'K2,2026-01-05,I1,citizen,"3,5"',
      "K2,2026-01-05,I1,citizen,6",
      "K2,2026-01-05,I1,citizen,0",
      "K2,2026-01-05,I1,citizen,2.5",
      "K1,2026-01-05,I1,citizen,4",
    ].join("\n");
    expect(found(text)).toEqual([
      "import.words  ",
      "import.word 9 i",
      "import.words  ",
      "import.word 11 r",
      "citizen.privacy 3 id",
      "input.required 4 id",
      "citizen.pattern 5 id",
      "input.date 6 dato",
      "input.date 7 dato",
      "input.required 8 dato",
      "input.required 10 i",
      "input.required 12 r",
      "input.number 13 y",
      "input.number 14 y",
      "score.maximum 15 y",
      "score.minimum 16 y",
      "score.step 17 y",
      "input.conflict 18 y",
    ]);
  });

  it.each([
    [",citizen,3", "input.required indicator"],
    ["I1,,3", "input.required respondent"],
  ])("says of %s which of the fields it is: %s", (said, code) => {
    expect(codesOf(plan(empty, `${HEADER}\nK1,2026-01-05,${said}`))).toEqual([code]);
  });

  it("says so of a baseline that is another than the score that stands there, and of an effort", () => {
    const register = buildRegister({
      group: { respondents: ["citizen"] },
      rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", 2]],
    });
    const other = { columns: { citizen: "id", score: "y", date: "dato", baseline: "b" } };
    const text = "id,dato,y,b\nK1,2026-02-05,3,1";
    expect(codesOf(plan(register, text, { ...other, startDate: "2026-01-05" }))).toEqual([
      "input.conflict baseline",
    ]);
    const efforts = {
      columns: { citizen: "id", score: "y", date: "dato", effort: "b" },
      efforts: { "2": "Mentor" },
    };
    expect(codesOf(plan(register, text, efforts))).toEqual(["input.unknown effort"]);
  });

  it("is counted beyond the first fifty", () => {
    const lines = Array.from({ length: MOST_VIOLATIONS + 7 }, () => "K1,2026-01-05,I1,citizen,9");
    const result = plan(empty, [HEADER, ...lines].join("\n"));
    const violations = result.ok ? [] : result.violations;
    expect(violations).toHaveLength(MOST_VIOLATIONS + 1);
    expect(violations.at(-1)).toMatchObject({ code: "import.more", parameters: { count: 7 } });
  });

  it("is an error, whatever the same is called in a register that is there", () => {
    const result = plan(empty, `${HEADER}\nK*,2026-01-05,I1,citizen,3`);
    expect(result.ok ? [] : result.violations).toMatchObject([
      { code: "citizen.pattern", severity: "error" },
    ]);
  });

  it.each<[string, string, object, string[]]>([
    [
      "a time before the start",
      "id,t,i,r,y\nK1,-1,I1,citizen,3",
      {
        columns: { citizen: "id", score: "y", time: "t", indicator: "i", respondent: "r" },
        startDate: "2026-01-05",
        timeUnit: "weeks",
      },
      ["input.date 2 t"],
    ],
    [
      "a column that is not there",
      `${HEADER}\n${line}`,
      { columns: { ...columns, score: "score" } },
      ["import.column  score"],
    ],
    ["a column that is there twice", `${HEADER},y\n${line},1`, {}, ["input.unique  "]],
    [
      "a start in the future",
      "id,t,i,r,y\nK1,0,I1,citizen,3",
      {
        columns: { citizen: "id", score: "y", time: "t", indicator: "i", respondent: "r" },
        startDate: "2026-06-02",
        timeUnit: "days",
      },
      ["input.future  "],
    ],
    [
      "a baseline that is not the same throughout",
      "id,dato,i,r,y,b\nK1,2026-02-05,I1,citizen,3,1\nK1,2026-03-05,I1,citizen,3,2",
      { columns: { ...columns, baseline: "b" }, startDate: "2026-01-05" },
      ["input.conflict 3 b"],
    ],
    [
      "two caseworkers",
      "id,dato,i,r,y,sb\nK1,2026-02-05,I1,citizen,3,AB\nK1,2026-03-05,I1,citizen,3,CD",
      { columns: { ...columns, caseworker: "sb" } },
      ["input.conflict 3 sb"],
    ],
    [
      "an effort that the map does not know",
      "id,dato,i,r,y,e\nK1,2026-02-05,I1,citizen,3,constructor",
      { columns: { ...columns, effort: "e" }, efforts: { "1": "Mentor" } },
      ["input.unknown 2 e"],
    ],
    [
      "a reason that is on no list",
      "id,dato,i,r,y,m\nK1,2026-02-05,I1,citizen,,XX",
      { columns: { ...columns, missingReason: "m" } },
      ["input.unknown 2 m"],
    ],
  ])("%s", (_, text, changes, expected) => {
    expect(found(text, changes)).toEqual(expected);
  });

  it("is a template that nobody has, in a workbook without a register", () => {
    expect(codesOf(plan(null, `${HEADER}\n${line}`))).toEqual(["input.unknown template"]);
  });

  it("is a closed indicator, and one that the respondent is not asked about", () => {
    const register = buildRegister({
      indicators: [
        indicator("I1", { validTo: d("2026-01-31") }),
        indicator("I2", { questions: { caseworker: "?" } }),
      ],
    });
    const text = `${HEADER}\nK1,2026-01-31,I1,citizen,3\nK1,2026-02-01,I1,citizen,3\nK1,2026-01-05,I2,citizen,3`;
    expect(found(text, {}, register)).toEqual(["input.closed 3 y", "input.respondent 4 i"]);
  });

  it("is an answer of a day on which its indicator is not valid, a reason too, whatever is valid today", () => {
    const register = buildRegister({
      indicators: [
        indicator("I1", { validFrom: d("2026-02-01"), questions: { caseworker: "?" } }),
        indicator("I1", { version: 2, validFrom: d("2026-03-01") }),
        indicator("I2", { validTo: d("2026-02-28") }),
      ],
    });
    const lines = [
      "K1,2026-01-31,I1,citizen,3",
      "K1,2026-02-10,I1,citizen,3",
      "K1,2026-03-10,I1,citizen,3",
      "K1,2026-02-28,I2,citizen,3",
      "K1,2026-03-01,I2,citizen,3",
    ];
    expect(found([HEADER, ...lines].join("\n"), {}, register)).toEqual([
      "input.closed 2 y",
      "input.respondent 3 y",
      "input.closed 6 y",
    ]);
  });

  it("never repeats a civil registration number", () => {
    expect(
      JSON.stringify(plan(empty, `${HEADER}\n010170-1234,2026-01-05,I1,citizen,3`))
    ).not.toContain("1234");
  });
});

describe("texts that go into the register as they are", () => {
  const columnsWithTexts = { ...columns, caseworker: "s", section: "a", effort: "e" };
  const foundIn = (line: string) =>
    found(`${HEADER},s,a,e\n${line}`, { columns: columnsWithTexts });
  it.each([
    ["K1,2026-01-05,I1,citizen,4,010203-1234,,", ["citizen.privacy 2 s"]],
    ["K1,2026-01-05,I1,citizen,4,,Hold 0102031234,", ["citizen.privacy 2 a"]],
    ["K1,2026-01-05,I1,citizen,4,,,010203 1234", ["citizen.privacy 2 e"]],
    ["K1,2026-01-05,I1,citizen,4,Anna Hansen,,", ["input.pattern 2 s"]],
    [`K1,2026-01-05,I1,citizen,4,${"A".repeat(11)},,`, ["input.length 2 s"]],
    [`K1,2026-01-05,I1,citizen,4,,${"x".repeat(41)},`, ["input.length 2 a"]],
    [`K1,2026-01-05,I1,citizen,4,,,${"x".repeat(32768)}`, ["input.length 2 e"]],
    [`K1,2026-01-05,I1,citizen,4,,,${"x".repeat(32767)}`, []],
  ])(
    "hold no civil registration number, are what the pane takes, and fit into a cell",
    (line, expected) => {
      expect(foundIn(line)).toEqual(expected);
    }
  );

  it("may say anything of somebody who is on the list, where it is not written", () => {
    const text = `${HEADER},s\nK1,2026-01-05,I1,citizen,4,Anna Hansen`;
    const register = imported(empty, `${HEADER}\nK1,2026-01-05,I1,citizen,4`);
    expect(found(text, { columns: { ...columns, caseworker: "s" } }, register)).toEqual([]);
  });
});

it("takes an empty field for nothing, whatever else means that", () => {
  const result = plan(empty, `${HEADER}\nK1,2026-01-05,I1,citizen,\nK1,2026-01-05,I2,citizen,-`, {
    missing: ["-"],
  });
  expect(planned(result).summary).toMatchObject({ missing: 2, scores: 0 });
});

function withCode(register: Register, from: string, to: string): Register {
  const renamed = (code: string): string => (code === from ? to : code);
  return {
    ...register,
    citizens: register.citizens.map((each) => ({ ...each, code: renamed(each.code) })),
    scoreTables: register.scoreTables.map((each) => {
      return { ...each, citizens: each.citizens.map(renamed) };
    }),
  };
}

it("knows a citizen by the code that an export wrote with an apostrophe", () => {
  const text = `${HEADER}\nK1,2026-01-05,I1,citizen,4`;
  // Nobody is added with such a code any more, but workbooks have them.
  const register = withCode(imported(empty, text), "K1", "=1+1");
  const exported = [...formatCsv(scores, register, { dialect: "international" })].join("");
  expect(exported).toContain("'=1+1,");
  const again = planned(
    plan(register, exported, {
      columns: {
        ...{ citizen: "citizen", score: "score", date: "date" },
        ...{ indicator: "indicator", respondent: "respondent" },
      },
    })
  );
  expect(again.summary).toMatchObject({ citizens: 0, knownCitizens: 1, unchanged: 1 });
});

it("takes no apostrophe away that somebody else wrote", () => {
  const columnsWithEffort = { ...columns, effort: "e" };
  const text = `${HEADER},e\nK1,2026-01-05,I1,citizen,4,'-1; '=2`;
  const { edits } = planned(plan(empty, text, { columns: columnsWithEffort }));
  expect(JSON.stringify(edits)).toContain("'-1; '=2");
});

describe("what means that there is nothing", () => {
  const withTexts = { ...columns, caseworker: "s", section: "a" };
  const text = [
    `${HEADER},s,a`,
    "99,2026-01-05,I1,citizen,4,NA,Nord",
    "98,2026-01-05,I1,citizen,NA,LK,NA",
    "97,2026-01-05,I1,citizen,99,,99",
  ].join("\n");

  it("is said of scores: a citizen 99, initials NA and a section 99 stay what they are", () => {
    const missing = ["", "NA", "99"];
    const register = imported(empty, text, { columns: withTexts, missing });
    expect(register.citizens.map(({ code, caseworker, section }) => [code, caseworker, section]))
      // In the order of the file.
      .toEqual([
        ["99", "NA", "Nord"],
        ["98", "LK", "NA"],
        ["97", "", "99"],
      ]);
    const { summary } = planned(plan(empty, text, { columns: withTexts, missing }));
    expect(summary).toMatchObject({ citizens: 3, scores: 1, missing: 2 });
  });

  it("is said of a column of its own, where one wants it", () => {
    const missing = { section: ["NA", "99"] };
    const plain = text.replace("citizen,99", "citizen,5");
    const register = imported(empty, plain, { columns: withTexts, missing });
    expect(register.citizens.map(({ caseworker, section }) => [caseworker, section])).toEqual([
      ["NA", "Nord"],
      ["LK", ""],
      ["", ""],
    ]);
    const { summary } = planned(plan(empty, plain, { columns: withTexts, missing }));
    expect(summary).toMatchObject({ scores: 2, missing: 1 });
  });

  it("leaves week 0 the start", () => {
    const weeks = {
      columns: { citizen: "id", score: "y", time: "uge", indicator: "i", respondent: "r" },
      startDate: "2026-01-05",
      timeUnit: "weeks",
      missing: ["0"],
    };
    const register = imported(empty, "id,uge,i,r,y\nK1,0,I1,citizen,3\nK1,1,I1,citizen,0", weeks);
    expect(rowsOf(register).slice(0, 2)).toEqual([
      dates("K1", d("2026-01-05"), d("2026-01-12")),
      ["K1", "I1", "citizen", 3],
    ]);
  });
});

describe("words that are not known", () => {
  const text = [
    HEADER,
    "K1,2026-01-05,Q1,B,2",
    "K1,2026-02-02,Q2,B,4",
    "K1,2026-03-02,Q1,S,3",
    "K2,2026-01-06,I1,S,1",
  ].join("\n");

  it("are each told once, with their rows and what to write in the map", () => {
    const result = plan(empty, text, { respondents: { B: "citizen" } });
    expect(result.ok ? [] : result.violations.map(({ code, parameters }) => [code, parameters]))
      // The questions first, then who answered.
      .toEqual([
        ["import.words", { snippet: '"indicators": { "Q1": "…", "Q2": "…" }', codes: "I1, I2" }],
        ["import.word", { field: "indicator", value: "Q1", count: 2, line: 2, column: "i" }],
        ["import.word", { field: "indicator", value: "Q2", count: 1, line: 3, column: "i" }],
        ["import.words", { snippet: '"respondents": { "S": "…" }', codes: "citizen, caseworker" }],
        ["import.word", { field: "respondent", value: "S", count: 2, line: 4, column: "r" }],
      ]);
  });

  it("are still told with what to write where there are more than can be told, however many", () => {
    const lines = Array.from(
      { length: 150_000 },
      (_, index) => `K1,2026-01-05,W${index},citizen,3`
    );
    const codes = found([HEADER, ...lines].join("\n")).map((each) => each.split(" ")[0]);
    expect(codes).toEqual([
      "import.words",
      ...Array.from({ length: 49 }, () => "import.word"),
      "import.more",
    ]);
  });

  it("are left out with their rows where the map says null, and counted", () => {
    const { summary } = planned(
      plan(empty, text, {
        indicators: { Q1: "I2", Q2: null },
        respondents: { B: "citizen", S: null },
      })
    );
    expect(summary).toMatchObject({ citizens: 1, scores: 1, leftOut: 3 });
  });

  it("do not matter in rows that are left out", () => {
    const words = { indicators: { Q1: null }, respondents: { B: null } };
    expect(found(text, words)).toEqual(["import.words  ", "import.word 5 r"]);
  });

  it("repeat no civil registration number", () => {
    const result = plan(empty, `${HEADER}\nK1,2026-01-05,010190-1234,citizen,2`);
    expect(JSON.stringify(result)).not.toContain("010190");
  });
});

describe("codes", () => {
  const fileOf = (...codes: string[]): string =>
    [HEADER, ...codes.map((code) => `${code},2026-01-05,I1,citizen,4`)].join("\n");
  const warned = (register: Register, ...codes: string[]): string[] =>
    planned(plan(register, fileOf(...codes))).summary.warnings.map(
      ({ code, severity, parameters: { citizen, existing, line } }) =>
        [code, severity, citizen, existing, line].join(" ")
    );

  it("are kept to the letter", () => {
    const codes = ["0123", "3E5", "1-2", "1E+05", "00", "TRUE", "12345678901234567890", "æ-1"];
    const taken = codes.filter((code) => code !== "1E+05");
    expect(imported(empty, fileOf(...taken)).citizens.map(({ code }) => code)).toEqual(taken);
    expect(found(fileOf(...codes))).toEqual(["citizen.pattern 5 id"]);
  });

  it("that look alike are named, and come in all the same", () => {
    expect(warned(empty, "0123", "K-O1", "123", "K-01", "A1")).toEqual([
      "import.similar warning 123 0123 4",
      "import.similar warning K-01 K-O1 5",
    ]);
  });

  it("that look like one of the register's are named, and so are those that are taken for one", () => {
    const register = imported(empty, fileOf("K-1", "0123"));
    expect(warned(register, "K-l", "k-1", "123", "K-2")).toEqual([
      "import.similarKnown warning K-l K-1 2",
      "import.similarKnown warning 123 0123 4",
      "import.sameCitizen warning k-1 K-1 3",
    ]);
    expect(warned(register, "K-1", "0123")).toEqual([]);
  });
});
