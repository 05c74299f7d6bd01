import { importTable } from "../../src/actions/importTable";
import { join } from "node:path";
import type { CurveChart } from "../../src/charts/CurveChart";
import { scores } from "../../src/export/datasets/scores";
import { formatCsv } from "../../src/export/sinks/csv";
import { parseColumnMap, type ColumnMap } from "../../src/import/map/columnMap";
import type { Language, Register } from "../../src/register/model/Register";
import type { Violation } from "../../src/register/model/Violation";
import { chartTexts } from "../../src/locales/everyLanguage";
import { curveSvg } from "../../src/taskpane/charts/curveSvg";
import arthritis from "../../templates/import/arthritis.json";
import { countFollowUp } from "../countFollowUp";
import { drawCitizenCard } from "../excel/drawCitizenCard";
import { columnMapOf, importPlan, tableOf } from "../excel/importFile";
import { newRegister } from "../excel/newRegister";
import { OpenWorkbook } from "../excel/OpenWorkbook";
import { readOpenRegister } from "../excel/readRegisterFile";
import { Failure } from "../Failure";
import { readInput } from "../files/readInput";
import { writeResults } from "../files/writeResults";
import { violationMessage } from "../Message";
import { tellingCurve } from "../tellingCurve";
import { cliTexts, fill, formatNumber } from "../texts";
import type { Command, CommandContext, CommandResult } from "./Command";

const RESULTS = ["register.xlsx", "chart.svg", "scores.csv"] as const;

/** A table all the way: into a register, onto a card and a picture, and out again. */
export const demo: Command = {
  name: "demo",
  files: null,
  options: {
    input: { placeholder: "CSV", required: true },
    out: { placeholder: "DIR", required: true },
    map: { placeholder: "JSON" },
    force: { placeholder: null },
  },

  async run(args, context) {
    const started = performance.now();
    const { resolve } = context;
    const inputFile = args.required("input");
    const mapFile = args.value("map");
    const folder = args.required("out");
    const options = {
      force: args.has("force"),
      inputs: [inputFile, ...(mapFile === null ? [] : [mapFile])].map(resolve),
    };
    let outcome: DemoOutcome | null = null;
    let warnings: readonly Violation[] = [];
    await writeResults(resolve(folder), folder, RESULTS, options, async () => {
      const map = await mapOf(mapFile, context);
      const read = tableOf(await readInput(resolve(inputFile), inputFile), map, inputFile);
      const { edits, summary } = importPlan(null, read.table, map, {
        today: context.today,
        file: inputFile,
        mapFile: mapFile ?? inputFile,
      });
      warnings = [...read.warnings, ...summary.warnings];
      outcome = await throughTheRegister(edits, map.language, context);
      return outcome.contents;
    });
    const { language } = context;
    const result = resultOf(outcome!, folder, (performance.now() - started) / 1000, language);
    const problems = warnings.map((each) => violationMessage(each, inputFile, language));
    return { ...result, status: problems.length > 0 ? 1 : 0, problems };
  },
};

/** The map that was named, or the one of the data set that the demo is made for. */
async function mapOf(file: string | null, { resolve }: CommandContext): Promise<ColumnMap> {
  if (file !== null) return columnMapOf(await readInput(resolve(file), file), file);
  const parsed = parseColumnMap(arthritis);
  if (!parsed.ok) throw new Failure("violations", { violations: parsed.violations });
  return parsed.map;
}

interface DemoOutcome {
  readonly contents: Readonly<Record<(typeof RESULTS)[number], string | Uint8Array>>;
  /** As it stands in the file that is written. */
  readonly register: Register;
  readonly curve: CurveChart;
  readonly syncs: number;
}

async function throughTheRegister(
  edits: Parameters<typeof newRegister>[0],
  language: Language,
  { now, today }: CommandContext
): Promise<DemoOutcome> {
  const workbook = await newRegister(edits, { language, now }, importTable.name);
  try {
    const { register } = await readOpenRegister(workbook);
    const curve = tellingCurve(register, today);
    if (!curve) throw new Failure("chart.empty", { parameters: { citizen: "" } });
    await drawCitizenCard(workbook, register, curve.title, now);
    const file = await workbook.save();
    const written = await registerIn(file, language, now);
    return {
      contents: {
        "register.xlsx": file,
        "chart.svg": curveSvg(curve, { texts: chartTexts[language] }),
        "scores.csv": [...formatCsv(scores, written, { dialect: "international" })].join(""),
      },
      register: written,
      curve,
      syncs: workbook.syncs,
    };
  } finally {
    workbook.close();
  }
}

/** What really stands in the file: the file is read again, by an Excel that has not seen it. */
async function registerIn(
  file: Uint8Array,
  language: Language,
  now: () => Date
): Promise<Register> {
  const workbook = await OpenWorkbook.read(file, RESULTS[0], { language, now, calculation: "off" });
  try {
    return (await readOpenRegister(workbook)).register;
  } finally {
    workbook.close();
  }
}

function resultOf(
  { register, curve, syncs }: DemoOutcome,
  folder: string,
  seconds: number,
  language: Language
): CommandResult {
  const { people, present, missing, scores } = countFollowUp(register);
  const texts = cliTexts[language].demo;
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const { citizen, indicator } = curve.title;
  const facts = curve.series.find((each) => each.facts.first !== null)?.facts;
  const files = RESULTS.map((name) => join(folder, name));
  return {
    status: 0,
    lines: [
      texts.about,
      fill(texts.people, { count: number(people) }),
      fill(texts.present, { count: number(present) }),
      fill(texts.missing, { count: number(missing) }),
      ...scores.map(([score, count]) => fill(texts.score, { score, count: number(count) })),
      fill(texts.citizen, {
        citizen,
        first: facts?.first?.value ?? "",
        latest: facts?.latest?.value ?? "",
      }),
      fill(texts.effort, { syncs: number(syncs), seconds: number(seconds, 1) }),
      texts.done,
      ...files.map((file) => `  ${file}`),
    ],
    data: {
      out: files,
      people,
      followUp: { present, missing, scores: Object.fromEntries(scores) },
      citizen,
      indicator,
      syncs,
      seconds,
    },
  };
}
