import { defineFinding, violationOf } from "../../register/model/Finding";
import { foldCode, sameCode, type CodeKey } from "../../register/model/keys";
import { namedCell } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import { overlap, pausesOf, type Pause } from "../../register/model/Stay";
import type { Violation } from "../../register/model/Violation";
import { defineRegisterCheck } from "../Check";

const finding = defineFinding({
  code: "pause.overlap",
  severity: "warning",
  about: ["citizen", "group"],
  says: ["date", "first"],
});

/**
 * `pause.overlap`: two pauses of a citizen in the same target group that share days: those count once, and one of the
 * two is a slip. A pause without a group is one in every group. At the first day of the lower one.
 */
export const pauseOverlap = defineRegisterCheck({
  finds: [finding],
  needs: { periods: ["citizen", "type", "group", "from", "to"] },
  inspect,
});

function inspect(register: Register): Violation[] {
  const place = register.places.periods;
  if (place === null) return [];
  const above = new Map<CodeKey, Pause[]>();
  return pausesOf(register).flatMap((pause) => {
    const { citizen, group, from, to, at } = pause;
    const key = foldCode(citizen);
    const earlier = above.get(key) ?? [];
    const clash = earlier.find((each) => isInSameGroup(each, pause) && overlap(each, pause));
    above.set(key, [...earlier, pause]);
    if (clash === undefined) return [];
    const first = namedCell("periods", place, clash.at.entry, "from").cell;
    const cell = namedCell("periods", place, at.entry, "from");
    return [violationOf(finding, cell, { citizen, group, date: from ?? to ?? "", first })];
  });
}

function isInSameGroup(one: Pause, other: Pause): boolean {
  return one.group === "" || other.group === "" || sameCode(one.group, other.group);
}
