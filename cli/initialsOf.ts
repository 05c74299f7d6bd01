import { initialsViolations } from "../src/register/plans/planNote";
import type { Arguments } from "./Arguments";
import { Failure } from "./Failure";

/** What `--by` says of who makes the change, for the log; "" where it is left out. @throws Failure for what is no initials. */
export function initialsOf(args: Pick<Arguments, "value">): string {
  const by = args.value("by") ?? "";
  const violations = by === "" ? [] : initialsViolations(by);
  if (violations.length > 0) throw new Failure("violations", { violations });
  return by;
}
