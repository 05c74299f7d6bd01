import { LONGEST_GROUP_CODE } from "../../../register/model/codes";

/** A code for a target group by its name, the first word in capitals: `UNGE` for "Unge under 30"; "" where that gives none. */
export function proposeCode(name: string): string {
  const letters = name
    .trim()
    .toUpperCase()
    .split(/\s+/)[0]!
    .replace(/[^A-ZÆØÅ0-9]/g, "")
    .replace(/^\d+/, "");
  return letters.slice(0, LONGEST_GROUP_CODE);
}
