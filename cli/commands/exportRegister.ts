import { basename, join } from "node:path";
import { CSV_FORMATS, type CsvDialect } from "../../src/export/csvField";
import { EVERY_DATASET } from "../../src/export/everyDataset";
import type { Dataset } from "../../src/export/Dataset";
import { exportedName } from "../../src/export/exportedName";
import { formatCsvChunks, type CsvOptions } from "../../src/export/sinks/csv";
import type { Register } from "../../src/register/model/Register";
import type { Severity } from "../../src/register/model/Violation";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { changedCodesMessage } from "../changedCodesMessage";
import { countSeverities } from "../countSeverities";
import { describeError } from "../describeError";
import { neededStructure } from "../excel/neededStructure";
import { readRegisterFile } from "../excel/readRegisterFile";
import { exportProblems, type ExportProblems } from "../exportProblems";
import { Failure } from "../Failure";
import { OutputFiles } from "../files/OutputFiles";
import { OutputFolder } from "../files/OutputFolder";
import { cliTexts, fill, formatNumber } from "../texts";
import { versionMessages } from "../versionMessages";
import type { Command, CommandContext } from "./Command";

const DIALECTS = (Object.keys(CSV_FORMATS) as CsvDialect[]).sort();
/** The file of the scores. */
const SCORES_FILE = "scores.csv";
/** Everything that an export writes, by the names of the files: the same ones whatever the registers have. */
const DATASET_FILES: ReadonlyMap<string, Dataset> = new Map(
  Object.entries(EVERY_DATASET).map(([name, dataset]) => [`${exportedName(name)}.csv`, dataset])
);

/** What came of one file. */
interface ExportedFile {
  readonly file: string;
  /** How many lines it gave to each of the files that are written; null for a file that could not be exported. */
  readonly lines: ReadonlyMap<string, number> | null;
  /** What is wrong in the register, by severity. */
  readonly found: Readonly<Record<Severity, number>>;
  readonly problems: ExportProblems;
}

/**
 * All scores and lists of one or several registers, a table each; with several, the first column says which register.
 * What is wrong in them stands in the tables all the same, and is said.
 */
export const exportRegister: Command = {
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
    try {
      const output = await OutputFiles.plan(
        { path, folder: folderName },
        [...DATASET_FILES.keys()],
        { force: args.has("force"), inputs: files.map(resolve) }
      );
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
      return resultOf(exported, folderName, language);
    } finally {
      await folder.discardEmpty();
    }
  },
};

interface ExportTarget {
  readonly output: OutputFiles;
  readonly dialect: CsvDialect;
  /** Whether the headers begin the tables. */
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
    const lines = new Map<string, number>();
    const changed = new Set<string>();
    const options = {
      dialect,
      ...(name === null ? {} : { lead: { name: "register", value: name } }),
      hasHeader: isFirst,
    };
    for (const [fileName, dataset] of DATASET_FILES) {
      const append = (text: string): Promise<void> => output.append(fileName, text);
      lines.set(fileName, await writeDataset(dataset, register, options, { append, changed }));
    }
    const content = inspectRegister(register, { today: context.today });
    const { privacy, others } = exportProblems(file, structure, content, language);
    const codes = changed.size === 0 ? [] : [changedCodesMessage(file, [...changed], language)];
    const version = versionMessages(file, read, language);
    const found = countSeverities([...structure, ...content]);
    return {
      file,
      lines,
      found,
      problems: { privacy, others: [...version, ...codes, ...others] },
    };
  } catch (error) {
    // What cannot be written concerns every file.
    if (error instanceof Failure && error.code.startsWith("file.")) throw error;
    const problems = { privacy: [], others: describeError(error, language, file) };
    return { file, lines: null, found: countSeverities([]), problems };
  }
}

/**
 * Writes one dataset of a register.
 * @param into `changed` is given the codes that Excel will change.
 * @returns how many lines it has.
 */
async function writeDataset(
  dataset: Dataset,
  register: Register,
  options: CsvOptions,
  into: { readonly append: (text: string) => Promise<void>; readonly changed: Set<string> }
): Promise<number> {
  let lines = 0;
  for (const chunk of formatCsvChunks(dataset, register, options)) {
    for (const text of chunk.changedCodes) into.changed.add(text);
    lines += chunk.lines;
    if (chunk.text !== "") await into.append(chunk.text);
  }
  return lines;
}

/** Names of files without folders, or as they were given where two would be called the same. */
function registerNames(files: readonly string[]): readonly string[] {
  const names = files.map((file) => basename(file));
  return new Set(names).size === names.length ? names : files;
}

function resultOf(
  exported: readonly ExportedFile[],
  folder: string,
  language: CommandContext["language"]
) {
  const done = exported.flatMap(({ file, lines }) => (lines === null ? [] : [{ file, lines }]));
  const counts = [...DATASET_FILES.keys()].map((name) => {
    const lines = done.reduce((sum, each) => sum + (each.lines.get(name) ?? 0), 0);
    return { name, file: join(folder, name), lines };
  });
  const [ofScores, ...ofLists] = counts;
  const problems = [
    ...exported.flatMap((each) => each.problems.privacy),
    ...exported.flatMap((each) => each.problems.others),
  ];
  const texts = cliTexts[language];
  const linesOf = (lines: number): string => formatNumber(lines, language);
  const scoresLine = {
    file: ofScores!.file,
    lines: linesOf(ofScores!.lines),
    registers: done.map(({ file }) => file).join(", "),
  };
  const listsLine = {
    folder,
    lists: ofLists
      .filter(({ lines }) => lines > 0)
      .map(({ name, lines }) => `${name} (${linesOf(lines)})`)
      .join(", "),
    empty: formatNumber(ofLists.filter(({ lines }) => lines === 0).length, language),
  };
  const wasWritten = done.length > 0;
  const hasFindings = problems.some(({ severity }) => severity !== "notice");
  return {
    status: done.length < exported.length ? 2 : hasFindings ? 1 : 0,
    lines: wasWritten
      ? [fill(texts.exported, scoresLine), fill(texts.exportedLists, listsLine), texts.personalData]
      : [],
    data: {
      out: wasWritten ? ofScores!.file : null,
      lines: ofScores!.lines,
      lists: wasWritten ? ofLists.map(({ file, lines }) => ({ file, lines })) : [],
      files: exported.map(({ file, lines, found }) => ({
        file,
        lines: lines?.get(SCORES_FILE) ?? null,
        errors: found.error,
        warnings: found.warning,
      })),
    },
    problems,
    ...(wasWritten ? {} : { wroteNothing: true }),
  } as const;
}
