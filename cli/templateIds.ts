import { templates } from "../templates";

/** The names of the shipped templates, for a sentence. */
export function templateIds(): string {
  return templates.map(({ id }) => id).join(", ");
}
