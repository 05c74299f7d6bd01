import type { CellValue } from "../../host/workbook/cell";
import type { DataValidation } from "../../host/workbook/model";
import { moveFormula } from "../../host/workbook/formulas/references";
import { scoreRules, type RulePositions } from "../../src/workbook/sheets/scoreFormulas";
import { closedAtEnd, templateWith, TestRegister, TODAY } from "./support";
import { dateKey, SCORES, scoreKey, TableView, type RowKey } from "./TableView";

const SCORE = scoreKey("K7M", "BIP01");
const COUNT = scoreKey("K7M", "BIP12");
const DATE = dateKey("K7M");

const JOINT = scoreKey("K7M", "SAMMEN");

const CASES: readonly [name: string, row: RowKey, entry: CellValue, allowed: boolean][] = [
  ["the lowest score", SCORE, 1, true],
  ["the highest score", SCORE, 5, true],
  ["below the scale", SCORE, 0, false],
  ["above the scale", SCORE, 6, false],
  ["a half step", SCORE, 2.5, false],
  ["a negative score", SCORE, -1, false],
  ["a reason", SCORE, "IR", true],
  ["a reason in small letters", SCORE, "øi", true],
  ["a word that is no reason", SCORE, "XX", false],
  ["a number as text", SCORE, "3", false],
  ["a truth", SCORE, true, false],
  ["a date in place of a score", SCORE, TODAY, false],
  ["a count of zero", COUNT, 0, true],
  ["a count of 99", COUNT, 99, true],
  ["a count of 100", COUNT, 100, false],
  ["the code of another scale", scoreKey("K7M", "BIP04"), 0, true],
  ["a score of another scale", scoreKey("K7M", "BIP04"), 10, true],
  ["beyond the other scale", scoreKey("K7M", "BIP04"), 11, false],
  ["a mark of joint answers, in a row that somebody typed", JOINT, 1, true],
  ["2 as such a mark", JOINT, 2, false],
  ["a reason as such a mark", JOINT, "IR", false],
  ["1 as text as such a mark", JOINT, "1", false],
  ["today", DATE, TODAY, true],
  ["tomorrow", DATE, TODAY + 1, false],
  ["a score in the row of dates", DATE, 3, false],
  ["a reason in the row of dates", DATE, "IM", false],
  ["a date as text", DATE, "21-11-2026", false],
];

let register: TestRegister;
let scores: TableView;
let rule: DataValidation;

beforeAll(async () => {
  const template = templateWith({ BIP04: { minimum: 0, maximum: 10, descriptors: [] } });
  register = closedAtEnd(await TestRegister.create({ calculation: "automatic" }, "da", template));
  await register.addCitizen("PFD");
  await register.addCitizen("K7M");
  scores = TableView.of(register.host.workbook, SCORES);
  scores.addRows("end", [{ Borger: "K7M", Kode: "SAMMEN", Respondent: "Borger" }]);
  rule = scores.sheet.validations[0]!;
});

/** A score sheet's columns with its first one and its header at a place, from 0. */
function positionAt(headerRow: number, column: number): RulePositions {
  const at = (index: number): number => column + index;
  return {
    headerRow,
    citizen: at(0),
    code: at(1),
    respondent: at(3),
    change: at(4),
    minimum: at(9),
    maximum: at(10),
    first: at(14),
    firstScore: at(16),
    plus: at(28),
  };
}

/** What a formula written for the area's top left cell says of another cell. */
async function say(
  formula: string,
  { top, left }: { top: number; left: number },
  row: number,
  column: number
) {
  const { session, workbook } = register.host;
  const moved = moveFormula(formula, { row: top, column: left }, { row, column });
  await session.calculateNow();
  return session.engine.evaluate(workbook, scores.sheet.id, row, column, moved);
}

describe("the validation of scoring cells", () => {
  test("fits into Excel's 255 characters and names no table", () => {
    expect(rule).toMatchObject({
      type: "Custom",
      ignoreBlank: false,
      showError: true,
      errorStyle: "Stop",
    });
    expect(rule.formula1.length).toBeLessThanOrEqual(255);
    expect(rule.formula1).not.toMatch(/\[|PRScores/);
    expect(rule.errorTitle.length).toBeLessThanOrEqual(32);
    expect(rule.errorMessage.length).toBeLessThanOrEqual(225);
  });

  const places: [where: string, group: string, position: RulePositions][] = [
    ["where a new sheet has it", "UNGE", positionAt(2, 0)],
    ["whatever the group is called", "ABCDEFGHIJKL", positionAt(2, 0)],
    ["ten thousand rows down, 40 columns to the right", "ABCDEFGHIJKL", positionAt(9_999, 40)],
    ["in the far corner of a sheet", "ABCDEFGHIJKL", positionAt(1_048_570, 16_300)],
  ];
  test.each(places)("is there, and short enough, %s", (_, group, at) => {
    for (const language of ["da", "en"] as const) {
      const { validation, invalid } = scoreRules(group, language, at);
      expect(validation).not.toBeNull();
      expect(validation.length).toBeLessThanOrEqual(255);
      expect(invalid).toContain("PR_Reasons");
      expect(invalid).toContain(language === "da" ? '"SAMMEN"' : '"JOINT"');
      if (at.headerRow < 10_000)
        expect(validation).toContain(language === "da" ? '"SAMMEN"' : '"JOINT"');
    }
  });

  test.each(CASES)("%s", async (_, row, entry, allowed) => {
    scores.type(row, "M2", entry);
    const [at, column] = [scores.rowOf(row), scores.columnOf("M2")];
    expect(await say(rule.formula1, rule.areas[0]!, at, column)).toBe(allowed);

    const format = scores.sheet.conditionalFormats.find(({ priority }) => priority === 0)!;
    const formula = format.rule.kind === "Custom" ? format.rule.formula : "";
    expect(await say(formula, format.areas[0]!, at, column)).toBe(!allowed);
    scores.type(row, "M2", null);
    expect(await say(formula, format.areas[0]!, at, column)).toBe(false);
  });

  test("goes by the row's own bounds, whatever the list of indicators says by now", async () => {
    const [at, column] = [scores.rowOf(SCORE), scores.columnOf("M2")];
    const isAllowed = async (entry: CellValue) => {
      scores.type(SCORE, "M2", entry);
      const allowed = await say(rule.formula1, rule.areas[0]!, at, column);
      scores.type(SCORE, "M2", null);
      return allowed;
    };
    const indicators = TableView.of(register.host.workbook, "PRIndicators");
    indicators.type({ Kode: "BIP01" }, "Maks", 7);
    expect(await isAllowed(6)).toBe(false);
    scores.type(SCORE, "Maks", 7);
    expect(await isAllowed(6)).toBe(true);
    scores.type(SCORE, "Min", 2);
    expect(await isAllowed(1)).toBe(false);
    // Without an upper bound any whole number is a score.
    scores.type(SCORE, "Maks", null);
    expect(await isAllowed(10_000)).toBe(true);
    expect(await isAllowed(2.5)).toBe(false);
    indicators.type({ Kode: "BIP01" }, "Maks", 5);
    scores.type(SCORE, "Min", 1);
    scores.type(SCORE, "Maks", 5);
  });

  test.each(CASES.filter(([, , , allowed]) => allowed))(
    "nothing is allowed under +: %s",
    async (_, row, entry) => {
      scores.type(row, "+", entry);
      expect(
        await say(rule.formula1, rule.areas[0]!, scores.rowOf(row), scores.columnOf("+"))
      ).toBe(false);
      scores.type(row, "+", null);
    }
  );
});
