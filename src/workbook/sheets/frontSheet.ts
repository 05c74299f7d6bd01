import { fill, workbookTexts } from "../../locales/workbook";
import { Words } from "../read/Words";
import type { GroupChoice } from "../../register/model/Edit";
import type { Language } from "../../register/model/Register";
import type { Template } from "../../register/model/Template";
import { cellsAt, formatPage, writeText } from "./cells";
import { heightOfTexts } from "./rowHeights";
import { COLORS, widthOf } from "./theme";

const LABEL = 1;
const TEXT = 2;
const MARGIN_PX = 22;
const LABEL_PX = 170;
const TEXT_PX = 640;

type Line =
  | { readonly kind: "title" | "subtitle" | "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "fact" | "legend"; readonly label: string; readonly text: string }
  | { readonly kind: "space" };

/** Lays out *Forside*: what this is, what the scores are for, how to score, and how to read the sheets. */
export function layFrontSheet(
  sheet: Excel.Worksheet,
  input: {
    readonly template: Template;
    readonly choice: GroupChoice;
    readonly language: Language;
    readonly sheetNames: Readonly<
      Record<"scores" | "citizens" | "targetGroups" | "indicators", string>
    >;
  }
): void {
  sheet.showGridlines = false;
  [MARGIN_PX, LABEL_PX, TEXT_PX].forEach((pixels, column) => {
    cellsAt(sheet, 0, column).format.columnWidth = widthOf(pixels);
  });
  linesOf(input).forEach((line, row) => writeLine(sheet, row, line));
  formatPage(sheet, {
    orientation: "Portrait",
    headerRow: null,
    fit: { wide: 1 },
    footer: workbookTexts[input.language].printFooter,
  });
}

function linesOf(input: Parameters<typeof layFrontSheet>[1]): Line[] {
  const { template, choice, language, sheetNames } = input;
  const texts = workbookTexts[language];
  const { front } = texts;
  const fact = (label: string, text: string): Line[] =>
    text === "" ? [] : [{ kind: "fact", label, text }];
  const respondents = choice.respondents.map((name) =>
    Words.of(language).wordFor("respondent", name)
  );
  return [
    { kind: "title", text: front.title },
    { kind: "subtitle", text: front.pilot },
    { kind: "space" },
    ...fact(front.group, choice.name),
    ...fact(front.populations, choice.populations),
    ...fact(front.endGoal, choice.endGoal),
    ...fact(
      front.interval,
      choice.intervalDays === null ? "" : fill(front.days, { days: choice.intervalDays })
    ),
    ...fact(front.respondents, respondents.join(", ")),
    ...fact(front.template, `${template.title[language]}, version ${template.version}`),
    ...fact(front.level, front.levelValue),
    ...fact(front.phase, front.phaseValue),
    ...section(
      front.purpose,
      template.purpose.map((text) => text[language])
    ),
    ...section(
      front.procedure,
      template.procedure.map((text) => text[language])
    ),
    { kind: "space" },
    { kind: "heading", text: front.legend },
    ...front.legendRows.map(([label, text]): Line => ({ kind: "legend", label, text })),
    { kind: "space" },
    { kind: "heading", text: front.sheetsTitle },
    ...front.sheetRows.map(([key, text]): Line => ({ kind: "fact", label: sheetNames[key], text })),
    { kind: "space" },
    { kind: "paragraph", text: front.privacy },
  ];
}

function section(heading: string, paragraphs: readonly string[]): Line[] {
  if (paragraphs.length === 0) return [];
  return [
    { kind: "space" },
    { kind: "heading", text: heading },
    ...paragraphs.map((text): Line => ({ kind: "paragraph", text })),
  ];
}

function writeLine(sheet: Excel.Worksheet, row: number, line: Line): void {
  switch (line.kind) {
    case "space":
      cellsAt(sheet, row, LABEL).format.rowHeight = 9;
      return;
    case "title":
    case "subtitle":
    case "heading": {
      const cell = cellsAt(sheet, row, LABEL);
      writeText(cell, line.text);
      cell.format.font.color = line.kind === "subtitle" ? COLORS.muted : COLORS.navy;
      cell.format.font.bold = line.kind !== "subtitle";
      cell.format.font.size = { title: 20, subtitle: 12, heading: 12 }[line.kind];
      cell.format.rowHeight = { title: 27, subtitle: 18, heading: 19.5 }[line.kind];
      return;
    }
    case "paragraph":
      writeWrapped(cellsAt(sheet, row, TEXT), line.text);
      writeText(cellsAt(sheet, row, LABEL), "");
      return;
    case "fact":
    case "legend": {
      const label = cellsAt(sheet, row, LABEL);
      writeText(label, line.label);
      label.format.verticalAlignment = "Top";
      if (line.kind === "legend") label.format.font.bold = true;
      else label.format.font.color = COLORS.muted;
      writeWrapped(cellsAt(sheet, row, TEXT), line.text);
    }
  }
}

function writeWrapped(cell: Excel.Range, text: string): void {
  writeText(cell, text);
  cell.format.wrapText = true;
  cell.format.verticalAlignment = "Top";
  cell.format.rowHeight = heightOfTexts([{ text, widthPx: TEXT_PX }]);
}
