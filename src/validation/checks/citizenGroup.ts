import { foldCode } from "../../register/model/keys";
import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { inspectCitizens } from "../inspectCitizens";

/** `citizen.group`: a citizen whose target group is not on the list of groups. At the group. */
export function citizenGroup(register: Register): Violation[] {
  const known = new Set(register.targetGroups.map(({ code }) => foldCode(code)));
  return inspectCitizens(register, "citizen.group", "group", ({ code, group }) =>
    code.trim() === "" || known.has(foldCode(group)) ? null : { citizen: code, group }
  );
}
