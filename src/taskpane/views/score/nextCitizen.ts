import { sameCode } from "../../../register/keys";
import type { Register } from "../../../register/Register";

/**
 * The next active citizen on the list after a citizen, of the same target group and section; null after the last one,
 * and for a citizen who is not on the list.
 */
export function nextCitizen(register: Register, citizen: string): string | null {
  const index = register.citizens.findIndex(({ code }) => sameCode(code, citizen));
  const here = register.citizens[index];
  if (!here) return null;
  const next = register.citizens
    .slice(index + 1)
    .find(
      ({ code, group, section, status }) =>
        code.trim() !== "" &&
        status === "active" &&
        sameCode(group, here.group) &&
        sameCode(section.trim(), here.section.trim())
    );
  return next?.code ?? null;
}
