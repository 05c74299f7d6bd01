import { parse } from "papaparse";
import type { CsvDialect } from "../../src/export/csvField";
import { scores } from "../../src/export/datasets/scores";
import { formatCsv } from "../../src/export/sinks/csv";
import { headerOf } from "../../src/export/Dataset";
import type { Register } from "../../src/register/model/Register";
import { buildRegister, dates, indicator, serial } from "../support/registerBuilder";

function csv(register: Register, dialect: CsvDialect = "international"): string {
  return [...formatCsv(scores, register, { dialect })].join("");
}

/** Lines as records; `fields` picks and orders what a test looks at. */
function lines(register: Register, fields: readonly (keyof typeof scores.columns)[]): string[] {
  const { data } = parse<Record<string, string>>(csv(register), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((record) => fields.map((field) => record[field]).join(" "));
}

const register = buildRegister({
  measurements: 3,
  indicators: [indicator("I1", { name: "Søvn, hvile", focusArea: "Helbred", direction: -1 })],
  rows: [
    dates("K1", "2026-01-05", "2026-01-19"),
    ["K1", "I1", "citizen", 3, "IR"],
    ["K1", "I1", "caseworker", null, 4],
  ],
});

it("writes RFC 4180 for everybody", () => {
  expect(csv(register)).toBe(
    [
      "citizen,target_group,indicator,indicator_name,focus_area,respondent,measurement,date,score,missing_reason,version,minimum,maximum,direction,invalid,joint",
      'K1,UNGE,I1,"Søvn, hvile",Helbred,citizen,1,2026-01-05,3,,1,1,5,-1,,',
      'K1,UNGE,I1,"Søvn, hvile",Helbred,citizen,2,2026-01-19,,IR,1,1,5,-1,,',
      'K1,UNGE,I1,"Søvn, hvile",Helbred,caseworker,1,2026-01-05,,,1,1,5,-1,,',
      'K1,UNGE,I1,"Søvn, hvile",Helbred,caseworker,2,2026-01-19,4,,1,1,5,-1,,',
      "",
    ].join("\r\n")
  );
});

it("writes what a Danish Excel opens", () => {
  const text = csv(
    buildRegister({ rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", -2.5]] }),
    "danish"
  );
  expect(text).toBe(
    `\uFEFF${headerOf(scores).join(";")}\r\nK1;UNGE;I1;Indikator I1;Helbred;citizen;1;2026-01-05;-2,5;;1;1;5;1;;\r\n`
  );
});

it("expects a score only where the indicator is valid, and takes the version of the day", () => {
  const versions = buildRegister({
    indicators: [
      indicator("I1", {
        name: "før",
        validFrom: serial("2026-01-10"),
        validTo: serial("2026-01-31"),
      }),
      indicator("I1", { name: "efter", version: 2, validFrom: serial("2026-02-01") }),
    ],
    rows: [dates("K1", "2026-01-05", "2026-01-19", "2026-02-02"), ["K1", "I1", "citizen"]],
  });
  expect(lines(versions, ["measurement", "indicator_name", "version"])).toEqual([
    "2 før 1",
    "3 efter 2",
  ]);
});

it("loses nothing that stands where it was not expected", () => {
  const odd = buildRegister({
    indicators: [indicator("I1", { validFrom: serial("2026-02-01") })],
    rows: [
      dates("K1", "2026-01-05", null, "i går"),
      ["K1", "I1", "citizen", 1, 2, "fire"],
      ["K1", "I9", "mentor", 5],
      ["K2", "I1", "citizen", null, 4],
      ["K1", "SAMMEN", "everyone", 1],
    ],
  });
  expect(
    lines(odd, [
      "citizen",
      "indicator",
      "measurement",
      "date",
      "score",
      "missing_reason",
      "version",
      "invalid",
    ])
  ).toEqual([
    "K1 I1 1 2026-01-05 1  1 ",
    "K1 I1 2  2  1 ",
    "K1 I1 3    1 fire",
    "K1 I9 1 2026-01-05 5   ",
    "K2 I1 2  4  1 ",
  ]);
});

it("has what stands in the column +, which the sheet counts, without a measurement and a date", () => {
  const plus = buildRegister({
    measurements: 2,
    rows: [
      dates("K1", "2026-01-05", null, "2026-01-19"),
      ["K1", "I1", "citizen", 3, null, 5],
      ["K1", "I1", "caseworker", null, null, "IR"],
    ],
  });
  const fields = ["respondent", "measurement", "date", "score", "missing_reason"] as const;
  expect(lines(plus, fields)).toEqual([
    "citizen 1 2026-01-05 3 ",
    "citizen   5 ",
    "caseworker 1 2026-01-05  ",
    "caseworker    IR",
  ]);
});

it("guards what a spreadsheet would run", () => {
  const risky = buildRegister({
    rows: [dates("=K1", "2026-01-05"), ["=K1", "I1", "citizen", "=1+1"]],
  });
  expect(lines(risky, ["citizen", "invalid"])).toEqual(["'=K1 '=1+1"]);
});

it("comes in chunks that end with a line", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    dates(`K${index}`, "2026-01-05"),
    [`K${index}`, "I1", "citizen", 3] as const,
  ]).flat();
  const chunks = [...formatCsv(scores, buildRegister({ rows }), { dialect: "international" })];
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.every((chunk) => chunk.endsWith("\r\n"))).toBe(true);
  expect(chunks.join("").split("\r\n")).toHaveLength(1 + 5000 + 1);
});

it("is a header alone for a register without scores", () => {
  expect(csv(buildRegister())).toBe(`${headerOf(scores).join(",")}\r\n`);
});

it("says which answers were given jointly, by a mark of the respondent's own or by everybody's", () => {
  const marked = buildRegister({
    measurements: 4,
    rows: [
      dates("K1", "2026-01-05", "2026-01-19", "2026-02-02", "2026-02-16"),
      ["K1", "SAMMEN", "caseworker", 1, null, null, 2],
      ["K1", "SAMMEN", "everyone", null, 1],
      ["K1", "I1", "citizen", 3, 3, 3, 3],
      ["K1", "I1", "caseworker", 4, 4, 4, 4],
      dates("K2", "2026-01-05"),
      ["K2", "I1", "caseworker", 2],
    ],
  });
  expect(lines(marked, ["citizen", "respondent", "measurement", "joint"])).toEqual([
    "K1 citizen 1 ",
    "K1 citizen 2 1",
    "K1 citizen 3 ",
    "K1 citizen 4 ",
    "K1 caseworker 1 1",
    "K1 caseworker 2 1",
    "K1 caseworker 3 ",
    "K1 caseworker 4 ",
    "K2 caseworker 1 ",
  ]);
});
