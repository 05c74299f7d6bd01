import type { Register } from "../../src/register/model/Register";
import { RegisterStateError } from "../../src/workbook/errors";
import { openRegister } from "../../src/workbook/read/openRegister";
import { Failure } from "../Failure";
import type { OpenWorkbook } from "./OpenWorkbook";

/**
 * The register of a workbook that is going to be changed; what an interrupted change left is put back first.
 * @throws Failure for one in which a table or a column is gone: what stands there cannot all be seen.
 */
export async function changeableRegister({ runner }: OpenWorkbook): Promise<Register> {
  const opened = await openRegister(runner);
  if (opened.state !== "open") throw new RegisterStateError(opened.state);
  const { register, structure } = opened;
  if (structure.length > 0) throw new Failure("violations", { violations: structure });
  return register;
}
