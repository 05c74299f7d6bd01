import { fill, workbookTexts } from "../../locales/workbook";
import {
  INITIAL_MEASUREMENTS,
  measurementColumn,
  PLUS_COLUMN,
  scores,
} from "../../register/tables/scores";
import type { Language, MissingReason } from "../../register/model/Register";
import {
  alikeColumns,
  cellsAt,
  createTable,
  fillFormat,
  fillFormula,
  formatLines,
  foldColumns,
  formatPage,
  writeTitle,
} from "./cells";
import type { ColumnType } from "../../register/tables/declaration";
import { scoreColumns, scoreTableName, TABLE_HEADER_ROW } from "../read/tableLayout";
import { scoreFormulas, scoreRules, type RulePositions, type ScoreRules } from "./scoreFormulas";
import { COLORS, FORMATS, widthOf } from "./theme";

/** A score table as it lies on its sheet now: what formatting and rules need to know. */
export interface ScoreArea {
  readonly group: string;
  readonly language: Language;
  readonly headerRow: number;
  readonly column: number;
  /** Code name and type per column; null for a user's own column, which is left alone. */
  readonly columns: readonly ({ readonly name: string; readonly type: ColumnType } | null)[];
  readonly bodyRows: number;
}

/** Columns that a score sheet's formulas and rules name, by their code names: without one of them neither can be written. */
export const RULED_COLUMNS = [
  "citizen",
  "code",
  "change",
  "respondent",
  "direction",
  "minimum",
  "maximum",
  "count",
  "first",
  "latest",
  measurementColumn(1),
  PLUS_COLUMN,
] as const;

/** Lays out a target group's sheet with an empty table. */
export function layScoreSheet(
  sheet: Excel.Worksheet,
  input: {
    readonly group: string;
    readonly name: string;
    readonly endGoal: string;
    readonly language: Language;
    readonly scales: readonly { readonly minimum: number; readonly maximum: number }[];
    readonly reasons: readonly MissingReason[];
  }
): void {
  const { language } = input;
  const texts = workbookTexts[language];
  const columns = scoreColumns(INITIAL_MEASUREMENTS, language);
  sheet.showGridlines = false;
  writeTitle(sheet, scoreSheetTitle(input, language), explanationOf(input, language));
  createTable(sheet, {
    name: scoreTableName(input.group),
    row: TABLE_HEADER_ROW,
    column: 0,
    columns,
    bodyRows: 1,
  });
  const area: ScoreArea = {
    group: input.group,
    language,
    headerRow: TABLE_HEADER_ROW,
    column: 0,
    columns,
    bodyRows: 1,
  };
  formatScoreRows(sheet, area, 0, 1);
  fillScoreFormulas(sheet, area, 0, 1);
  applyScoreRules(sheet, area);
  formatScoreHeader(sheet, area);

  foldColumns(sheet, scores, columns);
  const change = columns.findIndex((column) => column.name === "change");
  sheet.freezePanes.freezeAt(cellsAt(sheet, 0, 0, TABLE_HEADER_ROW + 1, change + 1));
  formatPage(sheet, {
    orientation: "Landscape",
    headerRow: TABLE_HEADER_ROW,
    footer: texts.printFooter,
    fit: { wide: 1 },
  });
}

/** Title of a target group's sheet: its name, and its end goal if there is one. */
export function scoreSheetTitle(
  group: { readonly name: string; readonly endGoal: string },
  language: Language
): string {
  const { title, titleWithoutGoal } = workbookTexts[language].scoreSheet;
  const { name, endGoal } = group;
  return fill(endGoal === "" ? titleWithoutGoal : title, { name, endGoal });
}

/** The line under the title: the scale when all indicators share one, the reasons, and what an empty cell means. */
function explanationOf(
  input: {
    readonly scales: readonly { readonly minimum: number; readonly maximum: number }[];
    readonly reasons: readonly MissingReason[];
  },
  language: Language
): string {
  const texts = workbookTexts[language].scoreSheet;
  const [first] = input.scales;
  const shared =
    first &&
    input.scales.every((each) => each.minimum === first.minimum && each.maximum === first.maximum);
  return fill(texts.line, {
    scale: shared
      ? fill(texts.scale, { minimum: first.minimum, maximum: first.maximum })
      : texts.scales,
    reasons: input.reasons.map((reason) => `${reason.code} ${reason.meaning}`).join("   "),
    blank: texts.blank,
  });
}

/** Formats of new rows, before anything is written into them: a code like 0123 must meet a text cell. */
export function formatScoreRows(
  sheet: Excel.Worksheet,
  area: ScoreArea,
  first: number,
  count: number
): void {
  const top = area.headerRow + 1 + first;
  const formats = alikeColumns(area.columns, (column) =>
    column === null || column.type === "score" ? null : formatOf(column.name, column.type)
  );
  for (const { index, count: alike, kind: format } of formats) {
    const cells = cellsAt(sheet, top, area.column + index, count, alike);
    fillFormat(cells, format);
    if (format !== FORMATS.text) cells.format.horizontalAlignment = "Center";
  }
  area.columns.forEach((column, index) => {
    const cells = (): Excel.Range => cellsAt(sheet, top, area.column + index, count, 1);
    if (column?.name === "change") cells().format.font.bold = true;
    if (column?.name === "first" || column?.name === "latest" || column?.name === "count")
      cells().format.font.color = COLORS.muted;
  });
  const { firstScore, plus } = positionsOf(area);
  formatScoring(cellsAt(sheet, top, firstScore, count, plus - firstScore + 1));
  cellsAt(sheet, top, plus, count, 1).format.fill.color = COLORS.plusFill;
  formatLines(cellsAt(sheet, top, area.column, count, area.columns.length));
}

/** The same for rows that were put in below others, whose looks they have: only what decides how a value is taken. */
export function formatInsertedRows(
  sheet: Excel.Worksheet,
  area: ScoreArea,
  first: number,
  count: number
): void {
  const texts = alikeColumns(area.columns, (column) =>
    column !== null &&
    column.type !== "score" &&
    formatOf(column.name, column.type) === FORMATS.text
      ? FORMATS.text
      : null
  );
  for (const { index, count: alike, kind: format } of texts) {
    const top = area.headerRow + 1 + first;
    fillFormat(cellsAt(sheet, top, area.column + index, count, alike), format);
  }
}

/** Formats of columns that came to rows which are there: the others stay as somebody may have formatted them. */
export function formatAddedColumns(
  sheet: Excel.Worksheet,
  area: ScoreArea,
  isAdded: (name: string) => boolean
): void {
  const top = area.headerRow + 1;
  const formats = alikeColumns(area.columns, (column) =>
    column !== null && isAdded(column.name) ? formatOf(column.name, column.type) : null
  );
  for (const { index, count, kind: format } of formats) {
    const cells = cellsAt(sheet, top, area.column + index, area.bodyRows, count);
    fillFormat(cells, format);
    if (format !== FORMATS.text) cells.format.horizontalAlignment = "Center";
    formatLines(cells);
  }
}

function formatOf(name: string, type: ColumnType): string {
  if (name === "change") return FORMATS.change;
  if (type === "formula") return FORMATS.scoreOrDate;
  return type === "number" ? FORMATS.general : FORMATS.text;
}

/** The sheet's own formulas for rows that were added. */
export function fillScoreFormulas(
  sheet: Excel.Worksheet,
  area: ScoreArea,
  first: number,
  count: number
): void {
  const formulas = scoreFormulas(area.group, area.language);
  area.columns.forEach((column, index) => {
    if (column?.type !== "formula") return;
    const cells = cellsAt(sheet, area.headerRow + 1 + first, area.column + index, count, 1);
    fillFormula(cells, formulas[column.name as keyof typeof formulas]);
  });
}

/** Headers over scores stand in the middle, as the scores do; the details' and scoring columns get their widths. */
export function formatScoreHeader(sheet: Excel.Worksheet, area: ScoreArea): void {
  const { change, first, plus } = positionsOf(area);
  cellsAt(sheet, area.headerRow, change).format.horizontalAlignment = "Center";
  cellsAt(sheet, area.headerRow, first, 1, plus - first + 1).format.horizontalAlignment = "Center";
}

/** Widths of the scoring columns and of `+`, in pixels. */
interface ScoreWidths {
  readonly measurement: number;
  readonly plus: number;
}

/** The widths of the scoring columns and of `+`. */
export function setScoreWidths(sheet: Excel.Worksheet, area: ScoreArea, widths: ScoreWidths): void {
  const { firstScore, plus } = positionsOf(area);
  cellsAt(sheet, area.headerRow, firstScore, 1, plus - firstScore).format.columnWidth = widthOf(
    widths.measurement
  );
  cellsAt(sheet, area.headerRow, plus).format.columnWidth = widthOf(widths.plus);
}

/**
 * Formats and widths of the last `count` scoring columns, which were inserted before `+`, and of `+`. The others stay as
 * they are: somebody may have given them colours and widths.
 */
export function formatScoreColumns(
  sheet: Excel.Worksheet,
  area: ScoreArea,
  count: number,
  widths: ScoreWidths
): void {
  const { plus } = positionsOf(area);
  const first = plus - count;
  const columnsFrom = (row: number, rows: number): Excel.Range =>
    cellsAt(sheet, row, first, rows, count + 1);
  columnsFrom(area.headerRow, 1).format.horizontalAlignment = "Center";
  formatScoring(columnsFrom(area.headerRow + 1, area.bodyRows));
  formatLines(columnsFrom(area.headerRow + 1, area.bodyRows));
  cellsAt(sheet, area.headerRow, first, 1, count).format.columnWidth = widthOf(widths.measurement);
  cellsAt(sheet, area.headerRow, plus).format.columnWidth = widthOf(widths.plus);
  // What was the + column before is a scoring column now.
  cellsAt(sheet, area.headerRow + 1, first, area.bodyRows, count).format.fill.clear();
  cellsAt(sheet, area.headerRow + 1, plus, area.bodyRows, 1).format.fill.color = COLORS.plusFill;
}

function formatScoring(cells: Excel.Range): void {
  fillFormat(cells, FORMATS.scoreOrDate);
  cells.format.horizontalAlignment = "Center";
}

/**
 * Validation and conditional formats over the whole body, anew: rows were added, or a paste split them. Few rules,
 * each for the whole area.
 */
export function applyScoreRules(
  sheet: Excel.Worksheet,
  area: ScoreArea,
  rulesOf: (...at: Parameters<typeof scoreRules>) => ScoreRules = scoreRules
): void {
  const texts = workbookTexts[area.language];
  const at = positionsOf(area);
  const rules = rulesOf(area.group, area.language, at);
  const top = area.headerRow + 1;
  const columnsOf = (from: number, to: number): Excel.Range =>
    cellsAt(sheet, top, from, area.bodyRows, to - from + 1);

  const scoring = columnsOf(at.firstScore, at.plus);
  scoring.dataValidation.clear();
  if (rules.validation !== null) {
    scoring.dataValidation.rule = { custom: { formula: rules.validation } };
    scoring.dataValidation.ignoreBlanks = false;
    const reasons = texts.reasons.map((reason) => reason.code).join(", ");
    scoring.dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: texts.scoreSheet.errorTitle,
      message: fill(texts.scoreSheet.errorMessage, { reasons }),
    };
  }

  const whole = columnsOf(area.column, area.column + area.columns.length - 1);
  whole.conditionalFormats.clearAll();
  const change = columnsOf(at.change, at.change);
  const looks: readonly [Excel.Range, string | null, Look][] = [
    [scoring, rules.invalid, { fill: COLORS.invalidFill, ink: COLORS.invalidInk, bold: true }],
    [change, rules.progress, { fill: COLORS.progressFill, ink: COLORS.progressInk }],
    [change, rules.decline, { fill: COLORS.declineFill, ink: COLORS.declineInk }],
    [whole, rules.isDateRow, { fill: COLORS.dateFill, ink: COLORS.navy }],
    [whole, rules.isClosed, { ink: COLORS.muted, italic: true }],
    [columnsOf(at.citizen, at.citizen), rules.repeatedCitizen, { ink: COLORS.muted }],
    [columnsOf(at.code, at.lastOfIndicator), rules.repeatedIndicator, { ink: COLORS.muted }],
    [scoring, rules.isReason, { ink: COLORS.muted, italic: true }],
  ];
  let priority = 0;
  for (const [range, formula, look] of looks) {
    if (formula !== null) addRule(range, formula, look).priority = priority++;
  }
}

interface Look {
  readonly fill?: string;
  readonly ink: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A conditional format by formula. */
export function addRule(range: Excel.Range, formula: string, look: Look): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = formula;
  rule.custom.format.font.color = look.ink;
  if (look.fill) rule.custom.format.fill.color = look.fill;
  if (look.bold) rule.custom.format.font.bold = true;
  if (look.italic) rule.custom.format.font.italic = true;
  return rule;
}

/** Columns on the sheet, from 0, of what the rules refer to. */
function positionsOf(area: ScoreArea): RulePositions & { readonly lastOfIndicator: number } {
  const at = (name: string): number =>
    area.column + area.columns.findIndex((column) => column?.name === name);
  const code = at("code");
  return {
    // A rule has one range: a name that somebody moved away from its code is not in it.
    lastOfIndicator: at("indicator") === code + 1 ? code + 1 : code,
    headerRow: area.headerRow,
    citizen: at("citizen"),
    code,
    respondent: at("respondent"),
    change: at("change"),
    minimum: at("minimum"),
    maximum: at("maximum"),
    first: at("first"),
    firstScore: at(measurementColumn(1)),
    plus: at(PLUS_COLUMN),
  };
}
