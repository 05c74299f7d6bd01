import { defineFinding, violationOf } from "../../register/model/Finding";
import { cellAddress } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import { tablesWithoutGroup } from "../../register/model/targetGroups";
import type { Violation } from "../../register/model/Violation";
import { defineRegisterCheck } from "../Check";

const finding = defineFinding({
  code: "sheet.group",
  about: ["group"],
  says: ["sheet"],
});

/**
 * `sheet.group`: the score sheet of a target group that is not on the list, though indicators or citizens name it: its
 * row there was deleted, or its code changed. At the sheet's header. What no one names is a copy: `sheet.copy`.
 */
export const sheetGroup = defineRegisterCheck({
  finds: [finding],
  needs: { targetGroups: ["group"] },
  inspect,
});

function inspect(register: Register): Violation[] {
  return tablesWithoutGroup(register).map(({ group, place: { sheet, row, column } }) =>
    violationOf(finding, { sheet, cell: cellAddress(row, column) }, { group, sheet })
  );
}
