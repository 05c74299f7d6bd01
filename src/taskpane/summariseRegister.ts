import type { Register } from "../register/Register";
import type { Severity, Violation } from "../register/Violation";
import type { RegisterFigures } from "./PaneState";

/** Active citizens per target group, in the sheet's order, and how many violations there are of each severity. */
export function summariseRegister(
  { targetGroups, citizens }: Pick<Register, "targetGroups" | "citizens">,
  violations: readonly Violation[]
): RegisterFigures {
  const active = citizens.filter((citizen) => citizen.status === "active");
  const count = (severity: Severity) =>
    violations.filter((violation) => violation.severity === severity).length;
  return {
    groups: targetGroups.map(({ code, name }) => ({
      name,
      activeCitizens: active.filter((citizen) => citizen.group === code).length,
    })),
    violations: { error: count("error"), warning: count("warning"), notice: count("notice") },
  };
}
