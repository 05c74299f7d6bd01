import type { Citizen, TargetGroup } from "../../src/register/Register";
import type { Severity, Violation } from "../../src/register/Violation";
import { summariseRegister } from "../../src/taskpane/summariseRegister";

function group(code: string, name: string): TargetGroup {
  return {
    code,
    name,
    populations: "",
    endGoal: "",
    intervalDays: 14,
    respondents: [],
    template: "",
    templateVersion: "",
  };
}

function citizen(code: string, inGroup: string, status: string): Citizen {
  return {
    code,
    group: inGroup,
    caseworker: "",
    section: "",
    start: null,
    status,
    end: null,
    outcome: null,
  };
}

function violation(severity: Severity): Violation {
  return { code: "score.maximum", severity, place: null, parameters: {} };
}

it("counts active citizens per group, and violations per severity", () => {
  const register = {
    targetGroups: [group("SYG", "Sygedagpenge"), group("UNGE", "Unge")],
    citizens: [
      citizen("K-001", "UNGE", "active"),
      citizen("K-002", "UNGE", "paused"),
      citizen("K-003", "UNGE", "active"),
      citizen("K-004", "FLEX", "active"),
    ],
  };
  const violations = [violation("error"), violation("notice"), violation("error")];
  expect(summariseRegister(register, violations)).toEqual({
    groups: [
      { name: "Sygedagpenge", activeCitizens: 0 },
      { name: "Unge", activeCitizens: 2 },
    ],
    violations: { error: 2, warning: 0, notice: 1 },
  });
});
