import { generatePilot } from "../cli/sample/generatePilot";
import { newSample } from "../cli/sample/newSample";
import type { SamplePilot } from "../cli/sample/SamplePilot";
import { questionsOf } from "../cli/sample/questionsOf";
import { Desk } from "../host/browser/Desk";
import { createEngine } from "../host/engine/createEngine";
import type { Outcome, Person } from "../host/person/Person";
import type { Table } from "../host/workbook/model";
import { dataArea } from "../host/workbook/tables/tableParts";
import { dateSerial } from "../src/register/model/dates";
import type { BenchRow } from "./BenchRow";
import { inStep } from "./inStep";
import { median } from "./median";
import type { BenchSize } from "./sizes";

const NOW = new Date(2026, 0, 31, 12);
const TODAY = dateSerial(2026, 1, 31)!;
const now = (): Date => NOW;

/** An act on the sheet of scores, and how it is brought about. Together they leave the workbook as it was. */
type Step = readonly [name: string, act: (person: Person, place: Place) => Promise<Outcome>];

/** Where the acts take place. */
interface Place {
  /** A row and a column of the sheet with scores: others in every round, so that no round repeats the one before. */
  readonly row: number;
  readonly column: number;
  readonly tableId: number;
  /** What a cell of the table's first column shows. */
  readonly citizen: string;
}

/** Rows below the first one that the first round takes place in: in the midst of other citizens. */
const DOWN = 30;
/** The first round's column with scores. It has others beside it, which formulas read together. */
const SCORES = "M2";

const undo: Step["1"] = (person) => person.undo();
const redo: Step["1"] = (person) => person.redo();

/** Acts that can be taken back, each followed by undo, redo and undo. */
const ACTS: readonly Step[] = [
  ["type a value", (person, place) => type(person, place)],
  ["insert row", (person, place) => at(person, place, () => person.insertRows())],
  ["delete row", (person, place) => at(person, place, () => person.deleteRows())],
  ["insert column", (person, place) => at(person, place, () => person.insertColumns())],
  ["delete column", (person, place) => at(person, place, () => person.deleteColumns())],
  ["sort", (person, place) => at(person, place, () => person.sort(false))],
];

const STEPS: readonly Step[] = [
  ...ACTS.flatMap(([name, act]): Step[] => [
    [name, act],
    [`${name}, undo`, undo],
    [`${name}, redo`, redo],
    [`${name}, undo again`, undo],
  ]),
  ["filter", (person, { tableId, citizen }) => person.setFilter(tableId, 0, [citizen])],
  ["clear filter", (person, { tableId }) => person.clearAllFilters(tableId)],
];

/**
 * Measures how long the page stands still after what a person does at the grid of a register of a size, against
 * calculating every formula of the same workbook anew. Drawing is not in it.
 */
export async function measureActs(size: BenchSize): Promise<BenchRow[]> {
  const { citizens, measurements, template, repetitions } = size;
  const pilot = generatePilot({
    seed: 1,
    citizens,
    measurements,
    template,
    today: TODAY,
    language: "da",
  });
  const desk = new Desk({ locale: "da-DK", now });
  await desk.open(await fileOf(pilot), "bench.xlsx");
  const place = goToScores(desk);
  const everything: number[] = [];
  const seconds = new Map(STEPS.map(([step]) => [step, [] as number[]]));
  // The first round is for the engine of JavaScript to get warm, and does not count.
  for (let round = 0; round <= repetitions; round++) {
    const all = await inStep(`${size.name} calculation`, () => calculateAll(desk));
    if (round > 0) everything.push(all);
    const here = { ...place, row: place.row + round, column: place.column + round };
    for (const [step, act] of STEPS) {
      const taken = await inStep(`${size.name} ${step}`, () => timed(() => act(desk.person, here)));
      if (round > 0) seconds.get(step)!.push(taken);
    }
  }
  const plain = median(everything);
  const row = (step: string, taken: number): BenchRow => ({
    name: `${size.name} ${step}`,
    size: `${citizens} × ${questionsOf(pilot).length} × ${measurements}`,
    ratio: taken / plain,
    syncs: 0,
    bytes: 0,
    seconds: taken,
  });
  return [
    row("calculate everything", plain),
    ...STEPS.map(([step]) => row(step, median(seconds.get(step)!))),
  ];
}

async function fileOf(pilot: SamplePilot): Promise<Uint8Array> {
  const workbook = await newSample(pilot, { language: "da", now });
  try {
    return await workbook.save();
  } finally {
    workbook.close();
  }
}

function goToScores({ person, session }: Desk): Place {
  const isScores = (table: Table): boolean => table.columns.some(({ name }) => name === SCORES);
  const sheet = session.workbook.sheets.find(({ tables }) => tables.some(isScores))!;
  const table = sheet.tables.find(isScores)!;
  assertDone(person.activateSheet(sheet.id));
  const data = dataArea(table);
  const row = data.top + DOWN;
  const column = data.left + table.columns.findIndex(({ name }) => name === SCORES);
  return { row, column, tableId: table.id, citizen: person.shownText(sheet, row, data.left) };
}

async function calculateAll({ session }: Desk): Promise<number> {
  const engine = createEngine({ now });
  session.workbook.pending.structure = true;
  const { seconds } = await engine.calculate(session.workbook);
  engine.dispose();
  return seconds;
}

async function timed(act: () => Promise<Outcome>): Promise<number> {
  const started = performance.now();
  assertDone(await act());
  return (performance.now() - started) / 1000;
}

function at<Result>(person: Person, { row, column }: Place, act: () => Result): Result {
  assertDone(person.select({ top: row, bottom: row, left: column, right: column }));
  return act();
}

async function type(person: Person, place: Place): Promise<Outcome> {
  return at(person, place, () => {
    const text = person.editText() === "3" ? "2" : "3";
    assertDone(person.beginEdit(text));
    return person.commitEdit(text, { force: true });
  });
}

function assertDone(outcome: Outcome): void {
  if (outcome.kind !== "done") throw new Error(`The act was answered ${JSON.stringify(outcome)}.`);
}
