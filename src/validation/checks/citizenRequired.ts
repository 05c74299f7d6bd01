import { citizenCodeProblem } from "../../register/model/codes";
import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { inspectCitizens } from "../inspectCitizens";

/** `citizen.required`: a row of the list of citizens without a code. At the code. */
export function citizenRequired(register: Register): Violation[] {
  return inspectCitizens(register, "citizen.required", "citizen", ({ code }) =>
    citizenCodeProblem(code) === "required" ? {} : null
  );
}
