import type { Language } from "../src/register/model/Register";
import type { RegisterFile } from "./excel/readRegisterFile";
import { PROGRAM } from "./help";
import type { Message } from "./Message";
import { cliTexts, fill } from "./texts";

/**
 * Says that a file's register was made by another version: by a newer one, and read as far as it is known, or by an
 * older one, and how it is brought up to date. None for one of today.
 */
export function versionMessages(
  file: string,
  { isNewer, isOlder }: Pick<RegisterFile, "isNewer" | "isOlder">,
  language: Language
): readonly Message[] {
  if (!isNewer && !isOlder) return [];
  const { newer, older } = cliTexts[language];
  const about = { severity: "notice", file, sheet: null, cell: null } as const;
  return isNewer
    ? [{ ...about, code: "register.newer", text: newer, help: "" }]
    : [
        {
          ...about,
          code: "register.older",
          text: older.happened,
          help: fill(older.next, { program: PROGRAM, file }),
        },
      ];
}
