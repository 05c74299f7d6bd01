import { foldCode, sameCode } from "../../../register/model/keys";
import type { Citizen, DateSerial, Register } from "../../../register/model/Register";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import { isOver, type Stay } from "../../../register/model/Stay";
import { registerFigures } from "../../../progression/registerFigures";

/** Who comes after a citizen, and why just that one. */
export interface NextCitizen {
  readonly code: string;
  /** Days past the time of a measurement; 0 for one who is only the next on the list. */
  readonly daysOver: number;
}

/**
 * The citizen to measure after another one, among those whose stay in the same target group is active, and of the same section: of those who
 * are due today the one who has waited longest, as on *Start*; when nobody is, the next on the list. Null after the
 * last one on the list.
 */
export function nextCitizen(
  register: Register,
  here: Pick<Citizen, "code" | "group" | "section">,
  today: DateSerial
): NextCitizen | null {
  const stays = RegisterIndex.of(register).staysIn(here.group);
  const at = stays.findIndex(({ citizen }) => sameCode(citizen, here.code));
  const hereSection = here.section.trim();
  const isAlike = ({ citizen, section, status, to }: Stay): boolean =>
    !isOver({ to, status }, today) &&
    citizen.trim() !== "" &&
    !sameCode(citizen, here.code) &&
    status === "active" &&
    sameCode(section.trim(), hereSection);
  const alike = new Set(stays.filter(isAlike).map(({ citizen }) => foldCode(citizen)));

  const due = registerFigures(register, today)
    .filter(({ group }) => sameCode(group.code, here.group))
    .flatMap((figures) => figures.due);
  const longest = due.find(({ code }) => alike.has(foldCode(code)));
  if (longest) return { code: longest.code, daysOver: longest.daysOver };
  const next = stays.slice(at + 1).find(isAlike);
  return next ? { code: next.citizen, daysOver: 0 } : null;
}
