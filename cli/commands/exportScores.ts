import { basename, join } from "node:path";
import { CSV_FORMATS, type CsvDialect } from "../../src/export/csvField";
import { scores } from "../../src/export/datasets/scores";
import { formatCsvChunks } from "../../src/export/sinks/csv";
import type { Severity } from "../../src/register/model/Violation";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { changedCodesMessage } from "../changedCodesMessage";
import { countSeverities } from "../countSeverities";
import { describeError } from "../describeError";
import { neededStructure } from "../excel/neededStructure";
import { readRegisterFile } from "../excel/readRegisterFile";
import { exportProblems, type ExportProblems } from "../exportProblems";
import { Failure } from "../Failure";
import { OutputFile } from "../files/OutputFile";
import { OutputFolder } from "../files/OutputFolder";
import { cliTexts, fill, formatNumber } from "../texts";
import { versionMessages } from "../versionMessages";
import type { Command, CommandContext } from "./Command";

const DIALECTS = (Object.keys(CSV_FORMATS) as CsvDialect[]).sort();
/** The one file that an export writes. */
const FILE_NAME = "scores.csv";

/** What came of one file. */
interface ExportedFile {
  readonly file: string;
  /** Null for a file that could not be exported. */
  readonly lines: number | null;
  /** What is wrong in the register, by severity. */
  readonly found: Readonly<Record<Severity, number>>;
  readonly problems: ExportProblems;
}

/**
 * All scores of one or several registers, as one table; with several, the first column says which register. What is
 * wrong in them stands in the table all the same, and is said.
 */
export const exportScores: Command = {
  name: "export",
  files: { placeholder: "FILE", many: true },
  options: {
    out: { placeholder: "DIR", required: true },
    dialect: { placeholder: "DIALECT" },
    force: { placeholder: null },
  },

  async run(args, context) {
    const { language, resolve } = context;
    const dialect = args.choice("dialect", DIALECTS) ?? "international";
    const { files } = args;
    const folderName = args.required("out");
    const path = resolve(folderName);
    const folder = await OutputFolder.open(path, folderName);
    const target = join(folderName, FILE_NAME);
    try {
      const output = await OutputFile.plan(join(path, FILE_NAME), target, {
        force: args.has("force"),
        inputs: files.map(resolve),
      });
      const exported: ExportedFile[] = [];
      try {
        for (const [index, file] of files.entries()) {
          const isFirst = exported.every(({ lines }) => lines === null);
          const register = files.length === 1 ? null : registerNames(files)[index]!;
          exported.push(await exportFile(file, { output, dialect, isFirst, register }, context));
        }
        if (exported.some(({ lines }) => lines !== null)) await output.commit();
      } finally {
        await output.discard();
      }
      return resultOf(exported, target, language);
    } finally {
      await folder.discardEmpty();
    }
  },
};

interface ExportTarget {
  readonly output: OutputFile;
  readonly dialect: CsvDialect;
  /** Whether the file's header begins the table. */
  readonly isFirst: boolean;
  /** What the first column says; null when there is no such column. */
  readonly register: string | null;
}

async function exportFile(
  file: string,
  { output, dialect, isFirst, register: name }: ExportTarget,
  context: CommandContext
): Promise<ExportedFile> {
  const { language } = context;
  try {
    const read = await readRegisterFile(file, context);
    const { register, structure } = read;
    const violations = neededStructure(structure, register.language);
    if (violations.length > 0) throw new Failure("violations", { file, violations });
    let lines = 0;
    const changedCodes: string[] = [];
    const options = {
      dialect,
      ...(name === null ? {} : { lead: { name: "register", value: name } }),
      hasHeader: isFirst,
    };
    for (const chunk of formatCsvChunks(scores, register, options)) {
      changedCodes.push(...chunk.changedCodes);
      lines += chunk.lines;
      if (chunk.text !== "") await output.append(chunk.text);
    }
    const content = inspectRegister(register, { today: context.today });
    const { privacy, others } = exportProblems(file, structure, content, language);
    const changed =
      changedCodes.length === 0 ? [] : [changedCodesMessage(file, changedCodes, language)];
    const version = versionMessages(file, read, language);
    const found = countSeverities([...structure, ...content]);
    return {
      file,
      lines,
      found,
      problems: { privacy, others: [...version, ...changed, ...others] },
    };
  } catch (error) {
    // What cannot be written concerns every file.
    if (error instanceof Failure && error.code.startsWith("file.")) throw error;
    const problems = { privacy: [], others: describeError(error, language, file) };
    return { file, lines: null, found: countSeverities([]), problems };
  }
}

/** Names of files without folders, or as they were given where two would be called the same. */
function registerNames(files: readonly string[]): readonly string[] {
  const names = files.map((file) => basename(file));
  return new Set(names).size === names.length ? names : files;
}

function resultOf(
  exported: readonly ExportedFile[],
  target: string,
  language: CommandContext["language"]
) {
  const done = exported.filter(({ lines }) => lines !== null);
  const lines = done.reduce((sum, each) => sum + (each.lines ?? 0), 0);
  const problems = [
    ...exported.flatMap((each) => each.problems.privacy),
    ...exported.flatMap((each) => each.problems.others),
  ];
  const texts = cliTexts[language];
  const line = {
    file: target,
    lines: formatNumber(lines, language),
    registers: done.map(({ file }) => file).join(", "),
  };
  const wasWritten = done.length > 0;
  const hasFindings = problems.some(({ severity }) => severity !== "notice");
  return {
    status: done.length < exported.length ? 2 : hasFindings ? 1 : 0,
    lines: wasWritten ? [fill(texts.exported, line), texts.personalData] : [],
    data: {
      out: wasWritten ? target : null,
      lines,
      files: exported.map(({ file, lines: count, found }) => ({
        file,
        lines: count,
        errors: found.error,
        warnings: found.warning,
      })),
    },
    problems,
    ...(wasWritten ? {} : { wroteNothing: true }),
  } as const;
}
