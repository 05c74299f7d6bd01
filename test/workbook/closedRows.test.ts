import { moveFormula } from "../../host/workbook/formulas/references";
import type { CellValue } from "../../host/workbook/cell";
import { closedAtEnd, TestRegister, TODAY } from "./support";
import { dateKey, SCORES, scoreKey, TableView, type RowKey } from "./TableView";

/** What stands in the lists, and which rows are closed by it. */
interface Case {
  readonly name: string;
  readonly row: RowKey;
  /** Last days of BIP01, and of a second version of it; undefined for no second one. */
  readonly validTo?: CellValue;
  readonly newer?: CellValue;
  /** What was chosen away with the citizen K7M. */
  readonly chosenAway?: string;
  readonly group?: string;
  readonly closed: boolean;
}

const BIP01 = scoreKey("K7M", "BIP01");

const CASES: readonly Case[] = [
  { name: "of an indicator that is scored", row: BIP01, closed: false },
  { name: "retired yesterday", row: BIP01, validTo: TODAY - 1, closed: true },
  { name: "of its last day", row: BIP01, validTo: TODAY, closed: false },
  { name: "retired from tomorrow", row: BIP01, validTo: TODAY + 1, closed: false },
  {
    name: "of somebody else who answers, retired",
    row: scoreKey("K7M", "BIP01", "Sagsbehandler"),
    validTo: TODAY - 1,
    closed: true,
  },
  {
    name: "of another indicator than the retired one",
    row: scoreKey("K7M", "BIP02"),
    validTo: TODAY - 1,
    closed: false,
  },
  { name: "with a newer version", row: BIP01, validTo: TODAY - 1, newer: null, closed: false },
  { name: "all versions retired", row: BIP01, validTo: 46_000, newer: TODAY - 1, closed: true },
  { name: "of an older version still", row: BIP01, newer: TODAY - 1, closed: false },
  { name: "chosen away", row: BIP01, chosenAway: "BIP01", closed: true },
  { name: "chosen away with others", row: BIP01, chosenAway: "BIP04, BIP01", closed: true },
  { name: "typed without spaces", row: BIP01, chosenAway: "BIP04,BIP01,BIP09", closed: true },
  { name: "typed with many", row: BIP01, chosenAway: "BIP04 ,  BIP01 ", closed: true },
  { name: "typed in small letters", row: BIP01, chosenAway: "bip01", closed: true },
  { name: "of the citizen's others", row: BIP01, chosenAway: "BIP04,BIP02", closed: false },
  { name: "whose code is a part of one", row: BIP01, chosenAway: "BIP011,XBIP01", closed: false },
  {
    name: "of somebody else",
    row: scoreKey("PFD", "BIP01"),
    chosenAway: "BIP01",
    closed: false,
  },
  {
    name: "of a citizen who is in another group now",
    row: BIP01,
    chosenAway: "BIP01",
    group: "UNGE",
    closed: false,
  },
  { name: "of dates", row: dateKey("K7M"), validTo: 46_000, chosenAway: "BIP01", closed: false },
  {
    name: "without a code",
    row: { Borger: "K7M", Kode: null, Respondent: "Borger" },
    closed: false,
  },
];

let register: TestRegister;
let scores: TableView;

beforeAll(async () => {
  register = closedAtEnd(await TestRegister.create({ calculation: "automatic" }));
  await register.addCitizen("K7M");
  await register.addCitizen("PFD");
  scores = TableView.of(register.host.workbook, SCORES);
  scores.addRows("end", [{ Borger: "K7M", Kode: null, Respondent: "Borger" }]);
  const indicators = TableView.of(register.host.workbook, "PRIndicators");
  // Of another group, so that it is nobody's: a test makes it the second version.
  indicators.addRows("end", [{ Kode: "BIP01", Gruppe: "X", Version: 2 }]);
});

test.each(CASES)(
  "a row $name: closed $closed",
  async ({ row, validTo = null, newer, chosenAway = "", group = "BIP", closed }) => {
    const { session, workbook } = register.host;
    const indicators = TableView.of(workbook, "PRIndicators");
    const citizens = TableView.of(workbook, "PRCitizens");
    const second = { Kode: "BIP01", Version: 2 };
    indicators.type({ Kode: "BIP01" }, "Gyldig til", validTo);
    indicators.type(second, "Gyldig til", newer ?? null);
    indicators.type(second, "Gruppe", newer === undefined ? "X" : "BIP");
    citizens.type({ Borger: "K7M" }, "Fravalgt", chosenAway);
    citizens.type({ Borger: "K7M" }, "Gruppe", group);
    await session.calculateNow();

    const format = scores.sheet.conditionalFormats.find(({ rule }) => {
      return rule.kind === "Custom" && rule.formula.includes("PR_ChosenAway");
    })!;
    const formula = format.rule.kind === "Custom" ? format.rule.formula : "";
    const { top, left } = format.areas[0]!;
    const [at, column] = [scores.rowOf(row), scores.columnOf("Indikator")];
    const moved = moveFormula(formula, { row: top, column: left }, { row: at, column });
    const says = await session.engine.evaluate(workbook, scores.sheet.id, at, column, moved);
    expect(says).toBe(closed);
  }
);
