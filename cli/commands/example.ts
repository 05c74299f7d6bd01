import type { Action } from "../../src/actions/Action";
import { addCitizen } from "../../src/actions/addCitizen";
import { addMeasurement } from "../../src/actions/addMeasurement";
import { importTable } from "../../src/actions/importTable";
import { chartTexts } from "../../src/locales/everyLanguage";
import { curveSvg } from "../../src/taskpane/charts/curveSvg";
import { scores } from "../../src/export/datasets/scores";
import { formatCsvChunks } from "../../src/export/sinks/csv";
import { parseTable } from "../../src/import/table/parseTable";
import { workbookTexts } from "../../src/locales/workbook";
import type { GivenScore } from "../../src/register/plans/planMeasurement";
import type { Plan } from "../../src/register/model/Edit";
import type { KnownRespondent, Register } from "../../src/register/model/Register";
import { RegisterIndex } from "../../src/register/model/RegisterIndex";
import type { Violation } from "../../src/register/model/Violation";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { drawCitizenCard } from "../excel/drawCitizenCard";
import { importPlan } from "../excel/importFile";
import type { OpenWorkbook } from "../excel/OpenWorkbook";
import { readOpenRegister } from "../excel/readRegisterFile";
import { Failure } from "../Failure";
import { writeResults } from "../files/writeResults";
import { messageLine, violationMessage } from "../Message";
import { chooseDamage, typeDamage } from "../sample/damage";
import { EXAMPLE_SEED, examplePilot } from "../sample/examplePilot";
import { newSample } from "../sample/newSample";
import { providerTable } from "../sample/providerTable";
import type { SamplePilot } from "../sample/SamplePilot";
import { tellingCurve } from "../tellingCurve";
import { cliTexts, fill, formatNumber } from "../texts";
import type { ExampleTexts } from "../texts/CliTexts";
import type { Command, CommandContext } from "./Command";

const FOLDER = "out";
const RESULTS = ["register.xlsx", "chart.svg", "scores.csv", "provider.csv"] as const;
const RESPONDENT: KnownRespondent = "caseworker";

/** Every step of the product on a made-up pilot, one after the other, told as it goes. */
export const example: Command = {
  name: "example",
  files: null,
  options: {},

  async run(_args, context) {
    const started = performance.now();
    const { language, today } = context;
    const texts = cliTexts[language].example;
    const pilot = examplePilot(language, today);
    const lines = [texts.title, texts.standIn, ""];
    // The folder is the example's own: what an earlier run left in it is replaced.
    const options = { force: true, inputs: [] };
    await writeResults(context.resolve(FOLDER), FOLDER, RESULTS, options, async () => {
      const example = await Example.begin(pilot, context);
      try {
        const contents = await example.play();
        lines.push(...example.lines);
        return contents;
      } finally {
        example.close();
      }
    });
    const seconds = (performance.now() - started) / 1000;
    lines.push(...closingLines(texts, formatNumber(seconds, language, 1)));
    return { status: 0, lines, data: { out: RESULTS.map((name) => `${FOLDER}/${name}`), seconds } };
  },
};

function closingLines(texts: ExampleTexts, seconds: string): string[] {
  return [
    "",
    fill(texts.wrote, { folder: `${FOLDER}/` }),
    `  register.xlsx  ${texts.register}`,
    `  chart.svg      ${texts.chart}`,
    `  scores.csv     ${texts.scores}`,
    `  provider.csv   ${texts.table}`,
    "",
    texts.browser,
    fill(texts.ended, { seconds }),
  ];
}

/** The example while it is played: a workbook, and what has been told of it. */
class Example {
  readonly lines: string[] = [];
  private readonly texts: ExampleTexts;

  private constructor(
    private readonly workbook: OpenWorkbook,
    private readonly pilot: SamplePilot,
    private readonly context: CommandContext
  ) {
    this.texts = cliTexts[context.language].example;
  }

  static async begin(pilot: SamplePilot, context: CommandContext): Promise<Example> {
    const { language, now } = context;
    return new Example(await newSample(pilot, { language, now }), pilot, context);
  }

  close(): void {
    this.workbook.close();
  }

  async play(): Promise<Record<(typeof RESULTS)[number], string | Uint8Array>> {
    const { choice, indicators, citizens } = this.pilot;
    this.tell("created", {
      group: choice.name,
      indicators: indicators.length,
      citizens: citizens.length,
      measurements: citizens.reduce((sum, each) => sum + each.measurements.length, 0),
    });
    const citizen = await this.addCitizen();
    await this.addMeasurement(citizen);
    const table = await this.importTable();
    await this.checkAndMend();
    const picture = await this.draw();
    const exported = [...formatCsvChunks(scores, await this.read(), { dialect: "international" })];
    const lines = exported.reduce((sum, chunk) => sum + chunk.lines, 0);
    this.tell("exported", { lines: formatNumber(lines, this.context.language) });
    return {
      "register.xlsx": await this.workbook.save(),
      "chart.svg": picture,
      "scores.csv": exported.map(({ text }) => text).join(""),
      "provider.csv": table,
    };
  }

  private async addCitizen(): Promise<string> {
    const { choice, citizens } = this.pilot;
    const { caseworker, section } = citizens[0]!;
    const code = `K-${String(citizens.length + 1).padStart(3, "0")}`;
    const { today } = this.context;
    const input = { code, group: choice.code, caseworker, section, start: today, today };
    await this.apply(addCitizen, addCitizen.plan(await this.read(), input));
    this.tell("citizenAdded", { citizen: code });
    return code;
  }

  private async addMeasurement(citizen: string): Promise<void> {
    const register = await this.read();
    const { today, language } = this.context;
    const asked = RegisterIndex.of(register)
      .indicatorsOn(this.pilot.choice.code, today)
      .filter(({ questions }) => questions[RESPONDENT] !== undefined);
    const scores = new Map<string, GivenScore>(
      asked.map(({ code, minimum }, index) => [code, (minimum ?? 1) + (index % 3)])
    );
    const input = { citizen, respondent: RESPONDENT, date: today, scores, joins: true, today };
    const plan = addMeasurement.plan(register, input, null);
    const { measurement } = (await this.apply(addMeasurement, plan)).measurement;
    const respondent = workbookTexts[language].respondents[RESPONDENT].toLowerCase();
    this.tell("measurementAdded", { citizen, measurement: `M${measurement}`, respondent });
  }

  /** @returns the table, as the file that it came in. */
  private async importTable(): Promise<string> {
    const { today, now } = this.context;
    const { csv, map } = providerTable(this.pilot, { seed: EXAMPLE_SEED, today });
    const parsed = parseTable(csv, map.delimiter);
    if (!parsed.ok) throw new Failure("violations", { violations: parsed.violations });
    const file = "provider.csv";
    const plan = importPlan(await this.read(), parsed.table, map, { today, file, mapFile: file });
    await applyEdits(this.workbook.runner, plan.edits, { action: importTable.name, now });
    this.tell("imported", { file, citizens: plan.summary.citizens, scores: plan.summary.scores });
    return csv;
  }

  private async checkAndMend(): Promise<void> {
    const { today, now, language } = this.context;
    const cells = chooseDamage(await this.read(), today);
    if (!cells) throw unexpected("no cell to damage");
    await typeDamage(this.workbook.runner, cells);
    const found = await this.check();
    if (found.length !== cells.length) throw unexpected(`${found.length} findings`);
    this.tell("damaged", {});
    for (const each of found) {
      this.lines.push(`    ${messageLine(violationMessage(each, null, language))}`);
    }
    const edits = cells.map(({ mend }) => mend);
    await applyEdits(this.workbook.runner, edits, { action: "mendCells", now });
    this.tell("mended", {});
    const left = await this.check();
    if (left.length > 0) throw unexpected(`${left.length} findings after mending`);
    this.tell("clean", {});
  }

  private async check(): Promise<Violation[]> {
    const { register, structure } = await readOpenRegister(this.workbook);
    return [...structure, ...inspectRegister(register, { today: this.context.today })];
  }

  /** @returns the picture. */
  private async draw(): Promise<string> {
    const register = await this.read();
    const curve = tellingCurve(register, this.context.today);
    if (!curve) throw unexpected("no curve");
    await drawCitizenCard(this.workbook, register, curve.title, this.context.now);
    this.tell("card", { citizen: curve.title.citizen });
    return curveSvg(curve, { texts: chartTexts[this.context.language] });
  }

  private async read(): Promise<Register> {
    return (await readOpenRegister(this.workbook)).register;
  }

  private async apply<Summary>({ name }: Action, plan: Plan<Summary>): Promise<Summary> {
    if (!plan.ok) throw new Failure("violations", { violations: plan.violations });
    await applyEdits(this.workbook.runner, plan.edits, { action: name, now: this.context.now });
    return plan.summary;
  }

  private tell(text: keyof ExampleTexts, values: Readonly<Record<string, string | number>>): void {
    this.lines.push(`  ${fill(this.texts[text], values)}`);
  }
}

function unexpected(problem: string): Failure {
  return new Failure("example.unexpected", { parameters: { problem } });
}
