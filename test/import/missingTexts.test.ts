import { parseColumnMap } from "../../src/import/map/columnMap";
import { planImport } from "../../src/import/plan/planImport";
import { parseTable } from "../../src/import/table/parseTable";
import type { Register } from "../../src/register/model/Register";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { buildRegister, indicator, rowsOf, serial } from "../support/registerBuilder";
import { planned } from "../support/violations";

/** What means that there is no score means it of scores: a citizen may be called 99, and a caseworker NA. */
const today = serial("2026-06-01");
const columns = {
  citizen: "borger",
  indicator: "spørgsmål",
  respondent: "hvem",
  score: "svar",
  date: "dato",
};

function take(register: Register, lines: readonly string[], changes: object) {
  const read = parseTable(lines.join("\n"));
  const map = parseColumnMap({
    language: "da",
    template: "bip",
    group: { code: "UNGE" },
    columns,
    respondents: { B: "citizen", S: "caseworker" },
    dateFormat: "dayFirst",
    decimal: ",",
    ...changes,
  });
  if (!read.ok || !map.ok) throw new Error(JSON.stringify([read, map]));
  const plan = planned(planImport(register, read.table, map.map, { today }));
  return { ...plan, register: registerAfter(register, plan.edits) };
}

const empty = buildRegister({ indicators: [indicator("BIP01")], citizens: [] });
const scored = (register: Register) =>
  rowsOf(register).filter(([, code, respondent]) => code === "BIP01" && respondent === "citizen");

describe("NA", () => {
  const map = { columns: { ...columns, caseworker: "sagsbehandler", section: "afdeling" } };
  const file = [
    "borger;spørgsmål;hvem;svar;dato;sagsbehandler;afdeling",
    "K-1;BIP01;B;4;05-01-2026;NA;Nord",
    "K-2;BIP01;B;3;05-01-2026;LK;NA",
    "K-3;BIP01;B;NA;05-01-2026;LK;Syd",
  ];

  it("is a caseworker's initials and a section, and of a score that there is none", () => {
    const { register, summary } = take(empty, file, map);
    expect(
      register.citizens.map(({ code, caseworker, section }) => [code, caseworker, section])
    ).toEqual([
      ["K-1", "NA", "Nord"],
      ["K-2", "LK", "NA"],
      ["K-3", "LK", "Syd"],
    ]);
    expect(scored(register)).toEqual([
      ["K-1", "BIP01", "citizen", 4],
      ["K-2", "BIP01", "citizen", 3],
      ["K-3", "BIP01", "citizen"],
    ]);
    expect(summary).toMatchObject({ scores: 2, missing: 1 });
    // Again, and with what came later: nothing that stands there changes.
    expect(take(register, file, map).edits).toEqual([]);
    const later = take(register, [...file, "K-1;BIP01;B;5;19-01-2026;NA;Nord"], map);
    expect(later.summary).toMatchObject({ scores: 1, unchanged: 2, citizens: 0 });
  });

  it("means nothing in another column where the map says so of that column", () => {
    const { register } = take(empty, file, { ...map, missing: { section: ["NA"] } });
    expect(register.citizens.map(({ caseworker, section }) => [caseworker, section])).toEqual([
      ["NA", "Nord"],
      ["LK", ""],
      ["LK", "Syd"],
    ]);
  });
});

it("99 and -9 are no scores, and 99 is a citizen", () => {
  const map = { missing: ["", "99", "-9"] };
  const file = [
    "borger;spørgsmål;hvem;svar;dato",
    "98;BIP01;B;4;05-01-2026",
    "99;BIP01;B;3;05-01-2026",
    "100;BIP01;B;99;05-01-2026",
    "101;BIP01;B;-9;05-01-2026",
  ];
  const { register, summary } = take(empty, file, map);
  expect(register.citizens.map(({ code }) => code)).toEqual(["98", "99", "100", "101"]);
  expect(scored(register)).toEqual([
    ["98", "BIP01", "citizen", 4],
    ["99", "BIP01", "citizen", 3],
    ["100", "BIP01", "citizen"],
    ["101", "BIP01", "citizen"],
  ]);
  expect(summary).toMatchObject({ scores: 2, missing: 2 });
  expect(take(register, file, map).edits).toEqual([]);
  const later = take(
    register,
    [...file, "99;BIP01;B;99;19-01-2026", "99;BIP01;B;4;02-02-2026"],
    map
  );
  expect(later.summary).toMatchObject({ scores: 1, unchanged: 2, citizens: 0 });
});

it("an indicator that the target group has not is told, of a file of ours too", () => {
  const lines = ["borger;spørgsmål;hvem;svar;dato", "K-1;BIP99;B;4;05-01-2026"];
  expect(() => take(empty, lines, {})).toThrow(/import\.word/);
});
