import { foldCode, sameCode } from "../../../register/model/keys";
import type { Citizen, DateSerial, Register } from "../../../register/model/Register";
import { registerFigures } from "../start/registerFigures";

/** Who comes after a citizen, and why just that one. */
export interface NextCitizen {
  readonly code: string;
  /** Days past the time of a measurement; 0 for one who is only the next on the list. */
  readonly daysOver: number;
}

/**
 * The citizen to measure after another one, among the active ones of the same target group and section: of those who
 * are due today the one who has waited longest, as on *Start*; when nobody is, the next on the list. Null after the
 * last one on the list.
 */
export function nextCitizen(
  register: Register,
  here: Citizen,
  today: DateSerial
): NextCitizen | null {
  const index = register.citizens.findIndex(({ code }) => sameCode(code, here.code));
  const hereSection = here.section.trim();
  const isAlike = ({ code, group, section, status }: Citizen): boolean =>
    code.trim() !== "" &&
    !sameCode(code, here.code) &&
    status === "active" &&
    sameCode(group, here.group) &&
    sameCode(section.trim(), hereSection);
  const alike = new Set(register.citizens.filter(isAlike).map(({ code }) => foldCode(code)));

  const due = registerFigures(register, today).flatMap((figures) => figures.due);
  const longest = due.find(({ code }) => alike.has(foldCode(code)));
  if (longest) return { code: longest.code, daysOver: longest.daysOver };
  const next = register.citizens.slice(index + 1).find(isAlike);
  return next ? { code: next.code, daysOver: 0 } : null;
}
