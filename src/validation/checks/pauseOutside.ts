import { defineFinding, violationOf } from "../../register/model/Finding";
import { namedCell } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import { isPauseOf, pausesOf } from "../../register/model/Stay";
import type { Violation } from "../../register/model/Violation";
import { defineRegisterCheck } from "../Check";

const finding = defineFinding({
  code: "pause.outside",
  severity: "warning",
  about: ["citizen", "group"],
  says: ["date"],
});

/**
 * `pause.outside`: a pause that lies in no stay of the citizen in its target group, so that it moves nothing. Days that
 * it does not say are no reason, and of a citizen who is on no list only that is told. At its first day.
 */
export const pauseOutside = defineRegisterCheck({
  finds: [finding],
  needs: {
    citizens: ["citizen", "group", "start", "end"],
    periods: ["citizen", "type", "group", "from", "to"],
  },
  inspect,
});

function inspect(register: Register): Violation[] {
  const index = RegisterIndex.of(register);
  const place = register.places.periods;
  return pausesOf(register).flatMap((pause) => {
    const { citizen, group, from, to, at } = pause;
    if (index.citizen(citizen) === null) return [];
    if (index.stays(citizen).some((stay) => isPauseOf(pause, stay))) return [];
    const cell = place && namedCell("periods", place, at.entry, "from");
    return [violationOf(finding, cell, { citizen, group, date: from ?? to ?? "" })];
  });
}
