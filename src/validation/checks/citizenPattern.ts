import { citizenCodeProblem } from "../../register/model/codes";
import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { inspectCitizens } from "../inspectCitizens";

/** `citizen.pattern`: a code that is too long, or has spaces or other signs than a code has. At the code. */
export function citizenPattern(register: Register): Violation[] {
  return inspectCitizens(register, "citizen.pattern", "citizen", ({ code }) =>
    citizenCodeProblem(code) === "pattern" ? { citizen: code } : null
  );
}
