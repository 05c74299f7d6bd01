import type { Language } from "../src/register/model/Register";
import type { Io } from "./Io";

/** The languages that `--language` takes. */
export const LANGUAGES: readonly Language[] = ["da", "en"];

/** The language that the environment asks for, as POSIX has it: `LC_ALL`, `LC_MESSAGES`, `LANG`. Danish where it names none. */
export function environmentLanguage(env: Io["env"]): Language {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((each) => each);
  return locale?.toLowerCase().startsWith("en") === true ? "en" : "da";
}
