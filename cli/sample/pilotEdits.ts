import { CitizenBlock } from "../../src/register/plans/CitizenBlock";
import { INITIAL_MEASUREMENTS, measurementColumn } from "../../src/register/tables/scores";
import type { CellInput, Edit } from "../../src/register/model/Edit";
import { planRegister } from "../../src/register/plans/planRegister";
import type { Respondent } from "../../src/register/model/Register";
import { scoreEdits } from "../../src/register/plans/scoreEdits";
import {
  NOBODY,
  ownerOf,
  rowsOfIndicators,
  type ScoreRow,
} from "../../src/register/tables/scoreRows";
import type { SampleCitizen, SampleEffort, SamplePilot } from "./SamplePilot";

const CITIZEN_COLUMNS = [
  "citizen",
  "group",
  "caseworker",
  "section",
  "start",
  "status",
  "end",
  "outcome",
] as const;

const EFFORT_COLUMNS = [
  "citizen",
  "effort",
  "provider",
  "administration",
  "start",
  "end",
  "indicators",
] as const;

/**
 * The edits that make a pilot's register in a workbook without one: the register first, then its citizens, scores and
 * efforts.
 */
export function pilotEdits(pilot: SamplePilot): Edit[] {
  const { template, choice, language, citizens, indicators } = pilot;
  const plan = planRegister(template, choice, language);
  if (!plan.ok) throw new Error("A template that comes with the product can be planned.");
  const rows = rowsOfIndicators(choice, indicators, NOBODY);
  return [
    ...plan.edits,
    {
      kind: "addRows",
      table: "citizens",
      columns: CITIZEN_COLUMNS,
      rows: citizens.map((citizen) => citizenValues(citizen, choice.code)),
    },
    ...scoreEdits(
      choice.code,
      citizens.map((citizen) => plannedBlock(citizen, rows, choice.respondents))
    ),
    ...effortEdits(pilot.efforts),
  ];
}

/** The table of efforts is made when the first one is written. */
function effortEdits(efforts: readonly SampleEffort[]): Edit[] {
  if (efforts.length === 0) return [];
  const rows = efforts.map(
    ({ citizen, name, provider, administration, start, end, indicators }) => [
      citizen,
      name,
      provider,
      administration,
      start,
      end,
      indicators.join(", "),
    ]
  );
  return [
    { kind: "createTable", table: "efforts" },
    { kind: "addRows", table: "efforts", columns: EFFORT_COLUMNS, rows },
  ];
}

function citizenValues(citizen: SampleCitizen, group: string): CellInput[] {
  const { code, caseworker, section, start, status, end, outcome } = citizen;
  return [code, group, caseworker, section, start, status, end, outcome];
}

const COLUMNS = Array.from({ length: INITIAL_MEASUREMENTS }, (_, index) =>
  measurementColumn(index + 1)
);

/** @param rows The date row, then one a question. */
function plannedBlock(
  citizen: SampleCitizen,
  rows: readonly ScoreRow[],
  respondents: readonly Respondent[]
): CitizenBlock {
  const block = new CitizenBlock({ ...ownerOf(citizen), respondents }, COLUMNS);
  const indexes = rows.map((row) => block.addRow({ ...row, ...ownerOf(citizen) }));
  for (const { date, scores } of citizen.measurements) {
    const { position } = block.addOccasion(date);
    scores.forEach((score, question) => block.setCell(indexes[question + 1]!, position, score));
  }
  return block;
}
