import type { ScoreDetails } from "../../src/register/model/ScoreDetails";
import { RegisterStateError } from "../../src/workbook/errors";
import { openRegister } from "../../src/workbook/read/openRegister";
import { readDetails } from "../../src/workbook/read/readDetails";
import type { ReadRegister } from "../../src/workbook/read/readRegister";
import { atFile } from "../AtFile";
import type { CommandContext } from "../commands/Command";
import { readInput } from "../files/readInput";
import { OpenWorkbook } from "./OpenWorkbook";

/** A register as it stands in a file. */
export interface RegisterFile extends ReadRegister {
  /** Made by a newer version of the product: it was read as far as it is known. */
  readonly isNewer: boolean;
  /** Made by an older one: it is read as it is. */
  readonly isOlder: boolean;
}

/**
 * Reads the register of a file, and changes nothing.
 * @param file As the user named it.
 * @throws AtFile with what is wrong: Failure, FileError, RegisterStateError or ExcelRefusal.
 */
export function readRegisterFile(file: string, context: CommandContext): Promise<RegisterFile> {
  return lookAtFile(file, context, readOpenRegister);
}

/** The same with what the rows of its score sheets say beside keys and scores: for who checks. */
export function readDetailedFile(
  file: string,
  context: CommandContext
): Promise<RegisterFile & { readonly details: readonly ScoreDetails[] }> {
  return lookAtFile(file, context, async (workbook) => {
    const read = await readOpenRegister(workbook);
    const details = await workbook.runner.run((excel) => readDetails(excel, read.register));
    return { ...read, details };
  });
}

function lookAtFile<Found>(
  file: string,
  context: CommandContext,
  look: (workbook: OpenWorkbook) => Promise<Found>
): Promise<Found> {
  return atFile(file, async () => {
    const bytes = await readInput(context.resolve(file), file);
    const { language, now } = context;
    const workbook = await OpenWorkbook.read(bytes, file, { language, now, calculation: "off" });
    try {
      return await look(workbook);
    } finally {
      workbook.close();
    }
  });
}

/** Later than any change: nobody can be at work in our copy of a file. */
const LATER = new Date(8_640_000_000_000_000);

/**
 * The register of an open workbook, to be looked at. A change that was interrupted before the file was saved is put
 * back in our copy, so that what is read is a whole register. @throws RegisterStateError when there is none that can
 * be read.
 */
export async function readOpenRegister({ runner }: OpenWorkbook): Promise<RegisterFile> {
  const opened = await openRegister(runner, { now: () => LATER });
  if (opened.state !== "open" && opened.state !== "newer" && opened.state !== "older") {
    throw new RegisterStateError(opened.state);
  }
  const { register, structure, state } = opened;
  return { register, structure, isNewer: state === "newer", isOlder: state === "older" };
}
