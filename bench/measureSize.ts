import { generatePilot } from "../cli/sample/generatePilot";
import { pilotEdits } from "../cli/sample/pilotEdits";
import { questionsOf } from "../cli/sample/questionsOf";
import { createRegister } from "../src/actions/createRegister";
import { scores } from "../src/export/datasets/scores";
import { formatCsv } from "../src/export/sinks/csv";
import { dateSerial } from "../src/register/model/dates";
import type { Edit } from "../src/register/model/Edit";
import { inspectRegister } from "../src/validation/inspectRegister";
import { applyEdits } from "../src/workbook/change/applyEdits";
import { openRegister } from "../src/workbook/read/openRegister";
import type { Runner } from "../src/workbook/runner";
import type { BenchRow } from "./BenchRow";
import { MeasuredExcel, type Measurement } from "./MeasuredExcel";
import { measureChanges } from "./measureChanges";
import { measureCsv } from "./measureCsv";
import { median } from "./median";
import { inStep } from "./inStep";
import { plainColumnRead, readerColumns } from "./plainColumns";
import { plainCreate, plainRead, type PlainWorkbook } from "./plainTransfer";
import type { Give } from "./runBenches";
import type { BenchSize } from "./sizes";

const NOW = new Date(2026, 0, 31, 12);
const TODAY = dateSerial(2026, 1, 31)!;
const SEED = 1;
const now = (): Date => NOW;

/**
 * Measures the product on a register of a size against the plain transfer of the same cells, in the same Excel and
 * through the same client, by turns.
 * @param give takes the rows of reading before anything else is measured.
 */
export async function measureSize(size: BenchSize, give: Give): Promise<void> {
  const { citizens, measurements, template } = size;
  const language = "da";
  const pilot = generatePilot({
    seed: SEED,
    citizens,
    measurements,
    template,
    today: TODAY,
    language,
  });
  const edits = pilotEdits(pilot);
  const label = `${citizens} × ${questionsOf(pilot).length} × ${measurements}`;

  const excel = await startExcel(size.measuresCreation ? "automatic" : "off");
  try {
    await inStep(`${size.name} create and fill`, () => create(excel.runner, edits));
    give(await measureReading(excel, size, label));
    give(await measureChanges(excel, { ...size, label, today: TODAY, now }));
    if (size.measuresCsv) {
      const { register } = await read(excel.runner);
      give(measureCsv(register, { name: size.name, label, repetitions: size.repetitions }));
    }
    if (!size.measuresCreation) return;
    const plain = await inStep(`${size.name} plain read`, () => plainRead(excel.runner));
    give(await measureCreation(size, label, edits, plain));
  } finally {
    excel.close();
  }
}

function startExcel(calculation: "automatic" | "off"): Promise<MeasuredExcel> {
  return MeasuredExcel.start({ locale: "da-DK", now, calculation });
}

async function create(runner: Runner, edits: readonly Edit[]): Promise<void> {
  await applyEdits(runner, edits, { action: createRegister.name, now });
}

async function read(runner: Runner) {
  const opened = await openRegister(runner, { readOnly: true });
  if (opened.state !== "open") throw new Error("The register that was just made can be read.");
  return opened;
}

async function exportAll(runner: Runner): Promise<void> {
  const { register } = await read(runner);
  let length = 0;
  for (const chunk of formatCsv(scores, register, { dialect: "international" }))
    length += chunk.length;
  if (length === 0) throw new Error("An export has a header.");
}

async function checkAll(runner: Runner): Promise<void> {
  const { register, structure } = await read(runner);
  const violations = [...structure, ...inspectRegister(register, { today: TODAY })];
  if (violations.length > 0) throw new Error("The sample keeps the register's own rules.");
}

const WORK = { read, export: exportAll, check: checkAll } as const;

function plainColumnsName(size: string): string {
  return `${size} plain read of the same columns`;
}

async function measureReading(
  excel: MeasuredExcel,
  { name, repetitions, measuresCreation }: BenchSize,
  size: string
): Promise<BenchRow[]> {
  const names = (["read", "export", "check"] as const).filter(
    (each) => measuresCreation || each !== "check"
  );
  const columns = readerColumns((await read(excel.runner)).register);
  const plain: Measurement[] = [];
  const plainColumns: Measurement[] = [];
  const ours = new Map(names.map((each) => [each, [] as Measurement[]]));
  // The first round is for the engine of JavaScript to get warm, and does not count.
  for (let round = 0; round <= repetitions; round++) {
    const measured = await inStep(`${name} plain read`, () => excel.measure(plainRead));
    const same = await inStep(plainColumnsName(name), () =>
      excel.measure((runner) => plainColumnRead(runner, columns))
    );
    if (round > 0) plain.push(measured);
    if (round > 0) plainColumns.push(same);
    for (const [each, list] of ours) {
      const own = await inStep(`${name} ${each}`, () => excel.measure(WORK[each]));
      if (round > 0) list.push(own);
    }
  }
  const reading = ours.get("read")!;
  return [
    rowOf(`${name} plain read`, size, plain, plain),
    rowOf(plainColumnsName(name), size, plainColumns, plain),
    ...[...ours].map(([each, list]) => rowOf(`${name} ${each}`, size, list, plain)),
    rowOf(`${name} read, plain read of the same columns`, size, reading, plainColumns),
    await measureOwnTime(excel, `${name} read, own time / JSON.parse`, size, repetitions),
  ];
}

/** So short that JavaScript's collecting of garbage, wherever it happens to fall, would decide over a few rounds. */
const OWN_TIME_ROUNDS = 4;

/** The time that a reading takes in the add-in itself, beside what JSON.parse takes for the same answers, by turns. */
async function measureOwnTime(
  excel: MeasuredExcel,
  name: string,
  size: string,
  repetitions: number
): Promise<BenchRow> {
  const answers = await excel.responsesOf(read);
  const readings: Measurement[] = [];
  const parsings: number[] = [];
  for (let round = 0; round < repetitions * OWN_TIME_ROUNDS; round++) {
    readings.push(await inStep(name, () => excel.measure(read)));
    parsings.push(parsingSeconds(answers));
  }
  const { syncs, bytes } = readings[0]!;
  const seconds = median(readings.map((each) => each.ownSeconds));
  return { name, size, ratio: seconds / median(parsings), syncs, bytes, seconds };
}

async function measureCreation(
  { name, repetitions }: BenchSize,
  size: string,
  edits: readonly Edit[],
  workbook: PlainWorkbook
): Promise<BenchRow[]> {
  const plain: Measurement[] = [];
  const ours: Measurement[] = [];
  for (let round = 0; round <= repetitions; round++) {
    const measuredPlain = await inStep(`${name} plain create`, () =>
      inFreshExcel((runner) => plainCreate(runner, workbook))
    );
    const measured = await inStep(`${name} create and fill`, () =>
      inFreshExcel((runner) => create(runner, edits))
    );
    if (round === 0) continue;
    plain.push(measuredPlain);
    ours.push(measured);
  }
  return [
    rowOf(`${name} plain create`, size, plain, plain),
    rowOf(`${name} create and fill`, size, ours, plain),
  ];
}

async function inFreshExcel(work: (runner: Runner) => Promise<unknown>): Promise<Measurement> {
  const excel = await startExcel("automatic");
  try {
    return await excel.measure(work);
  } finally {
    excel.close();
  }
}

function rowOf(
  name: string,
  size: string,
  ours: readonly Measurement[],
  plain: readonly Measurement[]
): BenchRow {
  const seconds = median(ours.map((each) => each.seconds));
  const { syncs, bytes } = ours[0]!;
  return {
    name,
    size,
    ratio: seconds / median(plain.map((each) => each.seconds)),
    syncs,
    bytes,
    seconds,
  };
}

/** How long JSON.parse takes for the answers' texts: the least that anybody must do who wants to look at them. */
function parsingSeconds(bodies: readonly string[]): number {
  const started = performance.now();
  for (const body of bodies) JSON.parse(body);
  return (performance.now() - started) / 1000;
}
