import { RegisterStateError } from "./errors";
import { SCHEMA_VERSION } from "./locate";
import { readRegister, type ReadRegister } from "./readRegister";
import type { Runner } from "./runner";
import { settle, type Settled } from "./settle";

/** What a workbook turned out to hold. */
export type OpenedRegister =
  /** No register yet. */
  | { readonly state: "none" }
  | ({ readonly state: "open"; readonly settled: Settled } & ReadRegister)
  /** Made by a newer version: may be looked at, not changed. */
  | ({ readonly state: "newer" } & ReadRegister)
  /** Its dates count from 1904. */
  | { readonly state: "date1904" };

/**
 * Opens the register of the workbook: first puts back what an interrupted change left, then reads everything.
 * A workbook without a register is no error.
 * @param readOnly leave unfinished changes as they are: for a look at a file that must not change.
 */
export async function openRegister(runner: Runner, readOnly = false): Promise<OpenedRegister> {
  const settled = readOnly ? { reversed: 0, left: [] } : await runner.run(settle);
  try {
    const read = await runner.run(readRegister);
    if (read.register.schemaVersion > SCHEMA_VERSION) return { state: "newer", ...read };
    return { state: "open", settled, ...read };
  } catch (error) {
    if (error instanceof RegisterStateError && error.state === "none") return { state: "none" };
    if (error instanceof RegisterStateError && error.state === "date1904")
      return { state: "date1904" };
    throw error;
  }
}
