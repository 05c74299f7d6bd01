import type { Register } from "../register/model/Register";
import { SCHEMA_VERSION } from "../workbook/read/locate";
import type { OpenRegister } from "./session/PaneSnapshot";

/** Why a register can only be looked at: this product is of an older version than it, or of a newer. */
export type ReadOnlyReason = "newer" | "older";

/** Whether a register was made by an older version of the product: it is to be brought up to date, and only looked at until then. */
export function isOlder({ schemaVersion }: Pick<Register, "schemaVersion">): boolean {
  return schemaVersion < SCHEMA_VERSION;
}

/** Why the register that is open can only be looked at; null where it can be changed. */
export function readOnlyReason({
  isReadOnly,
  register,
}: Pick<OpenRegister, "isReadOnly" | "register">): ReadOnlyReason | null {
  if (!isReadOnly) return null;
  return isOlder(register) ? "older" : "newer";
}
