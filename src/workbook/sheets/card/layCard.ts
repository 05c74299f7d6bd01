import type { ProgressionCard } from "../../../charts/progressionCard";
import type { SeriesStyle } from "../../../charts/seriesStyle";
import { fill, workbookTexts } from "../../../locales/workbook";
import type { Language } from "../../../register/model/Register";
import { a1Block } from "../a1";
import type { Words } from "../../read/Words";
import {
  cellsAt,
  fillFormat,
  fillFormula,
  formatHeader,
  formatLines,
  formatPage,
  writeText,
} from "../cells";
import { addRule } from "../scoreSheet";
import { COLORS, FORMATS, widthOf } from "../theme";
import { addCurve, addFocusAreaChart } from "./cardCharts";
import { CardFormulas } from "./cardFormulas";
import {
  CARD,
  CARD_HEIGHTS,
  CARD_MEASUREMENTS,
  CARD_WIDTHS_PX,
  CardRows,
  FIRST_HELPER_WIDTH_PX,
  FIRST_INPUT_ROW,
  GROUP_CELL,
  INPUT,
} from "./cardLayout";

const SIGNS: Readonly<Record<SeriesStyle["marker"], string>> = {
  circle: "●",
  diamond: "◆",
  triangle: "▲",
  square: "■",
};

/** A longer card takes several pages: on one, nobody could read it. */
const MOST_ROWS_ON_A_PAGE = 80;

/** Lays out a target group's progression card: inputs, one line an indicator, the curve, small charts, helper cells. */
export function layCard(sheet: Excel.Worksheet, card: ProgressionCard, words: Words): void {
  const { language } = words;
  const rows = new CardRows(card.lines.length);
  const formulas = new CardFormulas(card.group, words, rows);
  sheet.showGridlines = false;
  CARD_WIDTHS_PX.forEach((pixels, column) => {
    cellsAt(sheet, 0, column).format.columnWidth = widthOf(pixels);
  });
  layHead(sheet, card, words, formulas);
  layLines(sheet, rows, language, formulas);
  layCurveInput(sheet, card, rows, language, formulas);
  layHelpers(sheet, rows, language, formulas);
  const names = [card.respondent, card.compareWith ?? ""].map((name) =>
    words.wordFor("respondent", name)
  ) as [string, string];
  addCurve(sheet, card, rows, names);
  card.focusAreas.forEach((area, index) => addFocusAreaChart(sheet, area, index, rows));
  const pageRows = rows.pageRows(card.focusAreas.length);
  sheet.pageLayout.setPrintArea(a1Block(0, 0, pageRows, CARD.margin + 1));
  formatPage(sheet, {
    orientation: "Portrait",
    headerRow: null,
    footer: workbookTexts[language].printFooter,
    fit: pageRows <= MOST_ROWS_ON_A_PAGE ? { wide: 1, tall: 1 } : { wide: 1 },
  });
}

/** What the input cells say, in the order in which they stand below each other. */
export function inputValues(card: ProgressionCard, words: Words): string[] {
  const word = (name: string | null): string =>
    name === null ? "" : words.wordFor("respondent", name);
  return [card.citizen, word(card.respondent), word(card.compareWith)];
}

function layHead(
  sheet: Excel.Worksheet,
  card: ProgressionCard,
  words: Words,
  formulas: CardFormulas
): void {
  const { language } = words;
  const texts = workbookTexts[language].card;
  const title = cellsAt(sheet, 0, CARD.indicator);
  fillFormula(title, formulas.title());
  title.format.rowHeight = CARD_HEIGHTS.title;
  title.format.font.size = 18;
  title.format.font.bold = true;
  title.format.font.color = COLORS.navy;
  const intro = cellsAt(sheet, 1, CARD.indicator);
  writeText(intro, fill(texts.intro, { minimum: card.scale.minimum, maximum: card.scale.maximum }));
  intro.format.font.color = COLORS.muted;

  const labels = [texts.citizen, texts.answersFrom, texts.compareWith];
  labels.forEach((label, index) =>
    writeLabel(sheet, FIRST_INPUT_ROW + index, CARD.indicator, label)
  );
  const inputs = cellsAt(sheet, FIRST_INPUT_ROW, CARD.first, labels.length, 1);
  fillFormat(inputs, FORMATS.text);
  inputs.values = inputValues(card, words).map((value) => [value]);
  styleInput(inputs);
  offerList(cellsAt(sheet, FIRST_INPUT_ROW, CARD.first), "=PR_CitizenCodes", texts.chooseCitizen);
  offerList(
    cellsAt(sheet, FIRST_INPUT_ROW + 1, CARD.first, 2, 1),
    formulas.respondentList(card.respondents),
    ""
  );

  const facts = [texts.targetGroup, texts.printed, texts.printedBy];
  facts.forEach((label, index) => writeLabel(sheet, FIRST_INPUT_ROW + index, CARD.change, label));
  fillFormula(cellsAt(sheet, FIRST_INPUT_ROW, CARD.dots), formulas.targetGroupName());
  const today = cellsAt(sheet, FIRST_INPUT_ROW + 1, CARD.dots);
  fillFormat(today, "dd-mm-yyyy");
  fillFormula(today, formulas.today());
  cellsAt(sheet, FIRST_INPUT_ROW, CARD.dots, 3, 1).format.horizontalAlignment = "Left";
  const printedBy = cellsAt(sheet, FIRST_INPUT_ROW + 2, CARD.dots);
  fillFormat(printedBy, FORMATS.text);
  styleInput(printedBy);
}

function layLines(
  sheet: Excel.Worksheet,
  rows: CardRows,
  language: Language,
  formulas: CardFormulas
): void {
  const { headers, card } = workbookTexts[language];
  writeLabel(sheet, rows.period, CARD.indicator, card.period);
  const period = cellsAt(sheet, rows.period, CARD.first, 1, 3);
  fillFormat(period, FORMATS.date);
  period.formulas = [
    [formulas.period("first"), formulas.period("latest"), formulas.periodLength()],
  ];
  period.format.horizontalAlignment = "Center";
  period.format.font.color = COLORS.muted;

  const header = cellsAt(
    sheet,
    rows.header,
    CARD.indicator,
    1,
    CARD.difference - CARD.indicator + 1
  );
  header.formulas = [
    [
      card.indicator,
      headers.first,
      headers.latest,
      headers.change,
      card.dots,
      formulas.comparedHeader(),
      formulas.differenceHeader(),
    ],
  ];
  formatHeader(header);
  header.format.rowHeight = CARD_HEIGHTS.header;
  header.format.wrapText = true;
  cellsAt(
    sheet,
    rows.header,
    CARD.first,
    1,
    CARD.difference - CARD.first + 1
  ).format.horizontalAlignment = "Center";

  const lines = cellsAt(
    sheet,
    rows.firstLine,
    CARD.indicator,
    rows.lines,
    CARD.difference - CARD.indicator + 1
  );
  lines.formulas = Array.from({ length: rows.lines }, (_, line) => [
    formulas.name(line),
    formulas.figure(line, "first"),
    formulas.figure(line, "latest"),
    formulas.figure(line, "change"),
    formulas.dots(line),
    formulas.figure(line, "latest", CARD.comparedRow),
    formulas.difference(line),
  ]);
  formatLines(lines);
  // Every dot as wide as the next one, so that the same score stands under the same score.
  cellsAt(sheet, rows.firstLine, CARD.dots, rows.lines, 1).format.font.name = "Consolas";
  cellsAt(
    sheet,
    rows.firstLine,
    CARD.first,
    rows.lines,
    CARD.difference - CARD.first + 1
  ).format.horizontalAlignment = "Center";
  const change = cellsAt(sheet, rows.firstLine, CARD.change, rows.lines, 1);
  fillFormat(change, FORMATS.change);
  change.format.font.bold = true;
  fillFormat(cellsAt(sheet, rows.firstLine, CARD.difference, rows.lines, 1), "+0;−0;0");
  const first = `N($E${rows.firstLine + 1})`;
  addRule(change, `=${first}>0`, { fill: COLORS.progressFill, ink: COLORS.progressInk });
  addRule(change, `=${first}<0`, { fill: COLORS.declineFill, ink: COLORS.declineInk });
}

function layCurveInput(
  sheet: Excel.Worksheet,
  card: ProgressionCard,
  rows: CardRows,
  language: Language,
  formulas: CardFormulas
): void {
  const texts = workbookTexts[language].card;
  writeLabel(sheet, rows.curve, CARD.indicator, texts.curveLine);
  const input = cellsAt(sheet, rows.curve, CARD.first);
  input.values = [[card.curveLine]];
  styleInput(input);
  input.dataValidation.rule = {
    wholeNumber: { formula1: 1, formula2: rows.lines, operator: "Between" },
  };
  const name = cellsAt(sheet, rows.curve, CARD.latest);
  fillFormula(name, formulas.curveName());
  name.format.font.bold = true;
  name.format.font.color = COLORS.navy;
  name.format.horizontalAlignment = "Left";
  name.format.indentLevel = 1;

  const legend = cellsAt(sheet, rows.legend, CARD.indicator, 1, 2);
  legend.format.rowHeight = CARD_HEIGHTS.legend;
  legend.format.verticalAlignment = "Center";
  card.styles.forEach((style, index) => {
    const cell = cellsAt(sheet, rows.legend, index === 0 ? CARD.indicator : CARD.first);
    fillFormula(
      cell,
      formulas.legend(index === 0 ? INPUT.respondent : INPUT.compareWith, SIGNS[style.marker])
    );
    cell.format.font.color = style.color;
    cell.format.font.bold = true;
    const facts = cellsAt(sheet, rows.facts + index, CARD.indicator);
    const input = index === 0 ? INPUT.respondent : INPUT.compareWith;
    fillFormula(facts, formulas.facts(rows.curve + index, input, card.scale));
    facts.format.font.color = COLORS.muted;
  });
}

/** Cells that the curve and the lines are looked up with; right of the page, so never printed. */
function layHelpers(
  sheet: Excel.Worksheet,
  rows: CardRows,
  language: Language,
  formulas: CardFormulas
): void {
  cellsAt(sheet, 0, CARD.gap).columnHidden = true;
  const measurements = Array.from({ length: CARD_MEASUREMENTS }, (_, index) => index + 1);
  const first = cellsAt(sheet, rows.period - 2, CARD.number);
  first.format.columnWidth = widthOf(FIRST_HELPER_WIDTH_PX);
  first.format.horizontalAlignment = "Right";
  writeText(first, workbookTexts[language].card.helper);
  const group = cellsAt(sheet, GROUP_CELL.row, GROUP_CELL.column);
  fillFormula(group, formulas.targetGroup());
  group.format.horizontalAlignment = "Right";
  fillFormula(cellsAt(sheet, rows.period - 1, CARD.comparedRow), formulas.measurementCount());
  cellsAt(sheet, rows.period, CARD.number).values = [[0]];
  fillFormula(cellsAt(sheet, rows.period, CARD.row), formulas.dateRow());
  cellsAt(sheet, rows.period, CARD.scores, 1, CARD_MEASUREMENTS).formulas = [
    measurements.map((index) => formulas.measurementLabel(index)),
  ];
  cellsAt(sheet, rows.header, CARD.scores, 1, CARD_MEASUREMENTS).formulas = [
    measurements.map((index) => formulas.measurementHeader(index)),
  ];
  const helpers = Array.from({ length: rows.lines }, (_, line) => [
    formulas.number(line),
    formulas.code(line),
    formulas.row(line, INPUT.respondent),
    formulas.row(line, INPUT.compareWith),
    ...measurements.map((index) => formulas.score(line, index)),
  ]);
  cellsAt(sheet, rows.firstLine, CARD.number, rows.lines, helpers[0]!.length).formulas = helpers;
  [CARD.row, CARD.comparedRow].forEach((rowColumn, index) => {
    const row = rows.curve + index;
    fillFormula(cellsAt(sheet, row, CARD.row), formulas.curveRow(rowColumn));
    cellsAt(sheet, row, CARD.scores, 1, CARD_MEASUREMENTS).formulas = [
      measurements.map((measurement) => formulas.curveScore(row, measurement)),
    ];
  });
  const all = cellsAt(
    sheet,
    rows.period - 2,
    CARD.number,
    rows.curve - rows.period + 4,
    CARD.scores + CARD_MEASUREMENTS - CARD.number
  );
  all.format.font.color = "#A6A6A6";
  all.format.font.size = 9;
}

function writeLabel(sheet: Excel.Worksheet, row: number, column: number, text: string): void {
  const cell = cellsAt(sheet, row, column);
  writeText(cell, text);
  cell.format.font.color = COLORS.muted;
}

/** A cell that a person may fill in. */
function styleInput(cells: Excel.Range): void {
  cells.format.fill.color = COLORS.inputFill;
  cells.format.font.bold = true;
  cells.format.horizontalAlignment = "Center";
  for (const edge of [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
  ] as const) {
    const border = cells.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = COLORS.inputLine;
  }
}

function offerList(cells: Excel.Range, source: string, message: string): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source } };
  cells.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message };
}
