import type { Platform } from "../../host/client/platforms";
import { startExcelHost, type ExcelHost, type ExcelHostOptions } from "../../host/node";
import type { HostSheet } from "../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import type { StyleBook } from "../../host/workbook/style";
import { progressionCard, type CardChoice } from "../../src/charts/progressionCard";
import type { ColumnMap } from "../../src/import/map/columnMap";
import { parseTable } from "../../src/import/table/parseTable";
import { planImport } from "../../src/import/plan/planImport";
import type { Edit, Plan } from "../../src/register/model/Edit";
import { planCitizen } from "../../src/register/plans/planCitizen";
import { planMeasurement, type GivenScore } from "../../src/register/plans/planMeasurement";
import { planRegister } from "../../src/register/plans/planRegister";
import type { DateSerial, Language, Register, Respondent } from "../../src/register/model/Register";
import type { Template, TemplateIndicator } from "../../src/register/model/Template";
import { applyEdits, type Applied } from "../../src/workbook/change/applyEdits";
import { openRegister } from "../../src/workbook/read/openRegister";
import { Runner } from "../../src/workbook/runner";
import { templateById, templates } from "../../templates";

/** 2026-11-21, the day of all these tests. */
export const TODAY: DateSerial = 46347;
export const now = (): Date => new Date(2026, 10, 21, 12);

/** Whose client the integration tests run with: jest.config.cjs runs them with each. */
const PLATFORM = ((globalThis as { HOST_PLATFORM?: Platform }).HOST_PLATFORM ??= "web");

/** Work that waits for its time, which the test lets pass. */
interface Waiting {
  readonly run: () => void;
  readonly milliseconds: number;
}

/** A register in a host, driven through Microsoft's client as the pane does it. */
export class TestRegister {
  readonly runner: Runner;
  private waiting: Waiting[] = [];

  private constructor(readonly host: ExcelHost) {
    const later = (run: () => void, milliseconds: number): (() => void) => {
      const each = { run, milliseconds };
      this.waiting.push(each);
      return () => (this.waiting = this.waiting.filter((other) => other !== each));
    };
    this.runner = new Runner(() => host.Excel, later);
  }

  /** What has waited for an answer for so long is due: the requests that are open were all sent at once. */
  pass(milliseconds: number): void {
    for (const each of this.waiting) if (each.milliseconds <= milliseconds) each.run();
  }

  /**
   * The answer to the k-th sync from now never comes.
   * @param when how much of its batch is done.
   * @returns resolves when it would have come.
   */
  loseAnswer(k: number, when: "before" | "after"): Promise<void> {
    const { faults, stats, idle } = this.host;
    faults.failSync(k, { code: "Timeout", when, loseReply: true });
    const last = stats.syncs + k;
    return new Promise((resolve) => {
      stats.onResponse = () => {
        if (stats.syncs !== last) return;
        stats.onResponse = null;
        resolve(idle.call(this.host));
      };
    });
  }

  /** A host with an empty workbook. Calculation is off unless a test is about formulas. */
  static async empty(options: ExcelHostOptions = {}): Promise<TestRegister> {
    const host = await startExcelHost({ calculation: "off", now, platform: PLATFORM, ...options });
    return new TestRegister(host);
  }

  /** The pane started again on the same workbook: it knows nothing of what the one before was doing. */
  static on(host: ExcelHost): TestRegister {
    return new TestRegister(host);
  }

  /** A register of a template, without citizens. The usual one is made once a file, and opened as saved from then on. */
  static async create(
    options: ExcelHostOptions = {},
    language: Language = "da",
    template: Template = theTemplate()
  ): Promise<TestRegister> {
    const isUsual = Object.keys(options).length === 0 && template === theTemplate();
    const made = isUsual ? usualRegisters.get(language) : undefined;
    if (made) return TestRegister.from(made);
    const register = await TestRegister.empty(options);
    await register.apply(createEdits(language, template));
    if (isUsual) usualRegisters.set(language, await register.host.save());
    return register;
  }

  /** A register in a host that opens a saved one: quicker than making it again. */
  static async from(bytes: Uint8Array, options: ExcelHostOptions = {}): Promise<TestRegister> {
    const register = await TestRegister.empty(options);
    await register.host.open(bytes);
    return register;
  }

  apply(edits: readonly Edit[], action = "test"): Promise<Applied> {
    return applyEdits(this.runner, edits, { action, now });
  }

  /** The register as the pane sees it after opening: what was left unfinished is put back first. */
  async read(): Promise<Register> {
    const opened = await openRegister(this.runner);
    if (opened.state !== "open") throw new Error(`no register: ${opened.state}`);
    return opened.register;
  }

  async addCitizen(code: string, group = "BIP"): Promise<Applied> {
    return this.apply(citizenEdits(await this.read(), code, group));
  }

  async addMeasurement(
    citizen: string,
    date: DateSerial,
    scores: Readonly<Record<string, GivenScore>>,
    respondent: Respondent = "citizen"
  ): Promise<Applied> {
    return this.apply(measurementEdits(await this.read(), citizen, date, scores, respondent));
  }

  /** Imports lines such as `K7M;2026-10-01;BIP02;1`. */
  async importLines(lines: readonly string[]): Promise<Applied> {
    return this.apply(importEdits(await this.read(), lines), "import");
  }

  async drawCard(citizen: string, choice: Omit<CardChoice, "citizen"> = {}): Promise<Applied> {
    const card = progressionCard(await this.read(), { citizen, ...choice });
    if (!card) throw new Error(`nothing of ${citizen} can be drawn`);
    return applyEdits(this.runner, [{ kind: "drawCard", card }], { action: "drawCard", now });
  }
}

/** Files of the usual register, by language. */
const usualRegisters = new Map<Language, Uint8Array>();

const opened: ExcelHost[] = [];
afterAll(() => {
  for (const host of opened.splice(0)) host.close();
});

/** Closes the register's Excel when all tests of the file are done. */
export function closedAtEnd(register: TestRegister): TestRegister {
  opened.push(register.host);
  return register;
}

export function theTemplate(): Template {
  const template = templateById("bip");
  if (!template) throw new Error("the template bip is gone");
  return template;
}

/** The template with some of its indicators changed. */
export function templateWith(
  changes: Readonly<Record<string, Partial<TemplateIndicator>>>
): Template {
  const template = theTemplate();
  const indicators = template.indicators.map((each) => ({ ...each, ...changes[each.code] }));
  return { ...template, indicators };
}

export function createEdits(
  language: Language = "da",
  template: Template = theTemplate()
): readonly Edit[] {
  return editsOf(
    planRegister(
      template,
      {
        code: "BIP",
        name: template.group.name[language],
        endGoal: template.group.endGoal[language],
        populations: template.group.populations[language],
        intervalDays: template.group.intervalDays,
        respondents: template.respondents,
      },
      language
    )
  );
}

export function citizenEdits(register: Register, code: string, group = "BIP"): readonly Edit[] {
  return editsOf(
    planCitizen(register, {
      code,
      group,
      caseworker: "ANK",
      section: "Nord",
      start: TODAY - 200,
      today: TODAY,
    })
  );
}

export function measurementEdits(
  register: Register,
  citizen: string,
  date: DateSerial,
  scores: Readonly<Record<string, GivenScore>>,
  respondent: Respondent = "citizen"
): readonly Edit[] {
  return editsOf(
    planMeasurement(register, {
      citizen,
      respondent,
      date,
      scores: new Map(Object.entries(scores)),
      joins: true,
      today: TODAY,
    })
  );
}

/** Header of the tables that the tests import. */
const IMPORT_HEADER = "kode;dato;emne;score";

const IMPORT_MAP: ColumnMap = {
  language: "da",
  template: "bip",
  group: { code: "BIP" },
  columns: { citizen: "kode", date: "dato", indicator: "emne", score: "score" },
  constants: { respondent: "citizen" },
  indicators: {},
  respondents: {},
  reasons: {},
  dateFormat: "iso",
  decimal: ",",
  missing: [""],
  delimiter: ";",
};

export function importEdits(register: Register | null, lines: readonly string[]): readonly Edit[] {
  const parsed = parseTable([IMPORT_HEADER, ...lines].join("\r\n"), IMPORT_MAP.delimiter);
  if (!parsed.ok) throw new Error("the table cannot be parsed");
  return editsOf(planImport(register, parsed.table, IMPORT_MAP, { today: TODAY, templates }));
}

/** The edits of a plan that must succeed. */
export function editsOf(plan: Plan<unknown>): readonly Edit[] {
  if (!plan.ok) throw new Error(`refused: ${plan.violations.map((each) => each.code).join(", ")}`);
  return plan.edits;
}

/**
 * Everything a person could see in a workbook, and what the register rests on, as plain data to compare. The log is
 * left out: it tells what happened, also when everything was put back.
 */
export function contentOf(workbook: HostWorkbook): unknown {
  return {
    sheets: workbook.sheets
      .filter((sheet) => !isLog(sheet))
      .map((sheet) => sheetContent(workbook, sheet)),
    names: workbook.names.map(({ name, formula }) => `${name}=${formula}`).sort(),
    properties: workbook.properties.custom
      .map(({ key, value }) => `${key}=${String(value)}`)
      .sort(),
  };
}

/** Holds a workbook's content against another: as texts first, because that is quicker by far. */
export function expectContent(workbook: HostWorkbook, wanted: unknown): void {
  const content = contentOf(workbook);
  if (JSON.stringify(content) !== JSON.stringify(wanted)) expect(content).toEqual(wanted);
}

/** Plain data with the keys of every object in order, so that what says the same is the same text. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    ordered[key] = inOrder((value as Readonly<Record<string, unknown>>)[key]);
  }
  return ordered;
}

function isLog(sheet: HostSheet): boolean {
  return sheet.tables.some((table) => table.name === "PRLog");
}

/**
 * Which syncs of an action change the workbook, from 1: found on a copy, by looking at the workbook before each sync.
 * @param run the same steps that will be taken on the register itself.
 */
export async function writingSyncs(
  register: TestRegister,
  run: (copy: TestRegister) => Promise<unknown>
): Promise<number[]> {
  const copy = await TestRegister.from(await register.host.save());
  const seen: string[] = [];
  const look = (workbook: HostWorkbook): void =>
    void seen.push(JSON.stringify(contentOf(workbook)));
  for (let sync = 1; sync <= MOST_SYNCS; sync++) copy.host.faults.betweenSyncs(sync, look);
  await run(copy);
  look(copy.host.workbook);
  copy.host.close();
  if (seen.length > MOST_SYNCS) throw new Error("the action has more syncs than were looked at");
  return seen.flatMap((content, index) =>
    index > 0 && content !== seen[index - 1] ? [index] : []
  );
}

/** More syncs than any action has. */
const MOST_SYNCS = 40;

/** What styles change, by their index: styles are only ever added, and every content has thousands of cells. */
const looks = new WeakMap<StyleBook, Map<number, string | null>>();

/** What a style changes against the default one, wherever in the file it came from, as a text; null for nothing. */
function lookOf(workbook: HostWorkbook, index: number): string | null {
  if (index === 0) return null;
  const known = looks.get(workbook.styles) ?? new Map<number, string | null>();
  looks.set(workbook.styles, known);
  const look = known.get(index);
  if (look !== undefined) return look;
  const changes = changesOf(workbook, index);
  known.set(index, changes);
  return changes;
}

function changesOf(workbook: HostWorkbook, index: number): string | null {
  const plain = Object.entries(workbook.styles.get(0));
  const style = workbook.styles.get(index) as unknown as Record<string, unknown>;
  const changes = plain.filter(
    ([key, value]) => key !== "originXf" && JSON.stringify(style[key]) !== JSON.stringify(value)
  );
  return changes.length === 0
    ? null
    : JSON.stringify(inOrder(Object.fromEntries(changes.map(([key]) => [key, style[key]]))));
}

function sheetContent(workbook: HostWorkbook, sheet: HostSheet): unknown {
  const cells: Record<string, unknown> = {};
  for (const [row, content] of [...sheet.cells.entries()].sort(([a], [b]) => a - b)) {
    const length = Math.max(
      content.values.length,
      content.formulas?.length ?? 0,
      content.styles?.length ?? 0
    );
    for (let column = 0; column < length; column++) {
      const value = content.values[column] ?? null;
      const formula = content.formulas?.[column] ?? null;
      const look = lookOf(workbook, content.styles?.[column] ?? 0);
      if (value === null && formula === null && look === null) continue;
      cells[`${row},${column}`] = [value, formula, look];
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    columns: [...sheet.columns]
      .filter(([, layout]) => layout.widthPx !== null && layout.widthPx !== 64)
      .map(([column, { widthPx, hidden }]) => [column, widthPx, hidden]),
    tables: sheet.tables.map(({ name, area, columns }) => ({
      name,
      area: inOrder(area),
      columns: columns.map((column) => column.name),
    })),
    // In what order rules lie that do not overlap is nobody's business.
    validations: sheet.validations
      .map(({ areas, formula1 }) => JSON.stringify(inOrder({ areas, formula1 })))
      .sort(),
    formats: sheet.conditionalFormats.map(({ areas, rule }) => inOrder({ areas, rule })),
    charts: sheet.charts.map(({ name, series }) => ({
      name,
      values: series.map((each) => each.valuesFormula),
    })),
  };
}
