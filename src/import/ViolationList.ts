import type { Violation } from "../register/model/Violation";
import { inputViolation } from "../register/model/findings";

/** Most violations of an import that are told one by one. */
export const MOST_VIOLATIONS = 50;

/** Collects violations, keeps the first of them, and counts the rest: a file of the wrong kind is wrong in every line. */
export class ViolationList {
  private readonly kept: Violation[] = [];
  private count = 0;

  add(violation: Violation): void {
    this.count++;
    if (this.kept.length < MOST_VIOLATIONS) this.kept.push(violation);
  }

  /** However many: a file can have more of them than a call takes arguments. */
  addAll(violations: Iterable<Violation>): void {
    for (const violation of violations) this.add(violation);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** The first ones, and last `import.more` with how many more there are, if any. */
  toArray(): Violation[] {
    const more = this.count - this.kept.length;
    return more === 0
      ? [...this.kept]
      : [...this.kept, inputViolation("import.more", { count: more })];
  }
}
