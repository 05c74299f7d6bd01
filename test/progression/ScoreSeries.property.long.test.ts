import fc from "fast-check";
import { curveChart } from "../../src/charts/CurveChart";
import { scores as dataset } from "../../src/export/datasets/scores";
import { ALL_SCORES } from "../../src/export/ScoreSelection";
import { citizenProgression } from "../../src/progression/citizenProgression";
import { FEWEST_FIRST_SCORES, ScoreSpreads } from "../../src/progression/scoreSpread";
import { scoreSeries, type ScoreSeries } from "../../src/progression/ScoreSeries";
import type { CellInput } from "../../src/register/model/Edit";
import { sameCode } from "../../src/register/model/keys";
import type { Indicator, Register } from "../../src/register/model/Register";
import { RegisterIndex } from "../../src/register/model/RegisterIndex";
import { RowKind } from "../../src/register/model/ScoreRows";
import { SCORE_KEY } from "../../src/register/tables/scores";
import { CARD, CardRows } from "../../src/workbook/sheets/card/cardLayout";
import { closedAtEnd, createEdits, templateWith, TestRegister, TODAY } from "../workbook/support";
import { SCORES, shown, TableView } from "../workbook/TableView";
import { seededRuns } from "../support/testLength";

const GROUP = "BIP";
/** A scale, one on which lower is better, and a count. */
const CODES = ["BIP01", "BIP02", "BIP12"] as const;
/** As a Danish sheet has them; the last is the workbook's own. */
const RESPONDENTS = ["Borger", "Sagsbehandler", "Tolk"] as const;
/** So many that the spread of their first scores is not assumed. */
const CITIZENS = FEWEST_FIRST_SCORES + 2;
const COLUMNS = ["M1", "M2", "M3", "M4", "+"] as const;
/** Citizens whose card is looked at, and whose curves. */
const LOOKED_AT = 3;

/** A row as a person may have left it. */
interface WrittenRow {
  /** Citizen, code and respondent, as they are written. */
  readonly key: readonly [string, string, string];
  readonly cells: readonly CellInput[];
}

const score: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(0, 9, -2, 2.5, 77, 46000) },
  { weight: 2, arbitrary: fc.constantFrom("IR", "VE") },
  { weight: 1, arbitrary: fc.constantFrom("ca. 3", "4", "TRUE", " ") }
);
const date: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: TODAY - 400, max: TODAY }) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(3, TODAY - 0.25, "i går") }
);
const cellsOf = (cell: fc.Arbitrary<CellInput>): fc.Arbitrary<CellInput[]> =>
  fc.array(cell, { minLength: COLUMNS.length, maxLength: COLUMNS.length });

/** How a row is there: not at all, once, or twice, the second time as it is or in other letters. */
const standing = fc.constantFrom("never", "once", "once", "once", "twice", "otherwise");

function rowsOf(key: WrittenRow["key"], cell: typeof score): fc.Arbitrary<WrittenRow[]> {
  return fc.tuple(standing, cellsOf(cell), cellsOf(cell)).map(([how, upper, lower]) => {
    if (how === "never") return [];
    if (how === "once") return [{ key, cells: upper }];
    const other = how === "twice" ? key : inOtherLetters(key);
    return [
      { key, cells: upper },
      { key: other, cells: lower },
    ];
  });
}

/** What Excel holds for the same. Words that the workbook itself has for respondents are code names, and stay. */
function inOtherLetters([citizen, code, respondent]: WrittenRow["key"]): WrittenRow["key"] {
  const own = respondent === "Tolk" ? "TOLK" : respondent;
  return [citizen.toLowerCase(), code === "DATO" ? code : code.toLowerCase(), own];
}

/** The rows of a whole score sheet, those of one citizen anywhere among the others'. */
const sheet: fc.Arbitrary<WrittenRow[]> = fc
  .tuple(
    ...Array.from({ length: CITIZENS }, (_, index) =>
      fc
        .tuple(
          rowsOf([citizenOf(index), "DATO", "Alle"], date),
          ...CODES.flatMap((code) =>
            RESPONDENTS.map((respondent) => rowsOf([citizenOf(index), code, respondent], score))
          ),
          rowsOf([citizenOf(index), "UKENDT", "Borger"], score)
        )
        .map((rows) => rows.flat())
    )
  )
  .map((rows) => rows.flat())
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }));

function citizenOf(index: number): string {
  return `C${index + 1}`;
}

/** What the sheet's own formulas say of a row: first, latest, change. An empty text where they say nothing. */
type SheetFigures = readonly [unknown, unknown, unknown];

/** A register with what was generated on its score sheet, in an Excel that has calculated it. */
class GeneratedSheet {
  private constructor(
    readonly excel: TestRegister,
    readonly register: Register,
    private readonly view: TableView
  ) {}

  static async of(empty: Uint8Array, rows: readonly WrittenRow[]): Promise<GeneratedSheet> {
    const excel = await TestRegister.from(empty, { calculation: "automatic" });
    const { indicators } = await excel.read();
    await excel.apply([
      { kind: "addRows", table: "citizens", ...citizenRows() },
      { kind: "addRows", table: { scores: GROUP }, ...scoreRows(rows, indicators) },
    ]);
    const view = TableView.of(excel.host.workbook, SCORES);
    // No change of the product's makes two rows of the same: a person does.
    await excel.host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(SCORES);
      ["Borger", "Kode", "Respondent"].forEach((header, part) => {
        const cells = table.columns.getItem(header).getDataBodyRange();
        cells.values = rows.map(({ key }) => [key[part]!]);
      });
      await context.sync();
    });
    return new GeneratedSheet(excel, await excel.read(), view);
  }

  /** @param row of the table's body, from 0. */
  figures(row: number): SheetFigures {
    const [first, latest, change] = ["Første", "Seneste", "Ændring"].map((header) =>
      shown(this.view.sheet.cells.value(this.view.top + row, this.view.columnOf(header)))
    );
    return [first, latest, change];
  }

  /** Fills in the card's input cells as a person does. */
  async typeCard(...inputs: readonly string[]): Promise<void> {
    await this.excel.host.Excel.run(async (context) => {
      const card = context.workbook.worksheets.getItem("Progressionskort");
      card.getRange("C4:C6").values = inputs.map((input) => [input]);
      await context.sync();
    });
  }

  /** First, latest and change on a line of the card, from 0. */
  cardLine(line: number): SheetFigures {
    const { cells } = this.excel.host.workbook.sheetByName("Progressionskort")!;
    const row = new CardRows(CODES.length).firstLine + line;
    const [first, latest, change] = [CARD.first, CARD.latest, CARD.change].map((column) =>
      shown(cells.value(row, column))
    );
    return [first, latest, change];
  }
}

function citizenRows(): { columns: readonly string[]; rows: CellInput[][] } {
  const rows = Array.from({ length: CITIZENS }, (_, index) => [citizenOf(index), GROUP, "active"]);
  return { columns: ["citizen", "group", "status"], rows };
}

/** With a respondent of its own in every row, because a key cannot be added twice. */
function scoreRows(
  rows: readonly WrittenRow[],
  indicators: readonly Indicator[]
): { columns: readonly string[]; rows: CellInput[][] } {
  return {
    columns: [...SCORE_KEY, "direction", ...COLUMNS],
    rows: rows.map(({ key: [citizen, code], cells }, index) => {
      const direction = indicators.find((each) => sameCode(each.code, code))?.direction ?? 1;
      return [citizen, code, `R${index}`, code === "DATO" ? null : direction, ...cells];
    }),
  };
}

/** What a series says, as the sheet writes it. */
function figuresOf({ first, latest, change }: ScoreSeries): SheetFigures {
  return [first?.score ?? "", latest?.score ?? "", change ?? ""];
}

let empty: Uint8Array;
beforeAll(async () => {
  const template = templateWith({ BIP02: { direction: -1 } });
  const indicators = CODES.map((code) => template.indicators.find((each) => each.code === code)!);
  const respondents = ["citizen", "caseworker", "Tolk"];
  const register = closedAtEnd(await TestRegister.empty());
  const edits = createEdits("da", { ...template, indicators });
  await register.apply(
    edits.map((edit) =>
      edit.kind === "createRegister" ? { ...edit, group: { ...edit.group, respondents } } : edit
    )
  );
  empty = await register.host.save();
});

test("every figure is what the sheet's own formulas say, whatever a person has left there", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (rows) => {
      const generated = await GeneratedSheet.of(empty, rows);
      try {
        expectSeries(generated);
        expectProgression(generated);
        expectCurves(generated);
        expectSpreads(generated);
        expectExport(generated);
        await expectCards(generated);
      } finally {
        generated.excel.host.close();
      }
    }),
    // A sheet made smaller takes as long as this one did: what is wrong is said by its row.
    { ...seededRuns(20), endOnFailure: true }
  );
});

/** The series of every citizen, by their rows. */
function seriesByRow({ register }: GeneratedSheet): Map<number, ScoreSeries> {
  const found = new Map<number, ScoreSeries>();
  for (const { code } of register.citizens) {
    for (const each of scoreSeries(register, { group: GROUP, citizen: code })) {
      found.set(each.row, each);
    }
  }
  return found;
}

function expectSeries(sheetOf: GeneratedSheet): void {
  const rows = RegisterIndex.of(sheetOf.register).scores(GROUP)!;
  const series = seriesByRow(sheetOf);
  const doubled = new Set([...series.values()].flatMap((each) => each.doubled));
  const known = new Set<string>(CODES);
  for (let row = 0; row < rows.table.rowCount; row++) {
    const found = series.get(row);
    const isScored = rows.kinds[row] === RowKind.SCORES;
    const isKnown = isScored && known.has(rows.table.codes[row]!.toUpperCase());
    // Each row of scores is a series or, where it stands there a second time, told as such.
    expect([row, found !== undefined, doubled.has(row)]).toEqual([
      row,
      isKnown && rows.upperOf(row) === row,
      isKnown && rows.upperOf(row) !== row,
    ]);
    if (found) expect([row, ...figuresOf(found)]).toEqual([row, ...sheetOf.figures(row)]);
  }
  expect(series.size).toBeGreaterThan(CITIZENS);
}

function expectProgression(sheetOf: GeneratedSheet): void {
  for (const { code } of sheetOf.register.citizens) {
    for (const line of citizenProgression(sheetOf.register, code)!.lines) {
      expect(figuresOf(line)).toEqual(sheetOf.figures(line.row));
    }
  }
}

function expectCurves(sheetOf: GeneratedSheet): void {
  const { register } = sheetOf;
  const rows = RegisterIndex.of(register).scores(GROUP)!;
  for (const { code: citizen } of register.citizens.slice(0, LOOKED_AT)) {
    for (const indicator of CODES) {
      for (const { respondent, facts } of curveChart(register, { citizen, indicator })?.series ??
        []) {
        const row = rows.find(citizen, indicator, respondent)!;
        const { first, latest, change } = facts;
        expect([first?.value ?? "", latest?.value ?? "", change ?? ""]).toEqual(
          sheetOf.figures(row)
        );
      }
    }
  }
}

/** A standard deviation of the sheet's own first scores. */
function expectSpreads(sheetOf: GeneratedSheet): void {
  const { register } = sheetOf;
  const rows = RegisterIndex.of(register).scores(GROUP)!;
  const spreads = ScoreSpreads.of(register, GROUP);
  for (const code of CODES) {
    for (const respondent of RegisterIndex.of(register).group(GROUP)!.respondents) {
      const firsts = register.citizens.flatMap(({ code: citizen }) => {
        const row = rows.find(citizen, code, respondent);
        const first = row === null ? "" : sheetOf.figures(row)[0];
        return typeof first === "number" ? [first] : [];
      });
      if (firsts.length < FEWEST_FIRST_SCORES) continue;
      const mean = firsts.reduce((sum, each) => sum + each, 0) / firsts.length;
      const squares = firsts.reduce((sum, each) => sum + (each - mean) ** 2, 0);
      const found = spreads.spreadOf(code, respondent);
      expect(found?.citizens).toBe(firsts.length);
      expect(found?.standardDeviation).toBeCloseTo(Math.sqrt(squares / (firsts.length - 1)), 8);
    }
  }
}

/** An export leaves no row out: those that stand there twice come twice, as the sheet has them. */
function expectExport(sheetOf: GeneratedSheet): void {
  const rows = RegisterIndex.of(sheetOf.register).scores(GROUP)!;
  [...dataset.rows(sheetOf.register, ALL_SCORES)].forEach((lines, row) => {
    if (rows.kinds[row] !== RowKind.SCORES) return;
    const numbers = lines
      .map((line) => dataset.columns.score.value(line))
      .filter((each) => each !== null);
    expect([row, numbers[0] ?? "", numbers.at(-1) ?? ""]).toEqual([
      row,
      ...sheetOf.figures(row).slice(0, 2),
    ]);
  });
}

async function expectCards(sheetOf: GeneratedSheet): Promise<void> {
  const { excel, register } = sheetOf;
  const drawable = register.citizens.find(
    ({ code }) =>
      scoreSeries(register, { group: GROUP, citizen: code, indicator: "BIP01" }).length > 0
  )!;
  await excel.drawCard(drawable.code);
  const respondents = RegisterIndex.of(register).group(GROUP)!.respondents;
  for (const { code: citizen } of register.citizens.slice(0, LOOKED_AT)) {
    const series = scoreSeries(register, { group: GROUP, citizen });
    for (const [index, respondent] of respondents.entries()) {
      await sheetOf.typeCard(citizen, RESPONDENTS[index]!, "");
      CODES.forEach((code, line) => {
        const found = series.find(
          (each) => each.indicator.code === code && each.respondent === respondent
        );
        expect([citizen, respondent, code, ...sheetOf.cardLine(line)]).toEqual([
          citizen,
          respondent,
          code,
          ...(found ? figuresOf(found) : ["", "", ""]),
        ]);
      });
    }
  }
}
