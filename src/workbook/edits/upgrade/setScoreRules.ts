import { workbookTexts } from "../../../locales/workbook";
import type { Language } from "../../../register/model/Register";
import { measurementColumn, PLUS_COLUMN } from "../../../register/tables/scores";
import { columnLetters } from "../../sheets/a1";
import { cellsAt, fillFormula } from "../../sheets/cells";
import { scoreRules, type RulePositions, type ScoreRules } from "../../sheets/scoreFormulas";
import { applyScoreRules } from "../../sheets/scoreSheet";
import { scoreTableName } from "../../read/tableLayout";
import type { EditKind } from "../EditKind";
import { scoreArea, type Preparation } from "../Preparation";
import type { SetScoreRules } from "../WorkbookEdit";

/**
 * Says which schema's formulas and rules a score sheet has. Those of today come with the columns that they name; taken
 * back, the sheet gets those of schema 1 again, once the columns are gone.
 */
export const setScoreRules: EditKind<SetScoreRules> = {
  kind: "setScoreRules",
  reads: ({ group }) => [{ table: { scores: group } }],
  locks: ({ group }) => ({ on: "table", table: { scores: group } }),
  prepare: (preparation, edit) => {
    if (edit.to === 1) layOldRules(preparation, edit);
  },
  invert: ({ kind, group, from, to }) => [{ kind, group, from: to, to: from }],
};

function layOldRules(preparation: Preparation, { group }: SetScoreRules): void {
  const state = preparation.state({ scores: group });
  if (!state?.has("change") || !state.has("direction")) return;
  const { language } = state;
  const area = scoreArea(state);
  const change = state.column + state.indexOf("change");
  preparation.push(8_000, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(state.sheet);
    const cells = cellsAt(sheet, state.top, change, area.bodyRows, 1);
    fillFormula(cells, oldChange(group, language));
    applyScoreRules(sheet, area, oldRules);
  });
}

/** *Ændring* as schema 1 had it. */
function oldChange(group: string, language: Language): string {
  const { headers, dateCode, scoreSheet } = workbookTexts[language];
  const table = scoreTableName(group);
  const cell = (header: string): string => `${table}[[#This Row],[${header}]]`;
  const scores = `${table}[[#This Row],[${measurementColumn(1)}]:[${PLUS_COLUMN}]]`;
  const difference = `(${cell(headers.latest)}-${cell(headers.first)})`;
  return (
    `=IF(COUNT(${scores})<2,"",IF(${cell(headers.code)}="${dateCode}",` +
    `ROUND(${difference}/7,0)&"${scoreSheet.weeks}",${difference}*${cell(headers.direction)}))`
  );
}

/** The rules as schema 1 had them: the bounds were looked up by code and group. */
function oldRules(group: string, language: Language, at: RulePositions): ScoreRules {
  const { dateCode } = workbookTexts[language];
  const top = at.headerRow + 2;
  const cell = `${columnLetters(at.firstScore)}${top}`;
  const code = `$${columnLetters(at.code)}${top}`;
  const bound = (limit: "MIN" | "MAX"): string =>
    `${limit}IFS(PR_${limit === "MIN" ? "Min" : "Max"},PR_Code,${code},PR_Group,"${group}")`;
  const valid =
    `IF(${code}="${dateCode}",AND(${cell}>36525,${cell}<=TODAY()),` +
    `IF(ISNUMBER(${cell}),AND(${cell}>=${bound("MIN")},${cell}<=${bound("MAX")},${cell}=INT(${cell})),` +
    `ISNUMBER(MATCH(${cell},PR_Reasons,0))))`;
  const header = `${columnLetters(at.firstScore)}$${at.headerRow + 1}`;
  const validation = `=AND(${header}<>"${PLUS_COLUMN}",${valid})`;
  return {
    ...scoreRules(group, language, at),
    validation: validation.length > 255 ? null : validation,
    invalid: `=AND(${cell}<>"",NOT(${valid}))`,
    isClosed: null,
  };
}
