import { addMeasurement } from "../src/actions/addMeasurement";
import type { DateSerial, Register } from "../src/register/model/Register";
import { ScoreRows } from "../src/register/model/ScoreRows";
import { DATE_CODE, type ScoreTable } from "../src/register/model/ScoreTable";
import { cellAddress } from "../src/register/model/places";
import type { MeasurementInput } from "../src/register/plans/planMeasurement";
import { applyEdits } from "../src/workbook/change/applyEdits";
import { followChanges, type Followed } from "../src/workbook/change/followChanges";
import { openRegister } from "../src/workbook/read/openRegister";
import type { Runner } from "../src/workbook/runner";
import type { BenchRow } from "./BenchRow";
import { inStep } from "./inStep";
import type { MeasuredExcel, Measurement } from "./MeasuredExcel";
import { median } from "./median";

/** Who answers. */
const RESPONDENT = "citizen";

type Cells = (string | number | boolean)[][];

/** What is measured on, and how often. */
interface ChangesInput {
  readonly name: string;
  readonly label: string;
  readonly repetitions: number;
  readonly today: DateSerial;
  readonly now: () => Date;
}

/**
 * Measures, on a register that is known as a pane knows it: saving one measurement, from its plan until the register
 * is known again, against one plain write of the same cells; and learning what was typed into one cell, against
 * reading everything. By turns, in the same Excel, each time with another citizen.
 */
export async function measureChanges(
  excel: MeasuredExcel,
  { name, label, repetitions, today, now }: ChangesInput
): Promise<BenchRow[]> {
  const plainWrites: Measurement[] = [];
  const savings: Measurement[] = [];
  const readings: Measurement[] = [];
  const followings: Measurement[] = [];
  let known = await readAsPane(excel.runner, now);
  const citizens = citizensWithRoom(known.known.register, repetitions + 1);
  // The first round is for the engine of JavaScript to get warm, and does not count.
  for (const [round, citizen] of citizens.entries()) {
    const answers = answersOf(known.known.register, citizen, { round, today });
    const before = known;
    const saving = await inStep(`${name} save a measurement`, () =>
      excel.measure(async (runner) => {
        known = await save(runner, before, answers, now);
      })
    );
    const block = blockOf(known.known.register, citizen);
    const cells = await readCells(excel.runner, block);
    const plainWrite = await inStep(`${name} plain write of a measurement`, () =>
      excel.measure((runner) => writeCells(runner, block, cells))
    );
    const typed = { ...block, row: block.row + 1, rows: 1 };
    await writeCells(excel.runner, typed, [[cells[1]![0] === 3 ? 2 : 3]]);
    const told = [{ sheet: typed.sheet, address: cellAddress(typed.row, typed.column) }];
    const { known: model, latest } = known;
    const following = await inStep(`${name} edit by hand`, () =>
      excel.measure(async (runner) => {
        const followed = await followChanges(runner, model, latest, told, now);
        if (followed === null) throw new Error("What was typed into a score's cell is followed.");
        known = followed;
      })
    );
    const reading = await inStep(`${name} full read`, () =>
      excel.measure((runner) => readAsPane(runner, now))
    );
    if (round === 0) continue;
    savings.push(saving);
    plainWrites.push(plainWrite);
    followings.push(following);
    readings.push(reading);
  }
  const row = (
    step: string,
    ours: readonly Measurement[],
    plain: readonly Measurement[]
  ): BenchRow => ({
    name: `${name} ${step}`,
    size: label,
    ratio: secondsOf(ours) / secondsOf(plain),
    syncs: Math.max(...ours.map(({ syncs }) => syncs)),
    bytes: Math.max(...ours.map(({ bytes }) => bytes)),
    seconds: secondsOf(ours),
  });
  return [
    row("plain write of a measurement", plainWrites, plainWrites),
    row("save a measurement", savings, plainWrites),
    row("edit by hand, full read", followings, readings),
  ];
}

function secondsOf(measured: readonly Measurement[]): number {
  return median(measured.map(({ seconds }) => seconds));
}

async function readAsPane(runner: Runner, now: () => Date): Promise<Followed> {
  const opened = await openRegister(runner, { now });
  if (opened.state !== "open") throw new Error("The register that was just made can be read.");
  const { latest, logEnd } = opened.unfinished;
  return { known: { ...opened, log: logEnd }, latest };
}

/** Active citizens whose next occasion has a column already, from here and there in the register. */
function citizensWithRoom(register: Register, count: number): readonly string[] {
  const rows = ScoreRows.of(scoresOf(register));
  const found = register.citizens.filter(({ code, status }) => {
    const used = rows.measurementsOf(code).length;
    return status === "active" && used > 0 && used < rows.columns.length;
  });
  if (found.length === 0) throw new Error("Nobody in the sample has room for a measurement.");
  const step = Math.max(1, Math.floor(found.length / count));
  // A tiny register has too few: then the answers of the day are given once more.
  return Array.from({ length: count }, (_, round) => found[(round * step) % found.length]!.code);
}

function scoresOf({ scoreTables }: Register): ScoreTable {
  const [table] = scoreTables;
  if (!table) throw new Error("The sample has a sheet with scores.");
  return table;
}

/** A day that is nobody's yet, and the citizen's own answer to every question: one that no round gave before. */
function answersOf(register: Register, citizen: string, input: AnswersInput): MeasurementInput {
  const table = scoresOf(register);
  const own = ScoreRows.of(table)
    .ofCitizen(citizen)
    .filter((row) => table.respondents[row] === RESPONDENT);
  const indicators = own.map((row) => table.codes[row]!).filter((code) => code !== DATE_CODE);
  const scores = new Map(indicators.map((code, at) => [code, 1 + ((at + input.round) % 5)]));
  const { today } = input;
  return { citizen, respondent: RESPONDENT, date: today, scores, joins: false, today };
}

interface AnswersInput {
  readonly round: number;
  readonly today: DateSerial;
}

async function save(
  runner: Runner,
  { known }: Followed,
  answers: MeasurementInput,
  now: () => Date
): Promise<Followed> {
  const plan = addMeasurement.plan(known.register, answers, null);
  if (!plan.ok) throw new Error("The answers can be saved.");
  const { after } = await applyEdits(runner, plan.edits, {
    action: addMeasurement.name,
    now,
    known,
  });
  if (!after) throw new Error("What the register is after it is known.");
  return after;
}

/** Cells of one column of a sheet. */
interface Block {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** The cells of a citizen's latest occasion, as far as their rows go from the first to the last. */
function blockOf(register: Register, citizen: string): Block {
  const table = scoresOf(register);
  const rows = ScoreRows.of(table);
  const own = rows.ofCitizen(citizen);
  const latest = rows.columns[rows.measurementsOf(citizen).length - 1]!;
  const [first, last] = [own[0]!, own.at(-1)!];
  const { sheet, row, column } = table.place;
  return {
    sheet,
    row: row + 1 + first,
    column: column + latest.index,
    rows: last - first + 1,
  };
}

async function readCells(runner: Runner, block: Block): Promise<Cells> {
  return runner.run(async (context) => {
    const range = rangeOf(context, block).load("values");
    await context.sync();
    return range.values as Cells;
  });
}

/** The least that anybody must do who has the cells' values and knows where they go. */
async function writeCells(runner: Runner, block: Block, cells: Cells): Promise<void> {
  await runner.run(async (context) => {
    rangeOf(context, block).values = cells;
    await context.sync();
  });
}

function rangeOf({ workbook }: Excel.RequestContext, block: Block): Excel.Range {
  const { sheet, row, column, rows } = block;
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1);
}
