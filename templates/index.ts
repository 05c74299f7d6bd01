import { parseTemplate } from "../src/import/parseTemplate";
import type { Template } from "../src/register/model/Template";
import bip from "./bip.json";

/** The templates that come with the product, in the order in which they are offered. */
export const templates: readonly Template[] = [bip].map(shipped);

/** The template with this id; null when there is none. */
export function templateById(id: string): Template | null {
  return templates.find((template) => template.id === id) ?? null;
}

/** A file of ours that breaks the schema is a defect of the product, not of anybody's data. */
function shipped(file: unknown): Template {
  const parsed = parseTemplate(file);
  if (parsed.ok) return parsed.template;
  const issues = parsed.issues.map(({ path, problem }) => `${path}: ${problem}`);
  throw new Error(`A template that comes with the product is not valid.\n${issues.join("\n")}`);
}
