import type { HostSheet } from "../../../host/workbook/HostSheet";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import type { Table } from "../../../host/workbook/model";
import { addName, addTable, type Entry } from "./support";

/** A row of scores: citizen, code, respondent, direction (empty for dates) and one score per measurement. */
export type ScoreRow = readonly [
  citizen: string,
  code: string,
  respondent: string,
  direction: 1 | -1 | null,
  scores: readonly (number | string | null)[],
];

/** Column of the first measurement on the score sheet, from 0. */
export const FIRST_MEASUREMENT = 7;

const THIS = (columns: string) => `PRScoresUNGE[[#This Row],${columns}]`;
const SCORES = THIS("[M1]:[+]");

/** The register's own formulas in a row of the score sheet. */
export const SCORE_FORMULAS = {
  change:
    `=IF(COUNT(${SCORES})<2,"",IF(${THIS("[Kode]")}="DATO",` +
    `ROUND((${THIS("[Seneste]")}-${THIS("[Første]")})/7,0)&" uger",` +
    `(${THIS("[Seneste]")}-${THIS("[Første]")})*${THIS("[Retning]")}))`,
  first: `=IFERROR(INDEX(${SCORES},MATCH(TRUE,INDEX(ISNUMBER(${SCORES}),0),0)),"")`,
  latest: `=IFERROR(LOOKUP(2,1/ISNUMBER(${SCORES}),${SCORES}),"")`,
};

/** One row of the score sheet, as wide as its table. */
export function scoreCells(
  [citizen, code, respondent, direction, scores]: ScoreRow,
  measurements: number
): Entry[] {
  const { change, first, latest } = SCORE_FORMULAS;
  const padded = Array.from({ length: measurements }, (_, index) => scores[index] ?? null);
  return [citizen, code, respondent, change, direction, first, latest, ...padded, null];
}

/** A score sheet *Unge* with its table from A3, and a sheet *Borgere* with a row of figures per citizen. */
export function scoreWorkbook(
  rows: readonly ScoreRow[],
  measurements = 4
): { workbook: HostWorkbook; scores: HostSheet; citizens: HostSheet; table: Table } {
  const workbook = HostWorkbook.empty("Unge");
  const scores = workbook.sheets[0]!;
  const measurementHeaders = Array.from({ length: measurements }, (_, index) => `M${index + 1}`);
  const headers = ["Borger", "Kode", "Respondent", "Ændring", "Retning", "Første", "Seneste"];
  const cells = rows.map((row) => scoreCells(row, measurements));
  const table = addTable(
    workbook,
    scores,
    "PRScoresUNGE",
    "A3",
    [...headers, ...measurementHeaders, "+"],
    cells
  );
  const citizens = workbook.createSheet("Borgere");
  const codes = [...new Set(rows.map(([citizen]) => citizen))];
  const borger = "PRCitizens[[#This Row],[Borger]]";
  addTable(
    workbook,
    citizens,
    "PRCitizens",
    "A3",
    ["Borger", "Sidst målt", "Dage siden", "Frem", "Tilbage"],
    codes.map((code) => [
      code,
      `=SUMIFS(PRScoresUNGE[Seneste],PRScoresUNGE[Borger],${borger},PRScoresUNGE[Kode],"DATO")`,
      '=IF(PRCitizens[[#This Row],[Sidst målt]]=0,"",TODAY()-PRCitizens[[#This Row],[Sidst målt]])',
      `=COUNTIFS(PRScoresUNGE[Borger],${borger},PRScoresUNGE[Ændring],">0")`,
      `=COUNTIFS(PRScoresUNGE[Borger],${borger},PRScoresUNGE[Ændring],"<0")`,
    ])
  );
  addName(workbook, "PR_CitizenCodes", "PRCitizens[Borger]");
  return { workbook, scores, citizens, table };
}
