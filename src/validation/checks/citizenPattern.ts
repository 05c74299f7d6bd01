import { FINDINGS } from "../../register/model/findings";
import { defineRegisterCheck } from "../Check";
import { citizenCodeProblem } from "../../register/model/codes";
import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { inspectCitizens } from "../inspectCitizens";

const finding = FINDINGS["citizen.pattern"];

/** `citizen.pattern`: a code that is too long, or has spaces or other signs than a code has. At the code. */
export const citizenPattern = defineRegisterCheck({
  finds: [finding],
  needs: { citizens: ["citizen"] },
  fix: "fixListedCode",
  inspect,
});

function inspect(register: Register): Violation[] {
  return inspectCitizens(register, finding, "citizen", ({ code }) =>
    citizenCodeProblem(code) === "pattern" ? { citizen: code } : null
  );
}
