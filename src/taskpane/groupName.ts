import type { Register } from "../register/model/Register";
import { RegisterIndex } from "../register/model/RegisterIndex";

/** What a target group is called: its name, or its code where it has none or the register has no such group. */
export function groupName(register: Register, code: string): string {
  const name = RegisterIndex.of(register).group(code)?.name ?? "";
  return name === "" ? code : name;
}
