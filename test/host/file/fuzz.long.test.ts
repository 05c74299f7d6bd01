import { runInNewContext } from "node:vm";
import { zipSync } from "fflate";
import { drawCitizenCard } from "../../../cli/excel/drawCitizenCard";
import { OpenWorkbook } from "../../../cli/excel/OpenWorkbook";
import { readOpenRegister } from "../../../cli/excel/readRegisterFile";
import { FileError } from "../../../ooxml/FileError";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { SHEET_ASPECTS } from "../../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { CliFolder, makeSmallRegister } from "../../cli/cliFolder";
import { SEED, share } from "../../support/testLength";
import { zipParts } from "../../support/zipParts";
import { mutate, type Parts } from "./fixtures/mutations";

/**
 * A register's file with faults in it: read or refused, never anything else. A case that fails comes again by its
 * number: `play(parts, number)`.
 */

/** Milliseconds for one case. A guard against one that never ends, no measure. */
const GUARD_MS = 8_000;
const CASES = share(2_000);
/** How much of the cases must at least be read, and refused, so that the faults test both ways. */
const LEAST = 0.2;

/** What came of one case: "read", the code of the refusal, or what must not happen. */
interface Outcome {
  readonly result: string;
  readonly isFault: boolean;
}

/** A small register with a card, so that every kind of part is there. */
async function registerParts(): Promise<Parts> {
  const folder = new CliFolder();
  try {
    await makeSmallRegister(folder);
    const now = (): Date => new Date(2026, 0, 31, 12);
    const bytes = folder.read("register.xlsx");
    const workbook = await OpenWorkbook.read(bytes, "register.xlsx", { language: "da", now });
    try {
      const { register } = await readOpenRegister(workbook);
      const { group } = register.citizens[0]!;
      await drawCitizenCard(workbook, register, { citizen: "K-1", group, indicator: "I1" }, now);
      return zipParts(await workbook.save());
    } finally {
      workbook.close();
    }
  } finally {
    folder.remove();
  }
}

/** Opens the file of a case; what could be opened is saved as it is and written all over, and opened again. */
function play(original: Parts, number: number): Outcome {
  const { parts, faults } = mutate(original, SEED + number);
  // Stored: what is tested is what stands in the parts.
  const file = zipSync(Object.fromEntries(parts), { level: 0 });
  let step = "open";
  try {
    return runInNewContext("run()", { run }, { timeout: GUARD_MS }) as Outcome;
  } catch (error) {
    if (step === "open" && error instanceof FileError)
      return { result: error.code, isFault: false };
    const place = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = place.split("\n").slice(0, 4).join("\n");
    return { result: `${number}: ${step}: ${lines}\n  ${faults.join("\n  ")}`, isFault: true };
  }

  function run(): Outcome {
    const workbook = xlsxFormat.open(file, "register.xlsx");
    step = "save untouched";
    const same = xlsxFormat.save(workbook);
    step = "unpack";
    zipParts(same);
    step = "open again";
    xlsxFormat.open(same, "register.xlsx");
    step = "save touched";
    touchAll(workbook);
    const written = xlsxFormat.save(workbook);
    step = "unpack touched";
    zipParts(written);
    step = "open touched";
    xlsxFormat.open(written, "register.xlsx");
    return { result: "read", isFault: false };
  }
}

function touchAll(workbook: HostWorkbook): void {
  for (const sheet of workbook.sheets) sheet.touch(...SHEET_ASPECTS);
  for (const aspect of ["names", "sheets", "properties", "view"] as const) {
    workbook.touched.add(aspect);
  }
}

test(`a register's file with faults is read or refused, ${CASES} times`, async () => {
  const parts = await registerParts();
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  for (let number = 0; number < CASES; number++) {
    const { result, isFault } = play(parts, number);
    if (isFault) wrong.push(result);
    else counts.set(result, (counts.get(result) ?? 0) + 1);
  }
  expect(wrong).toEqual([]);
  const read = counts.get("read") ?? 0;
  const shares = { read, refused: CASES - read, counts: Object.fromEntries(counts) };
  // Named together, so that a failure shows how often each code came.
  expect({ ...shares, isBoth: Math.min(read, CASES - read) >= LEAST * CASES }).toEqual({
    ...shares,
    isBoth: true,
  });
}, 1_800_000);
