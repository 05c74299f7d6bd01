import { namedCell } from "../register/model/places";
import type { Citizen, Register } from "../register/model/Register";
import type { Violation } from "../register/model/Violation";
import type { ColumnName } from "../register/tables/tables";
import { violationOf, type Finding, type ParametersOf } from "../register/model/Finding";

/**
 * A violation for each row of the list of citizens that `find` gives parameters for (null: nothing wrong), at the row's
 * cell in the named column.
 */
export function inspectCitizens<Declared extends Finding>(
  register: Register,
  finding: Declared,
  column: ColumnName<"citizens">,
  find: (citizen: Citizen, row: number) => ParametersOf<Declared> | null
): Violation[] {
  const place = register.places.citizens;
  const violations: Violation[] = [];
  register.citizens.forEach((citizen, row) => {
    const parameters = find(citizen, row);
    if (parameters === null) return;
    const cell = place ? namedCell("citizens", place, row, column) : null;
    violations.push(violationOf(finding, cell, parameters));
  });
  return violations;
}
