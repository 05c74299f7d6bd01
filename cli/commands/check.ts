import { violationTexts } from "../../src/locales/everyLanguage";
import { NO_TEAM_WORDS, teamWords, type TeamWords } from "../../src/locales/teamWords";
import { violationText } from "../../src/locales/violations";
import type { Language } from "../../src/register/model/Register";
import type { Violation } from "../../src/register/model/Violation";
import { inspectDetails } from "../../src/validation/inspectDetails";
import { inspectRegister, sortViolations } from "../../src/validation/inspectRegister";
import { countSeverities } from "../countSeverities";
import { describeError } from "../describeError";
import { readDetailedFile } from "../excel/readRegisterFile";
import { messagePlace, violationMessage, type Message } from "../Message";
import { shortenFindings } from "../shortenFindings";
import { cliTexts, fill, formatNumber } from "../texts";
import { versionMessages } from "../versionMessages";
import type { Command, CommandContext } from "./Command";

/** What is wrong in a file; `problems` says why it could not be looked at, if so. */
interface CheckedFile {
  readonly file: string;
  readonly violations: readonly Violation[];
  readonly problems: readonly Message[];
  readonly wasRead: boolean;
  /** What the register in it calls those on its lists. */
  readonly team: TeamWords;
}

/** Everything that is wrong in one or several registers. */
export const check: Command = {
  name: "check",
  files: { placeholder: "FILE", many: true },
  options: {},

  async run({ files }, context) {
    const checked: CheckedFile[] = [];
    for (const file of files) checked.push(await checkFile(file, context));

    const { language } = context;
    const violations = checked.flatMap((each) => each.violations);
    const wereAllRead = checked.every((each) => each.wasRead);
    return {
      status: !wereAllRead ? 2 : violations.length > 0 ? 1 : 0,
      lines: [
        ...checked.flatMap((each) => fileLines(each, language)),
        summaryLine(checked, violations, language),
      ],
      data: {
        files: checked.map(({ file, wasRead, violations: found, team }) => ({
          file,
          read: wasRead,
          violations: found.map((each) => ({
            ...violationMessage(each, file, language, team),
            parameters: each.parameters,
          })),
        })),
      },
      problems: checked.flatMap((each) => each.problems),
    };
  },
};

async function checkFile(file: string, context: CommandContext): Promise<CheckedFile> {
  try {
    const read = await readDetailedFile(file, context);
    const { register, structure, details } = read;
    const found = sortViolations([
      ...inspectRegister(register, context),
      ...inspectDetails(register, details, context),
    ]);
    return {
      file,
      violations: [...structure, ...found],
      problems: versionMessages(file, read, context.language),
      wasRead: true,
      team: teamWords(register),
    };
  } catch (error) {
    const problems = describeError(error, context.language, file);
    return { file, violations: [], problems, wasRead: false, team: NO_TEAM_WORDS };
  }
}

/** A file's findings by what they are called, in the order in which each is first met: the most serious first. */
function fileLines({ file, violations, wasRead, team }: CheckedFile, language: Language): string[] {
  const texts = cliTexts[language];
  if (!wasRead) return [];
  const count = violations.length;
  if (count === 0) return [fill(texts.clean, { file })];
  const lines = [
    fill(count === 1 ? texts.findingsOne : texts.findings, {
      file,
      count: formatNumber(count, language),
    }),
  ];
  // Findings of one code do not all have the same remedy.
  const kinds = new Map<string, Violation[]>();
  for (const violation of violations) {
    const { title, help } = violationText(violation, violationTexts[language]);
    const kind = `${title} (${texts.severities[violation.severity]}). ${help}`;
    const found = kinds.get(kind);
    if (found) found.push(violation);
    else kinds.set(kind, [violation]);
  }
  for (const [kind, found] of kinds) {
    lines.push(`  ${kind}`);
    for (const message of shortenFindings(found, file, language, team)) {
      lines.push(`    ${messagePlace(message)}${message.text}`);
    }
  }
  return lines;
}

function summaryLine(
  checked: readonly CheckedFile[],
  violations: readonly Violation[],
  language: Language
): string {
  const { error, warning, notice } = countSeverities(violations);
  return fill(cliTexts[language].checked, {
    files: checked.filter(({ wasRead }) => wasRead).length,
    errors: formatNumber(error, language),
    warnings: formatNumber(warning, language),
    notices: formatNumber(notice, language),
  });
}
