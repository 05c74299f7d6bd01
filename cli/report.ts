import type { Language } from "../src/register/model/Register";
import type { CommandName, CommandResult } from "./commands/Command";
import { describeError } from "./describeError";
import type { ExitStatus, Io } from "./Io";
import { environmentLanguage, LANGUAGES } from "./language";
import { messageLines } from "./Message";
import { peekOption } from "./parseArguments";
import { shortenMessages } from "./shortenFindings";
import { cliTexts } from "./texts";

/**
 * Does a command's work and says what came of it: results on stdout, what went wrong on stderr; with `--json` one
 * object on stdout that holds both. On stderr the first few of many alike stand for all; the object has every one.
 * @returns the exit status; never rejects.
 */
export async function report(
  command: CommandName | null,
  argv: readonly string[],
  io: Io,
  work: (language: Language) => Promise<CommandResult>
): Promise<ExitStatus> {
  const chosen = peekOption(argv, "language");
  const language = LANGUAGES.find((each) => each === chosen) ?? environmentLanguage(io.env);
  const result = await attempt(work, language);
  const { status, data, lines, problems = [], wroteNothing = false } = result;
  const isJson = peekOption(argv, "json") !== null;
  if (isJson) {
    io.stdout(`${JSON.stringify({ command, status, ...data, problems }, null, 2)}\n`);
  } else if (lines.length > 0) {
    io.stdout(`${lines.join("\n")}\n`);
  }
  const complaints = messageLines(shortenMessages(problems, language));
  if (wroteNothing) complaints.push(cliTexts[language].nothingWritten);
  if (complaints.length > 0) io.stderr(`${complaints.join("\n")}\n`);
  return status;
}

async function attempt(
  work: (language: Language) => Promise<CommandResult>,
  language: Language
): Promise<CommandResult> {
  try {
    return await work(language);
  } catch (error) {
    const problems = describeError(error, language);
    // Who mistyped an option knows that nothing happened.
    const wroteNothing = problems.some(({ code }) => !code.startsWith("usage."));
    return { status: 2, lines: [], data: {}, problems, wroteNothing };
  }
}
