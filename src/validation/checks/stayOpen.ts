import { defineFinding, violationOf } from "../../register/model/Finding";
import { foldCode, type CodeKey } from "../../register/model/keys";
import { namedCell } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import { isOpen, type Stay } from "../../register/model/Stay";
import type { Place, Violation } from "../../register/model/Violation";
import { defineRegisterCheck } from "../Check";

const finding = defineFinding({
  code: "stay.open",
  severity: "warning",
  about: ["citizen", "group"],
  says: ["first"],
});

/**
 * `stay.open`: a second stay of a citizen that goes on in the same target group: nobody can say which one an answer
 * belongs to. At the group of each but the first.
 */
export const stayOpen = defineRegisterCheck({
  finds: [finding],
  needs: {
    citizens: ["citizen", "group", "end", "status"],
    periods: ["citizen", "type", "group", "to", "status"],
  },
  inspect,
});

function inspect(register: Register): Violation[] {
  const violations: Violation[] = [];
  for (const stays of RegisterIndex.of(register).staysByCitizen.values()) {
    const firsts = new Map<CodeKey, Stay>();
    for (const stay of stays.filter(isOpen)) {
      const key = foldCode(stay.group);
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, stay);
        continue;
      }
      const { citizen, group } = stay;
      const { sheet, cell } = groupCell(register, first) ?? { sheet: "", cell: "" };
      violations.push(
        violationOf(finding, groupCell(register, stay), {
          citizen,
          group,
          first: `${sheet}!${cell}`,
        })
      );
    }
  }
  return violations;
}

function groupCell({ places }: Register, { at: { table, entry } }: Stay): Place | null {
  const place = places[table];
  return place && namedCell(table, place, entry, "group");
}
