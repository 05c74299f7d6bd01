import fc from "fast-check";
import type { CsvDialect } from "../../src/export/csvField";
import { scores } from "../../src/export/datasets/scores";
import { formatCsv } from "../../src/export/sinks/csv";
import { parseColumnMap } from "../../src/import/map/columnMap";
import { parseTable } from "../../src/import/table/parseTable";
import { planImport } from "../../src/import/plan/planImport";
import type { Register } from "../../src/register/model/Register";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { buildRegister, dates, indicator, rowsOf, serial } from "../support/registerBuilder";
import { planned } from "../support/violations";
import { seededRuns } from "../support/testLength";

const today = serial("2026-11-21");
const empty = buildRegister({
  // Codes that nobody is given any more, and that stand in workbooks: an import knows them.
  citizens: ["-3", "a;b,c"],
  measurements: 2,
  indicators: [indicator("I1"), indicator("I2", { type: "count", minimum: 0, maximum: 99 })],
});

interface Answer {
  readonly citizen: string;
  readonly date: string;
  readonly indicator: string;
  readonly respondent: string;
  readonly score: string;
}

// Months apart, so that no answer is near another date's measurement.
const answer: fc.Arbitrary<Answer> = fc.record({
  citizen: fc.constantFrom("K1", "Å2", "-3", "0123", "a;b,c"),
  date: fc.constantFrom("2026-01-05", "2026-02-28", "2026-04-30", "2026-07-01", "2026-09-15"),
  indicator: fc.constantFrom("I1", "I2"),
  respondent: fc.constantFrom("citizen", "caseworker"),
  score: fc.constantFrom("1", "2", "5", "VE", ""),
});
const key = ({ citizen, date, indicator: code, respondent }: Answer): string =>
  [citizen, date, code, respondent].join("|");

const FIELDS = {
  citizen: "citizen",
  indicator: "indicator",
  respondent: "respondent",
  date: "date",
  score: "score",
  missingReason: "missing_reason",
};

function importText(register: Register, text: string, delimiter: string): Register {
  const map = parseColumnMap({
    language: "da",
    template: "-",
    group: { code: "UNGE" },
    columns: FIELDS,
    delimiter,
  });
  const table = parseTable(text, delimiter);
  if (!map.ok || !table.ok) throw new Error(JSON.stringify([map, table]));
  return registerAfter(
    register,
    planned(planImport(register, table.table, map.map, { today })).edits
  );
}

function textOf(answers: readonly Answer[]): string {
  const lines = answers.map(({ citizen, date, indicator: code, respondent, score }) =>
    [citizen, date, code, respondent, score === "VE" ? "" : score, score === "VE" ? "VE" : ""].join(
      "\t"
    )
  );
  return ["citizen\tdate\tindicator\trespondent\tscore\tmissing_reason", ...lines].join("\n");
}

it.each<[CsvDialect, string]>([
  ["international", ","],
  ["danish", ";"],
])("what was imported is exported, and imported again the same: %s", (dialect, delimiter) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(answer, { selector: key, minLength: 1, maxLength: 40 }),
      (answers) => {
        const register = importText(empty, textOf(answers), "\t");
        const exported = [...formatCsv(scores, register, { dialect })].join("");

        const table = parseTable(exported, delimiter);
        if (!table.ok) throw new Error(JSON.stringify(table.violations));
        const { headers, rows } = table.table;
        const field = (row: readonly string[], name: string): string => row[headers.indexOf(name)]!;
        const out = rows
          .map((row) => ({
            citizen: field(row, "citizen"),
            date: field(row, "date"),
            indicator: field(row, "indicator"),
            respondent: field(row, "respondent"),
            score: field(row, "score") || field(row, "missing_reason"),
          }))
          .filter(({ score }) => score !== "");
        const given = answers.filter(({ score }) => score !== "");
        expect(out.map((each) => `${key(each)}|${each.score}`).sort()).toEqual(
          given.map((each) => `${key(each)}|${each.score}`).sort()
        );
        expect(
          [...formatCsv(scores, importText(empty, exported, delimiter), { dialect })].join("")
        ).toBe(exported);
      }
    ),
    seededRuns(600)
  );
});

it("what is neither a score nor a reason is exported apart, and leaves a gap when imported again", () => {
  const register = buildRegister({
    measurements: 2,
    rows: [
      dates("K1", "2026-01-05"),
      ["K1", "I1", "citizen", "syg"],
      ["K1", "I1", "caseworker", 3],
    ],
  });
  const exported = [...formatCsv(scores, register, { dialect: "international" })].join("");
  expect(exported).toContain(",syg,\r\n");
  const empty = buildRegister({ measurements: 2 });
  expect(rowsOf(importText(empty, exported, ","))).toEqual([
    dates("K1", serial("2026-01-05")),
    ["K1", "I1", "citizen"],
    ["K1", "I1", "caseworker", 3],
  ]);
});

describe("texts of every kind", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("=+-@\t\r\n\0\"'; ,aÅ1.\uFF1D"), "\r\n"),
    maxLength: 8,
  });

  it.each<CsvDialect>(["international", "danish"])(
    "come back as they were exported: %s",
    (dialect) => {
      fc.assert(
        fc.property(text, text, text, text, (citizen, name, focusArea, invalid) => {
          // A cell with spaces alone is blank, and one with a number is none.
          fc.pre(/[aÅ]/.test(invalid));
          const register = buildRegister({
            citizens: [citizen],
            measurements: 1,
            indicators: [indicator("I1", { name, focusArea })],
            rows: [dates(citizen, "2026-01-05"), [citizen, "I1", "citizen", invalid]],
          });
          const exported = [...formatCsv(scores, register, { dialect })].join("");
          const read = parseTable(exported);
          if (!read.ok) throw new Error(JSON.stringify(read.violations));
          const { headers, rows } = read.table;
          const records = rows.map((row) =>
            ["citizen", "indicator_name", "focus_area", "invalid"].map(
              (column) => row[headers.indexOf(column)]
            )
          );
          expect(records).toEqual([[citizen, name, focusArea, invalid]]);
        }),
        seededRuns(4000)
      );
    }
  );

  it("come back from a table that names the register of each line, and columns of a person's own", () => {
    const register = buildRegister({
      citizens: ["-3"],
      measurements: 1,
      rows: [dates("-3", "2026-01-05"), ["-3", "I1", "citizen", "x;=1"]],
    });
    const lines = [...formatCsv(scores, register, { dialect: "international" })]
      .join("")
      .split("\r\n");
    const wider = [`register,${lines[0]},note`, `'=a.xlsx,${lines[1]},x`].join("\r\n");
    expect(lines[1]).toMatch(/^'-3,.*,x;'=1,$/);
    const read = parseTable(wider);
    expect(read.ok && read.table.rows[0]!.filter((field) => /[=3]/.test(field))).toEqual([
      "=a.xlsx",
      "-3",
      "x;=1",
    ]);
  });
});
