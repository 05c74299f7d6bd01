import * as v from "valibot";
import { templateSchema } from "../../templates/schema";
import type { Template } from "../register/model/Template";
import type { MapProblem } from "../register/model/fields";
import { schemaProblems } from "./schemaProblems";

/** A template, or everything that is wrong with what was given. */
export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly issues: readonly TemplateIssue[] };

/** Something that is wrong in a template. */
export interface TemplateIssue {
  /** Where it is, as in `indicators.3.shortName.da`; "" for the template as a whole. */
  readonly path: string;
  /** What is wrong there. */
  readonly problem: MapProblem;
}

/** Checks data of unknown origin, a JSON file for example, and gives it its type. Throws nothing. */
export function parseTemplate(input: unknown): ParsedTemplate {
  const result = v.safeParse(templateSchema, input);
  if (result.success) return { ok: true, template: result.output };
  const problems = result.issues.flatMap((issue) => schemaProblems(issue));
  return {
    ok: false,
    issues: problems.map(({ keys, problem }) => ({ path: keys.join("."), problem })),
  };
}
