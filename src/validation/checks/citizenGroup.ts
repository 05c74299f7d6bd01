import { foldCode } from "../../register/keys";
import type { Register } from "../../register/Register";
import type { Violation } from "../../register/Violation";
import { inspectCitizens } from "../inspectCitizens";

/** `citizen.group`: a citizen whose target group is not on the list of groups. At the group. */
export function citizenGroup(register: Register): Violation[] {
  const known = new Set(register.targetGroups.map(({ code }) => foldCode(code)));
  return inspectCitizens(register, "citizen.group", "group", ({ code, group }) =>
    code.trim() === "" || known.has(foldCode(group)) ? null : { citizen: code, group }
  );
}
