import type { Language } from "../src/register/Register";
import type { Violation } from "../src/register/Violation";
import { violationMessage, type Message } from "./Message";
import { cliTexts, fill, formatNumber } from "./texts";

/** From so many findings of one code on one sheet on, a person is told the first few and how many there are besides. */
const MANY = 10;
const FIRST = 5;

/** The findings of one code in a file as messages for a person, sheet by sheet. */
export function shortenFindings(
  violations: readonly Violation[],
  file: string,
  language: Language
): Message[] {
  const sheets = new Set(violations.map(({ place }) => place?.sheet ?? null));
  return [...sheets].flatMap((sheet) => {
    const found = violations.filter(({ place }) => (place?.sheet ?? null) === sheet);
    const shown = found.length < MANY ? found : found.slice(0, FIRST);
    const messages = shown.map((each) => violationMessage(each, file, language));
    const left = found.length - shown.length;
    if (left === 0) return messages;
    const text = fill(cliTexts[language].more, { count: formatNumber(left, language) });
    return [...messages, { ...messages[0]!, cell: null, text, help: "" }];
  });
}
