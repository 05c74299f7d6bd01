import { violationTexts } from "../src/locales/everyLanguage";
import { NO_TEAM_WORDS, type TeamWords } from "../src/locales/teamWords";
import { violationText } from "../src/locales/violations";
import type { Language } from "../src/register/model/Register";
import type { Severity, Violation } from "../src/register/model/Violation";
import { cliTexts } from "./texts";

/** One thing that is said to the user: on the terminal as a line, with `--json` as it is. */
export interface Message {
  /** A violation's code, a failure's, or a refusal's. */
  readonly code: string;
  readonly severity: Severity;
  /** The file, as the user named it; null when it is about none. */
  readonly file: string | null;
  readonly sheet: string | null;
  /** A1 address. */
  readonly cell: string | null;
  /** What happened. */
  readonly text: string;
  /** What to do next; "" when the text says it all. */
  readonly help: string;
}

/**
 * A violation found in a file, or in what was typed (`file` null).
 * @param team what the register that it is about calls those on its lists.
 */
export function violationMessage(
  violation: Violation,
  file: string | null,
  language: Language,
  team: TeamWords = NO_TEAM_WORDS
): Message {
  const { place, code, severity, parameters } = violation;
  const helps: Readonly<Record<string, string | undefined>> = cliTexts[language].importHelp;
  const ofImport = parameters["line"] === undefined ? undefined : helps[code];
  const { text, help } = violationText(violation, { ...violationTexts[language], team });
  return {
    code,
    severity,
    file,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    text,
    help: ofImport ?? help,
  };
}

/** Where a message points: `nord.xlsx: Unge!K14: `, as far as it is known. */
export function messagePlace({ file, sheet, cell }: Message): string {
  const places = [file, sheet === null ? null : cell === null ? sheet : `${sheet}!${cell}`];
  return places.map((place) => (place === null ? "" : `${place}: `)).join("");
}

/** A message as one line. */
export function messageLine(message: Message): string {
  const { text, help } = message;
  return `${messagePlace(message)}${text}${help === "" ? "" : ` ${help}`}`;
}

/** Messages as lines. Those that come after each other with the same advice share it: the last of them says it. */
export function messageLines(messages: readonly Message[]): string[] {
  return messages.map((message, index) => {
    const next = messages[index + 1];
    const isSaidNext = next?.help === message.help && next.file === message.file;
    return messageLine(isSaidNext ? { ...message, help: "" } : message);
  });
}
