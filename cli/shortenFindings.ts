import type { TeamWords } from "../src/locales/teamWords";
import type { Language } from "../src/register/model/Register";
import type { Violation } from "../src/register/model/Violation";
import { violationMessage, type Message } from "./Message";
import { cliTexts, fill, formatNumber } from "./texts";

/** From so many findings of one code on one sheet on, a person is told the first few and how many there are besides. */
const MANY = 10;
const FIRST = 5;

/**
 * The findings of one code in a file as messages for a person, sheet by sheet.
 * @param team what the register in it calls those on its lists.
 */
export function shortenFindings(
  violations: readonly Violation[],
  file: string,
  language: Language,
  team: TeamWords
): Message[] {
  const sheets = new Set(violations.map(({ place }) => place?.sheet ?? null));
  return [...sheets].flatMap((sheet) => {
    const found = violations.filter(({ place }) => (place?.sheet ?? null) === sheet);
    return firstOf(
      found.map((each) => violationMessage(each, file, language, team)),
      language
    );
  });
}

/**
 * Messages for a person: of many of one code on one sheet the first few stand for all. Those that are about no sheet,
 * such as the lines of an imported table, stay as they are: whoever found them has shortened them.
 */
export function shortenMessages(messages: readonly Message[], language: Language): Message[] {
  const kindOf = ({ file, sheet, code }: Message): string => JSON.stringify([file, sheet, code]);
  const kinds = new Map<string, Message[]>();
  for (const message of messages) {
    const alike = kinds.get(kindOf(message));
    if (alike) alike.push(message);
    else kinds.set(kindOf(message), [message]);
  }
  return messages.flatMap((message) => {
    const alike = kinds.get(kindOf(message))!;
    if (message.sheet === null || alike.length < MANY) return [message];
    return alike[0] === message ? firstOf(alike, language) : [];
  });
}

/** Messages that are alike: all of them where they are few, else the first and how many there are besides. */
function firstOf(messages: readonly Message[], language: Language): readonly Message[] {
  if (messages.length < MANY) return messages;
  const count = formatNumber(messages.length - FIRST, language);
  const text = fill(cliTexts[language].more, { count });
  return [...messages.slice(0, FIRST), { ...messages[0]!, cell: null, text, help: "" }];
}
