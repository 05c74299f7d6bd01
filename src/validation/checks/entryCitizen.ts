import { foldCode } from "../../register/model/keys";
import { namedCell } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { createViolation } from "../../register/model/violationParameters";
import { hasColumns } from "../hasColumns";

/** The tables besides the score sheets whose rows are about a citizen. */
const TABLES = ["efforts", "periods", "notes"] as const;

/**
 * `row.citizen`: efforts, periods or notes of a citizen who is not on the list of citizens. One a citizen and table, at
 * the topmost row.
 */
export function entryCitizen(register: Register): Violation[] {
  const listed = register.citizens.map(({ code }) => foldCode(code));
  return TABLES.flatMap((table) => {
    const place = register.places[table];
    if (place === null || !hasColumns(register, { [table]: ["citizen"] })) return [];
    const known = new Set(listed);
    const violations: Violation[] = [];
    register[table].forEach(({ citizen }, row) => {
      if (known.has(foldCode(citizen))) return;
      known.add(foldCode(citizen));
      const cell = namedCell(table, place, row, "citizen");
      violations.push(createViolation("row.citizen", cell, { citizen }));
    });
    return violations;
  });
}
