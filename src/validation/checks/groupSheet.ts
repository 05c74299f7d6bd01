import { groupCodeProblem } from "../../register/model/codes";
import { defineFinding, violationOf } from "../../register/model/Finding";
import { namedCell } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import { copyInTheWay, isToBeSetUp } from "../../register/model/targetGroups";
import type { Violation } from "../../register/model/Violation";
import { defineRegisterCheck } from "../Check";

const notSetUp = defineFinding({
  code: "group.sheet",
  severity: "warning",
  about: ["group"],
  says: [],
});
const badCode = defineFinding({
  code: "group.pattern",
  severity: "warning",
  about: ["group"],
  says: [],
});
const taken = defineFinding({
  code: "group.taken",
  severity: "warning",
  about: ["group"],
  says: ["sheet"],
});

/**
 * `group.sheet`: a target group that a person typed into the list and that has no sheet yet. `group.pattern`: one whose
 * code cannot be part of a table's name. `group.taken`: one whose table would be called like a copy that is in the
 * workbook. At the code.
 */
export const groupSheet = defineRegisterCheck({
  finds: [notSetUp, badCode, taken],
  needs: { targetGroups: ["group"] },
  fix: "fixGroupSheet",
  inspect,
});

function inspect(register: Register): Violation[] {
  const place = register.places.targetGroups;
  return register.targetGroups.flatMap(({ code: group }, entry): Violation[] => {
    if (!isToBeSetUp(register, entry)) return [];
    const cell = place && namedCell("targetGroups", place, entry, "group");
    if (groupCodeProblem(group) !== null) return [violationOf(badCode, cell, { group })];
    const copy = copyInTheWay(register, group);
    return [
      copy === null
        ? violationOf(notSetUp, cell, { group })
        : violationOf(taken, cell, { group, sheet: copy.sheet }),
    ];
  });
}
