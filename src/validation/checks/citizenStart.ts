import { defineFinding } from "../../register/model/Finding";
import { defineRegisterCheck } from "../Check";
import { isDateSerial } from "../../register/model/dates";
import { latestStart } from "../../register/plans/planCitizen";
import type { DateSerial, Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { inspectCitizens } from "../inspectCitizens";

const finding = defineFinding({
  code: "citizen.start",
  severity: "warning",
  about: ["citizen"],
  says: ["date"],
});

/**
 * `citizen.start`: a start before 2000, or further ahead than intake is planned: whoever starts so late is never due.
 * At the date.
 */
export const citizenStart = defineRegisterCheck({
  finds: [finding],
  needs: { citizens: ["citizen", "start"] },
  inspect,
});

function inspect(register: Register, { today }: { readonly today: DateSerial }): Violation[] {
  return inspectCitizens(register, finding, "start", ({ code, start }) =>
    code === "" || start === null || isDateSerial(start, latestStart(today))
      ? null
      : { citizen: code, date: start }
  );
}
