import { FileError } from "../ooxml/FileError";
import { refusalTexts } from "../src/locales/everyLanguage";
import { lostRaceMoment, type RefusalText } from "../src/locales/refusals";
import type { Language } from "../src/register/model/Register";
import { ExcelRefusal, LostRaceError, RegisterStateError } from "../src/workbook/errors";
import { AtFile } from "./AtFile";
import type { Placeholder } from "./commands/Command";
import { Failure } from "./Failure";
import { violationMessage, type Message } from "./Message";
import { cliTexts, fill } from "./texts";

/**
 * Why a command stopped, in the user's words: one message, or one a violation.
 * @param file The file that was being worked on, as far as the caller knows.
 */
export function describeError(
  error: unknown,
  language: Language,
  file: string | null = null
): Message[] {
  if (error instanceof AtFile) return describeError(error.cause, language, error.file);
  const about = (text: RefusalText, code: string, place = NO_PLACE): Message => ({
    code,
    severity: "error",
    file,
    ...place,
    text: text.happened,
    help: text.next,
  });
  const texts = refusalTexts[language];

  if (error instanceof Failure) return describeFailure(error, language, file);
  if (error instanceof FileError) {
    return [about(cliTexts[language].fileErrors[error.code], `file.${error.code}`)];
  }
  if (error instanceof RegisterStateError) {
    const { happened, next } = texts.states[error.state];
    const filled = { happened: fill(happened, { subject: error.subject ?? "?" }), next };
    const place = { ...NO_PLACE, sheet: error.sheet };
    return [about(filled, `register.${error.state}`, place)];
  }
  if (error instanceof LostRaceError) {
    const text = texts.lostRace[lostRaceMoment(error)];
    return error.places.map((place) => about(text, "lostRace", place));
  }
  if (error instanceof ExcelRefusal) {
    const { happened, next } = texts.reasons[error.reason];
    // The code is for whoever is told of it.
    const coded = { happened: happened.replace(/\.$/, ` (${error.code}).`), next };
    return [about(coded, `refusal.${error.reason}`)];
  }
  const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const { happened, next } = cliTexts[language].internal;
  return [about({ happened: fill(happened, { problem }), next }, "internal")];
}

const NO_PLACE: Pick<Message, "sheet" | "cell"> = { sheet: null, cell: null };

function describeFailure(failure: Failure, language: Language, known: string | null): Message[] {
  const { code, parameters, violations, team } = failure;
  const file = failure.file ?? known;
  if (violations.length > 0) {
    return violations.map((violation) => violationMessage(violation, file, language, team));
  }
  const texts = cliTexts[language];
  const { placeholder, ...rest } = parameters;
  const values =
    placeholder === undefined
      ? rest
      : { ...rest, placeholder: texts.placeholders[placeholder as Placeholder] };
  const { happened, next } = texts.failures[code];
  const text = fill(happened, values);
  return [{ code, severity: "error", file, ...NO_PLACE, text, help: fill(next, values) }];
}
