import { importTable as importTableAction } from "../../src/actions/importTable";
import type { ImportMap } from "../../src/import/map/columnMap";
import { exportedMap } from "../../src/import/map/exportedMap";
import type { ImportSummary } from "../../src/import/plan/planImport";
import { NO_TEAM_WORDS, teamWords } from "../../src/locales/teamWords";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { rowsApart } from "../../src/workbook/edits/rows/rowsApart";
import type { Language, Register } from "../../src/register/model/Register";
import { atFile } from "../AtFile";
import { columnMapOf, importPlan, tableOf } from "../excel/importFile";
import { changeableRegister } from "../excel/changeableRegister";
import { newRegister } from "../excel/newRegister";
import { OpenWorkbook } from "../excel/OpenWorkbook";
import { Failure } from "../Failure";
import { violationMessage } from "../Message";
import { writeWhole } from "../files/OutputFile";
import { planWorkbook } from "../files/planWorkbook";
import { readInput } from "../files/readInput";
import { initialsOf } from "../initialsOf";
import { cliTexts, fill, formatNumber } from "../texts";
import type { Message } from "../Message";
import { toCalculateMessages } from "../toCalculateMessages";
import type { Command } from "./Command";

/** A table of scores into a register: a new one, or a copy of one that exists. */
export const importTable: Command = {
  name: importTableAction.verb,
  files: { placeholder: "CSV", many: false },
  options: {
    // Not for a file of ours: it says itself what it is.
    map: { placeholder: "JSON" },
    out: { placeholder: "FILE", required: true },
    into: { placeholder: "FILE" },
    by: { placeholder: "INITIALS" },
    force: { placeholder: null },
  },

  async run(args, { language, today, now, resolve }) {
    const tableFile = args.file;
    const mapFile = args.value("map");
    const into = args.value("into");
    const initials = initialsOf(args);
    const file = args.required("out");
    if (mapFile === null && into === null) throw withoutMap();
    const inputs = [tableFile, mapFile, into].filter((each) => each !== null).map(resolve);
    const output = await planWorkbook(resolve(file), file, {
      force: args.has("force"),
      inputs,
    });

    const map =
      mapFile === null ? null : columnMapOf(await readInput(resolve(mapFile), mapFile), mapFile);
    const { table, warnings: readingWarnings } = tableOf(
      await readInput(resolve(tableFile), tableFile),
      map,
      tableFile
    );
    const planBy = (register: Register | null, by: ImportMap) =>
      importPlan(register, table, by, { today, file: tableFile, mapFile: mapFile ?? tableFile });

    let workbook: OpenWorkbook;
    let summary: ImportSummary;
    let apart = 0;
    let team = NO_TEAM_WORDS;
    if (into === null) {
      if (map === null) throw withoutMap();
      const plan = planBy(null, map);
      ({ summary } = plan);
      workbook = await newRegister(
        plan.edits,
        { language: map.language, now },
        importTableAction.name,
        initials
      );
    } else {
      const bytes = await readInput(resolve(into), into);
      workbook = await atFile(into, () => OpenWorkbook.read(bytes, into, { language, now }));
      try {
        summary = await atFile(into, async () => {
          const register = await changeableRegister(workbook);
          team = teamWords(register);
          const by = map ?? exportedMap(table, register);
          if (by === null) throw withoutMap();
          const plan = planBy(register, by);
          apart = rowsApart(register, plan.edits);
          await applyEdits(workbook.runner, plan.edits, {
            action: importTableAction.name,
            by: initials,
            now,
          });
          return plan.summary;
        });
      } catch (error) {
        workbook.close();
        throw error;
      }
    }
    let toCalculate: Message[];
    try {
      await writeWhole(output, await atFile(file, () => workbook.save()));
      toCalculate = toCalculateMessages(workbook, file, language);
    } finally {
      workbook.close();
    }
    const { warnings: planWarnings, ...counts } = summary;
    const warnings = [...readingWarnings, ...planWarnings];
    return {
      status: warnings.length > 0 ? 1 : 0,
      lines: [
        fill(cliTexts[language].imported, { file, ...countsOf(counts, language) }),
        ...counts.stays.map(({ group, count }) =>
          fill(cliTexts[language].importedStays, { group, count: formatNumber(count, language) })
        ),
        ...(apart > 0
          ? [fill(cliTexts[language].importedApart, { count: formatNumber(apart, language) })]
          : []),
      ],
      data: { out: file, ...counts },
      problems: [
        ...warnings.map((each) => violationMessage(each, tableFile, language, team)),
        ...toCalculate,
      ],
    };
  },
};

/** What is said where the table does not say itself what its columns are. */
function withoutMap(): Failure {
  return new Failure("usage.required", { parameters: { option: "--map", placeholder: "JSON" } });
}

/** What a summary counts, as the language writes numbers. */
function countsOf(
  { group, knownCitizens, ...others }: Omit<ImportSummary, "warnings">,
  language: Language
) {
  const counts = Object.entries({ ...others, known: knownCitizens }).flatMap(([name, count]) =>
    typeof count === "number" ? [[name, formatNumber(count, language)]] : []
  );
  return { group, ...(Object.fromEntries(counts) as Record<string, string>) };
}
