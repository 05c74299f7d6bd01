import type * as v from "valibot";
import { MAP_PROBLEMS, type MapProblem } from "../register/model/fields";

type Issue = v.BaseIssue<unknown>;

/** Something that is wrong in data from outside: the keys that lead to it, and what is wrong there. */
export interface SchemaProblem {
  readonly keys: readonly string[];
  readonly problem: MapProblem;
}

/** What an issue of a column map's or a template's schema says, in terms that `src/locales` has sentences for. */
export function schemaProblems(issue: Issue, above: readonly string[] = []): SchemaProblem[] {
  const keys = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
  // A union that was given an object fails because of what is in the object: that is told, not the union's failure.
  const inside = (issue.issues ?? []).filter((each) => each.path !== undefined);
  if (inside.length > 0) return inside.flatMap((each) => schemaProblems(each, keys));
  return [{ keys, problem: problemOf(issue) }];
}

const OWN_PROBLEMS: ReadonlySet<string> = new Set(MAP_PROBLEMS);

/** What is expected of a value, by the schema that it does not fit. */
const BY_SCHEMA: Readonly<Record<string, MapProblem>> = {
  string: "text",
  union: "text",
  number: "number",
  array: "list",
  record: "object",
  strict_object: "object",
};

function problemOf(issue: Issue): MapProblem {
  if (issue.kind === "schema") {
    if (issue.type === "strict_object" && issue.expected === "never") return "unknown";
    if (issue.received === "undefined") return "missing";
  }
  // Our schemas name a problem; what the library says by itself is for programmers, and in English.
  const { message } = issue;
  return isOwnProblem(message) ? message : (BY_SCHEMA[issue.type] ?? "other");
}

function isOwnProblem(message: string): message is MapProblem {
  return OWN_PROBLEMS.has(message);
}
