import { fill, workbookTexts } from "../../../locales/workbook";
import { measurementColumn, PLUS_COLUMN } from "../../../register/tables/scores";
import type { Words } from "../../read/Words";
import { scoreTableName, tableName } from "../../read/tableLayout";
import type { CardRows } from "./cardLayout";
import { CARD, CARD_MEASUREMENTS, fixed, fixedColumn, fixedRow, INPUT } from "./cardLayout";

/**
 * The card's formulas. They find rows by their key and columns by their header, so they hold after any sort, filter
 * or insertion; they agree in Excel 2021, LibreOffice and the embedded engine. `workbook.md` says what to avoid.
 */
export class CardFormulas {
  private readonly table: string;
  private readonly headers;
  private readonly texts;

  constructor(
    private readonly group: string,
    private readonly words: Words,
    private readonly rows: CardRows
  ) {
    this.table = scoreTableName(group);
    this.texts = workbookTexts[words.language];
    this.headers = this.texts.headers;
  }

  title(): string {
    const { card, respondents } = this.texts;
    return `="${card.title}"&IF(${INPUT.respondent}="${respondents.citizen}","${card.citizenAnswer}",${INPUT.respondent})`;
  }

  /** The card's own target group, whichever of the citizen's stays is the main one. */
  targetGroup(): string {
    return `=IF(SUMPRODUCT(--(PR_CitizenCodes=${INPUT.citizen}))=0,"${this.texts.card.unknownCitizen}","${this.group}")`;
  }

  /** The target group as people call it; its code where it has no name. */
  targetGroupName(): string {
    const { group, name } = this.headers;
    const table = tableName("targetGroups");
    const found = `LOOKUP(2,1/(${table}[${group}]=${INPUT.group}),${table}[${name}])`;
    return `=IFERROR(IF(${found}="",${INPUT.group},${found}),${INPUT.group})`;
  }

  today(): string {
    return "=TODAY()";
  }

  /** Row of the citizen's dates in the score table's body, from 1; 0 when there is none. */
  dateRow(): string {
    return `=IFERROR(MATCH(1,INDEX(${this.isOccasions()},0),0),0)`;
  }

  /** How many measurements the citizen has a date for. */
  measurementCount(): string {
    const scores = `${this.table}[[${measurementColumn(1)}]:[${PLUS_COLUMN}]]`;
    return `=SUMPRODUCT(${this.isOccasions()}*ISNUMBER(${scores}))`;
  }

  /** Whether a row has the dates of the citizen's occasions: other rows of dates have the days of one respondent alone. */
  private isOccasions(): string {
    const { dateCode, respondents } = this.texts;
    return (
      `(${this.column("citizen")}=${INPUT.citizen})*(${this.column("code")}="${dateCode}")*` +
      `(${this.column("respondent")}="${respondents.everyone}")`
    );
  }

  /** Header of the n-th shown measurement, from 1: the latest twelve. */
  measurementHeader(index: number): string {
    return `="M"&(MAX(0,${fixed(this.rows.period - 1, CARD.comparedRow)}-${CARD_MEASUREMENTS})+${index})`;
  }

  /** Day and month of the n-th shown measurement; empty when there is none. */
  measurementLabel(index: number): string {
    const date = `IFERROR(${this.lookUp(this.measurementCell(index), this.dateRowCell)},"")`;
    return `=IF(${this.dateRowCell}=0,"",IF(ISNUMBER(${date}),TEXT(${date},"dd-mm"),""))`;
  }

  /** First or latest date of the date row. */
  period(header: "first" | "latest"): string {
    return `=IF(${this.dateRowCell}=0,"",${this.lookUpHeader(header, this.dateRowCell)})`;
  }

  /** Weeks between the two: the date row itself says how many lines changed, of all who answer. */
  periodLength(): string {
    const { period, dates } = { period: this.rows.period, dates: this.rows.period - 1 };
    const [first, latest] = [fixed(period, CARD.first), fixed(period, CARD.latest)];
    const weeks = `ROUND((${latest}-${first})/7,0)&"${this.texts.scoreSheet.weeks}"`;
    return `=IF(${fixed(dates, CARD.comparedRow)}<2,"",${weeks})`;
  }

  /** The next indicator's number after the one above; empty when there is none. */
  number(line: number): string {
    const above = fixedColumn(
      line === 0 ? this.rows.period : this.rows.firstLine + line - 1,
      CARD.number
    );
    const later = `PR_Group,${INPUT.group},PR_Nr,">"&${above}`;
    return `=IF(${above}="","",IF(COUNTIFS(${later})=0,"",MINIFS(PR_Nr,${later})))`;
  }

  code(line: number): string {
    return `=IF(${this.numberCell(line)}="","",${this.ofIndicator(line, "PR_Code")})`;
  }

  name(line: number): string {
    return `=IF(${this.numberCell(line)}="","",${this.ofIndicator(line, "PR_Name")})`;
  }

  /** Row of the line's scores by a respondent, from 1 in the table's body; 0 when there is none. */
  row(line: number, respondent: string): string {
    const code = fixedColumn(this.rows.firstLine + line, CARD.code);
    const conditions =
      `(${this.column("citizen")}=${INPUT.citizen})*(${this.column("code")}=${code})*` +
      `(${this.column("respondent")}=${respondent})`;
    return `=IF(OR(${code}="",${respondent}=""),0,IFERROR(MATCH(1,INDEX(${conditions},0),0),0))`;
  }

  /** First, latest or change of a line. */
  figure(
    line: number,
    header: "first" | "latest" | "change",
    rowColumn: number = CARD.row
  ): string {
    const row = fixedColumn(this.rows.firstLine + line, rowColumn);
    return `=IF(${row}=0,"",${this.lookUpHeader(header, row)})`;
  }

  difference(line: number): string {
    const latest = fixedColumn(this.rows.firstLine + line, CARD.latest);
    const compared = fixedColumn(this.rows.firstLine + line, CARD.compared);
    return `=IF(AND(ISNUMBER(${latest}),ISNUMBER(${compared})),${latest}-${compared},"")`;
  }

  /** First and latest as dots on the scale: what a citizen reads at once. Nothing for a scale of more than ten steps. */
  dots(line: number): string {
    const first = fixedColumn(this.rows.firstLine + line, CARD.first);
    const latest = fixedColumn(this.rows.firstLine + line, CARD.latest);
    const minimum = this.ofIndicator(line, "PR_Min");
    const span = `${this.ofIndicator(line, "PR_Max")}-${minimum}`;
    const marked = `REPLACE(REPLACE(REPT("·",${span}+1),${first}-${minimum}+1,1,"○"),${latest}-${minimum}+1,1,"●")`;
    const spaced = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${marked},"·"," · "),"○"," ○ "),"●"," ● ")`;
    return `=IF(ISNUMBER(${latest}),IF(${span}>9,"",${spaced}),"")`;
  }

  /** A score of a line, or #N/A: a gap in a chart, where an empty text would be a zero. */
  score(line: number, index: number): string {
    return this.scoreAt(fixedColumn(this.rows.firstLine + line, CARD.row), index);
  }

  /** The chosen line's row in the score table, of the respondent (CARD.row) or the compared one. */
  curveRow(rowColumn: number): string {
    const { firstLine, lastLine, curve } = this.rows;
    const rows = `${fixed(firstLine, rowColumn)}:${fixed(lastLine, rowColumn)}`;
    return `=IFERROR(INDEX(${rows},${fixed(curve, CARD.first)}),0)`;
  }

  curveScore(row: number, index: number): string {
    return this.scoreAt(fixedColumn(row, CARD.row), index);
  }

  /** The chosen line's name; and, where there are more measurements than the curves have room for, which they show. */
  curveName(): string {
    const count = fixed(this.rows.period - 1, CARD.comparedRow);
    const { onlyLatest } = this.texts.card;
    const [before = "", after = ""] = fill(onlyLatest, { shown: CARD_MEASUREMENTS }).split(
      "{count}"
    );
    const remark = `IF(${count}>${CARD_MEASUREMENTS},"${before}"&${count}&"${after}","")`;
    const line = fixed(this.rows.curve, CARD.first);
    return `=IFERROR(INDEX(${this.lineColumn(CARD.indicator)},${line}),"")&${remark}`;
  }

  comparedHeader(): string {
    return `=IF(${INPUT.compareWith}="","",${INPUT.compareWith}&"${this.texts.card.latestOf}")`;
  }

  differenceHeader(): string {
    return `=IF(${INPUT.compareWith}="","","${this.texts.card.difference}")`;
  }

  /** Name of a curve with its sign, for the legend. */
  legend(input: string, sign: string): string {
    return `=IF(${input}="","","${sign}  "&${input})`;
  }

  /** A curve's facts in words, and a remark when the line has another scale than the axis. */
  facts(
    row: number,
    input: string,
    axis: { readonly minimum: number; readonly maximum: number }
  ): string {
    const { card } = this.texts;
    const at = fixedColumn(row, CARD.row);
    const scores = `${fixedColumn(row, CARD.scores)}:${fixedColumn(row, CARD.scores + CARD_MEASUREMENTS - 1)}`;
    const shown = `MIN(${fixed(this.rows.period - 1, CARD.comparedRow)},${CARD_MEASUREMENTS})`;
    const first = this.lookUpHeader("first", at);
    const latest = this.lookUpHeader("latest", at);
    const change = this.lookUpHeader("change", at);
    const changed = `IF(ISNUMBER(${change})," ("&TEXT(${change},"+0;−0;0")&")","")`;
    const line = fixed(this.rows.curve, CARD.first);
    const scale = (name: string): string =>
      `INDEX(${name},MATCH(INDEX(${this.lineColumn(CARD.code)},${line}),PR_Code,0))`;
    const sameScale = `AND(${scale("PR_Min")}=${axis.minimum},${scale("PR_Max")}=${axis.maximum})`;
    const remark = `IF(IFERROR(${sameScale},TRUE),""," ${fill(card.otherScale, axis)}")`;
    return (
      `=IF(${input}="","",IF(COUNT(${scores})=0,${input}&": ${card.noScores}",` +
      `${input}&"${card.factFirst}"&${first}&"${card.factLatest}"&${latest}&${changed}&` +
      `"${card.factMissing}"&(${shown}-COUNT(${scores}))&"."&${remark}))`
    );
  }

  /** Respondents to choose from, as a validation list writes them. */
  respondentList(respondents: readonly string[]): string {
    return respondents.map((name) => this.words.wordFor("respondent", name)).join(",");
  }

  private get dateRowCell(): string {
    return fixed(this.rows.period, CARD.row);
  }

  private numberCell(line: number): string {
    return fixedColumn(this.rows.firstLine + line, CARD.number);
  }

  private measurementCell(index: number): string {
    return fixedRow(this.rows.header, CARD.scores + index - 1);
  }

  private lineColumn(column: number): string {
    return `${fixed(this.rows.firstLine, column)}:${fixed(this.rows.lastLine, column)}`;
  }

  /** A column of the score table, as a formula of another sheet names it. */
  private column(name: "citizen" | "code" | "respondent"): string {
    return `${this.table}[${this.headers[name]}]`;
  }

  /** The latest version's value in one of the columns of the indicators. */
  private ofIndicator(line: number, name: string): string {
    return `LOOKUP(2,1/((PR_Group=${INPUT.group})*(PR_Nr=${this.numberCell(line)})),${name})`;
  }

  /** The cell under a header in a row of the score table. HLOOKUP over `[#All]`: INDEX on another sheet's table fails elsewhere. */
  private lookUp(header: string, row: string): string {
    return `HLOOKUP(${header},${this.table}[[#All],[${this.headers.citizen}]:[${PLUS_COLUMN}]],${row}+1,FALSE)`;
  }

  private lookUpHeader(header: "first" | "latest" | "change", row: string): string {
    return this.lookUp(`${this.table}[[#Headers],[${this.headers[header]}]]`, row);
  }

  private scoreAt(row: string, index: number): string {
    const value = this.lookUp(this.measurementCell(index), row);
    return `=IF(${row}=0,NA(),IFERROR(IF(ISNUMBER(${value}),${value},NA()),NA()))`;
  }
}
