import { namedCell } from "../register/model/places";
import type { Citizen, Register } from "../register/model/Register";
import type { Violation, ViolationCode } from "../register/model/Violation";
import { createViolation } from "../register/model/violationParameters";
import type { ParametersOf } from "../register/model/violationParameters";

/**
 * A violation for each row of the list of citizens that `find` gives parameters for (null: nothing wrong), at the row's
 * cell in the named column.
 */
export function inspectCitizens<Code extends ViolationCode>(
  register: Register,
  code: Code,
  column: "citizen" | "group" | "start",
  find: (citizen: Citizen, row: number) => ParametersOf<Code> | null
): Violation[] {
  const place = register.places.citizens;
  const violations: Violation[] = [];
  register.citizens.forEach((citizen, row) => {
    const parameters = find(citizen, row);
    if (parameters === null) return;
    const cell = place ? namedCell("citizens", place, row, column) : null;
    violations.push(createViolation(code, cell, parameters));
  });
  return violations;
}
