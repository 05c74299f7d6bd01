import { upgradeRegister } from "../../../src/actions/upgradeRegister";
import { ACTIONS } from "../../../src/actions/actions";
import { newRegister } from "../../../cli/excel/newRegister";
import { chooseDamage, typeDamage } from "../../../cli/sample/damage";
import { newSample } from "../../../cli/sample/newSample";
import type { SamplePilot } from "../../../cli/sample/SamplePilot";
import { startExcelHost, type ExcelHost } from "../../../host/node";
import { progressionCard, type CardChoice } from "../../../src/charts/progressionCard";
import { ALL_SCORES, type ScoreSelection } from "../../../src/export/ScoreSelection";
import type { ColumnMap } from "../../../src/import/map/columnMap";
import { parseTable } from "../../../src/import/table/parseTable";
import { planImport } from "../../../src/import/plan/planImport";
import { workbookTexts } from "../../../src/locales/workbook";
import type { CreateTable, Edit, GroupChoice } from "../../../src/register/model/Edit";
import { isInForce } from "../../../src/register/model/ignored";
import { planCitizen, type CitizenInput } from "../../../src/register/plans/planCitizen";
import { planFix, planFixes } from "../../../src/validation/planFix";
import { planIgnore, planRestore } from "../../../src/register/plans/planIgnore";
import {
  planMeasurement,
  type GivenScore,
  type MeasurementInput,
} from "../../../src/register/plans/planMeasurement";
import {
  planJoin,
  planPart,
  type JoinInput,
  type PartInput,
} from "../../../src/register/plans/planOccasion";
import { planNote, type NoteInput } from "../../../src/register/plans/planNote";
import { planRegister } from "../../../src/register/plans/planRegister";
import type { Language, Register } from "../../../src/register/model/Register";
import type { Template } from "../../../src/register/model/Template";
import { proposedChoice } from "../../../src/register/plans/templateRegister";
import type { Violation } from "../../../src/register/model/Violation";
import { exportedSheet } from "../../../src/taskpane/views/export/exportedSheet";
import { inspectRegister } from "../../../src/validation/inspectRegister";
import { applyEdits, type Applied } from "../../../src/workbook/change/applyEdits";
import type { WorkbookEdit } from "../../../src/workbook/edits/WorkbookEdit";
import { openRegister } from "../../../src/workbook/read/openRegister";
import { Runner } from "../../../src/workbook/runner";
import { undoChange, type Undone } from "../../../src/workbook/change/undoChange";
import { templates } from "../../../templates";
import { editsOf, TODAY } from "../support";

/**
 * Everything that a person can do to a workbook through the product, each by one name. What the product's functions for
 * it are called, and what they want to know, is known here and nowhere else beside the saved workbooks.
 */

/** What actions are called in the log. */
export const LOGGED_ACTIONS: readonly string[] = ACTIONS.map(({ name }) => name);

/** A workbook open in an Excel. */
export interface OpenExcel {
  readonly runner: Runner;
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Noon where the tests run, wherever that is: what TODAY sees. */
const noon = (): Date => new Date(2026, 10, 21, 12);
const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-US" };
const MINUTE_MS = 60_000;

/** The log's time, the same wherever the tests run: it stands still during an action, and is a minute later after it. */
export class LogClock {
  /** @param minutes since ten o'clock. */
  constructor(private minutes: number) {}

  readonly now = (): Date => new Date(Date.UTC(2026, 10, 21, 10) + this.minutes * MINUTE_MS);

  goOn(minutes = 1): void {
    this.minutes += minutes;
  }
}

/** Starts an Excel with an empty workbook, or with a file. */
export async function openExcel(
  language: Language,
  file: Uint8Array | null,
  calculation: "automatic" | "off" = "automatic"
): Promise<OpenExcel & { readonly host: ExcelHost }> {
  const host = await startExcelHost({ locale: LOCALES[language], now: noon, calculation });
  if (file) await host.open(file);
  return {
    host,
    runner: newRunner(host),
    save: () => host.save(),
    close: () => host.close(),
  };
}

/** What a pane that is opened on a workbook goes through. It waits for every answer as long as that takes. */
export function newRunner(host: ExcelHost): Runner {
  return new Runner(
    () => host.Excel,
    () => () => undefined
  );
}

/** A register made on the command line: in a workbook of its own, without the sheet that Excel begins with. */
export function createdByCommand(
  clock: LogClock,
  language: Language,
  template: Template,
  changes: Partial<GroupChoice> = {}
): Promise<OpenExcel> {
  const edits = creationEdits(language, template, changes);
  return newRegister(edits, { language, now: clock.now }, "createRegister");
}

/** A table taken into a new register on the command line. */
export function importedByCommand(
  clock: LogClock,
  map: ColumnMap,
  csv: string
): Promise<OpenExcel> {
  const edits = importEdits(null, map, csv);
  return newRegister(edits, { language: map.language, now: clock.now }, "importTable");
}

/** The made-up register that people try the product on. */
export function madeUp(clock: LogClock, pilot: SamplePilot): Promise<OpenExcel> {
  return newSample(pilot, { language: pilot.language, now: clock.now });
}

/** A citizen as the pane's form gives it. */
export type NewCitizen = Omit<CitizenInput, "today">;

/** Answers as the pane's form gives them: scores by the indicator's code. */
export interface Answers extends Omit<MeasurementInput, "scores" | "joins" | "today"> {
  readonly scores: Readonly<Record<string, GivenScore>>;
}

/** A note as the pane's form gives it. */
export type NewNote = Omit<NoteInput, "today">;

/** The product, at work on a workbook. Every action throws where the product refuses it. */
export class Product {
  constructor(
    private readonly runner: Runner,
    private readonly clock: LogClock
  ) {}

  /** The pane opened: what was left unfinished is put back first. */
  async open(): Promise<Register> {
    return (await this.openWhole()).register;
  }

  /** *Opret register*. */
  create(
    language: Language,
    template: Template,
    changes: Partial<GroupChoice> = {}
  ): Promise<Applied> {
    return this.apply("createRegister", creationEdits(language, template, changes));
  }

  /** Tables that come on demand, each on a sheet of its own. */
  createTables(...tables: readonly CreateTable["table"][]): Promise<Applied> {
    const edits = tables.map((table) => ({ kind: "createTable", table }) as const);
    return this.apply("createTables", edits);
  }

  /** *Tilføj borger*. */
  async addCitizen(citizen: NewCitizen): Promise<Applied> {
    const plan = planCitizen(await this.open(), { ...citizen, today: TODAY });
    return this.apply("addCitizen", editsOf(plan));
  }

  /** The form of a citizen: answers, a note, or both, saved as one change. */
  async saveForm(answers: Answers | null, note: NewNote | null): Promise<Applied> {
    const register = await this.open();
    const edits: Edit[] = [];
    if (answers) {
      const scores = new Map(Object.entries(answers.scores));
      const given = { ...answers, scores, joins: true, today: TODAY };
      edits.push(...editsOf(planMeasurement(register, given)));
    }
    if (note) edits.push(...editsOf(planNote(register, { ...note, today: TODAY })));
    return this.apply(answers ? "addMeasurement" : "addNote", edits);
  }

  /** *Saml med forrige*. */
  async joinOccasions(input: JoinInput): Promise<Applied> {
    return this.apply("joinOccasions", editsOf(planJoin(await this.open(), input)));
  }

  /** *Skil ad*. */
  async partOccasion(input: PartInput): Promise<Applied> {
    return this.apply("partOccasion", editsOf(planPart(await this.open(), input)));
  }

  /** *Læg til side*: the first finding of a kind. */
  async setAside(code: Violation["code"], reason: string, by: string): Promise<Applied> {
    const register = await this.open();
    const [finding] = found(register, code);
    const plan = finding && planIgnore(register, finding, { reason, by, today: TODAY });
    if (!plan) throw new Error(`no ${code} that can be put aside`);
    return this.apply("setFindingAside", editsOf(plan));
  }

  /** *Tag frem igen*: the first finding that is put aside. */
  async bringBack(): Promise<Applied> {
    const register = await this.open();
    const aside = register.ignored.find(isInForce);
    if (!aside) throw new Error("nothing is put aside");
    return this.apply("bringFindingBack", editsOf(planRestore(register, aside)));
  }

  /** The fix of the first finding of a kind. */
  async fix(code: Violation["code"]): Promise<Applied> {
    const register = await this.open();
    const [finding] = found(register, code);
    const plan = finding && planFix(register, finding, { today: TODAY });
    if (!plan) throw new Error(`no ${code} that can be fixed`);
    return this.apply("fixFinding", plan.edits);
  }

  /** The fixes of all findings of some kinds, as one change. */
  async fixAll(...codes: readonly Violation["code"][]): Promise<Applied> {
    const register = await this.open();
    const findings = codes.flatMap((code) => found(register, code));
    const plan = planFixes(register, findings, { today: TODAY });
    if (!plan) throw new Error(`nothing of ${codes.join(", ")} can be fixed`);
    return this.apply("fixFindings", plan.edits);
  }

  /**
   * *Hent tal*.
   * @param isInto whether there is a register already.
   * @param requestBytes makes many requests of it.
   */
  async importTable(
    map: ColumnMap,
    csv: string,
    { isInto = true, requestBytes }: { isInto?: boolean; requestBytes?: number } = {}
  ): Promise<Applied> {
    const register = isInto ? await this.open() : null;
    return this.apply("importTable", importEdits(register, map, csv), requestBytes);
  }

  /** *Eksporter* to a sheet. */
  async exportSheet(selection: Partial<ScoreSelection> = {}): Promise<Applied> {
    const register = await this.open();
    const wanted = { dataset: "scores", selection: { ...ALL_SCORES, ...selection } } as const;
    const sheet = await exportedSheet({ register, ...wanted }, new AbortController().signal);
    return this.apply("exportSheet", [{ kind: "addExportSheet", sheet }]);
  }

  /** *Opdater registeret*. */
  async upgrade(): Promise<Applied> {
    const opened = await openRegister(this.runner, { now: this.clock.now });
    if (opened.state !== "older") throw new Error(`not of an older version: ${opened.state}`);
    const plan = upgradeRegister.plan(opened.register, opened.structure);
    if (!plan?.ok) throw new Error("it can be brought up to date");
    return this.apply("upgradeRegister", plan.edits);
  }

  /** *Progressionskort*. */
  async drawCard(choice: CardChoice): Promise<Applied> {
    const card = progressionCard(await this.open(), choice);
    if (!card) throw new Error(`nothing of ${choice.citizen} can be drawn`);
    return this.apply("drawCard", [{ kind: "drawCard", card }]);
  }

  /** Cells made wrong and put right again by the command line's example. */
  async mendDamage(): Promise<void> {
    const cells = chooseDamage(await this.open(), TODAY);
    if (!cells) throw new Error("no cell to damage");
    await typeDamage(this.runner, cells);
    const mends = cells.map(({ mend }) => mend);
    await this.apply("mendCells", mends);
  }

  /** The pane opened anew after it died: whatever there is by then, and long after anybody could still be at it. */
  async openAgain(): Promise<void> {
    this.clock.goOn(60);
    await openRegister(this.runner, { now: this.clock.now });
  }

  /** *Fortryd*: the latest change. */
  async undo(): Promise<Undone["state"]> {
    const { latest } = (await this.openWhole()).unfinished;
    if (!latest) throw new Error("nothing to take back");
    return (await this.during((now) => undoChange(this.runner, latest.mark, now))).state;
  }

  private apply(
    action: string,
    edits: readonly WorkbookEdit[],
    requestBytes?: number
  ): Promise<Applied> {
    const size = requestBytes === undefined ? {} : { requestBytes };
    return this.during((now) => applyEdits(this.runner, edits, { action, now, ...size }));
  }

  private async during<Result>(act: (now: () => Date) => Promise<Result>): Promise<Result> {
    const result = await act(this.clock.now);
    this.clock.goOn();
    return result;
  }

  private async openWhole() {
    const opened = await openRegister(this.runner, { now: this.clock.now });
    if (opened.state !== "open" && opened.state !== "older") {
      throw new Error(`no register: ${opened.state}`);
    }
    return opened;
  }
}

/** What *Tjek* finds of one kind. */
function found(register: Register, code: Violation["code"]): Violation[] {
  return inspectRegister(register, { today: TODAY }).filter((each) => each.code === code);
}

function creationEdits(
  language: Language,
  template: Template,
  changes: Partial<GroupChoice>
): readonly Edit[] {
  const choice = { ...proposedChoice(template, language), ...changes };
  return editsOf(planRegister(template, choice, language));
}

function importEdits(register: Register | null, map: ColumnMap, csv: string): readonly Edit[] {
  const parsed = parseTable(csv, map.delimiter);
  if (!parsed.ok) throw new Error("the table cannot be parsed");
  const reasons = workbookTexts[map.language].reasons.map(({ code }) => code);
  return editsOf(planImport(register, parsed.table, map, { today: TODAY, templates, reasons }));
}
