import type { ProgressionCard } from "../../../charts/progressionCard";
import { workbookTexts } from "../../../locales/workbook";
import type { Language } from "../../../register/model/Register";
import { a1, quoted } from "../a1";
import {
  writeJournaled,
  type Applied,
  type ApplyOptions,
  type JournaledChange,
} from "../../change/applyEdits";
import type { Step } from "../../change/Batches";
import type { RawCell } from "../../read/cellValues";
import type { RestoredName, RestoredScale } from "../../change/Reversal";
import type { Located } from "../../read/locate";
import { readRows } from "../../read/readRows";
import type { Runner } from "../../runner";
import { freeSheetName } from "../sheetNames";
import { block } from "../blocks";
import { CURVE_NAME, setScale } from "./cardCharts";
import { CARD, CardRows, FIRST_INPUT_ROW } from "./cardLayout";
import { inputValues, layCard } from "./layCard";

/** What a card's sheet takes on the wire, more or less. */
const CARD_BYTES = 60_000;

/** A block of cells and what stands in it. */
interface FoundCells {
  readonly row: number;
  readonly column: number;
  readonly values: RawCell[][];
}

/** A card that is there already. */
interface ExistingCard {
  readonly sheet: string;
  /** Citizen, respondent and comparison, below each other. */
  readonly inputs: FoundCells;
  readonly curveLine: FoundCells;
  /** Who prints it. */
  readonly printedBy: RawCell;
  readonly lines: number;
  /** What its names mean. */
  readonly names: readonly RestoredName[];
  /** Of the curve's value axis. */
  readonly scale: Omit<RestoredScale, "sheet">;
}

/**
 * Draws a target group's progression card for a citizen: on a new sheet, or by changing what the input cells of the
 * card say that is there. A card whose number of lines no longer fits is drawn anew, and takes the old one's place.
 * Whole or not at all.
 * @throws ExcelRefusal, RegisterStateError.
 */
export function drawCard(
  runner: Runner,
  card: ProgressionCard,
  options: ApplyOptions
): Promise<Applied> {
  return writeJournaled(runner, options, async (context, { located, journal }) => {
    await readRows(context, [journal.request()]);
    const existing = await findCard(context, card.group, located);
    if (existing?.lines === card.lines.length) return changeCard(card, existing, located.language);
    return newCard(card, existing, located);
  });
}

/** Names by which a group's card is found whatever its sheet is called: the citizen's cell and the line's. */
function namesOf(group: string): { readonly input: string; readonly line: string } {
  return { input: `PR_Card_${group}`, line: `PR_CardLine_${group}` };
}

function absolute(row: number, column: number): string {
  return a1(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}

/** The group's card; null when there is none, or when its sheet was deleted. */
async function findCard(
  context: Excel.RequestContext,
  group: string,
  located: Located
): Promise<ExistingCard | null> {
  const wanted = namesOf(group);
  if (!located.names.has(wanted.input) || !located.names.has(wanted.line)) return null;
  const names = [wanted.input, wanted.line].map((name) =>
    context.workbook.names.getItem(name).load("name,formula")
  );
  const cells = names.map((name) =>
    name.getRangeOrNullObject().load("rowIndex,columnIndex,values")
  );
  await context.sync();
  const [input, line] = cells;
  if (!input || !line || input.isNullObject || line.isNullObject) return null;

  const inputs = input.getResizedRange(2, 0).load("values");
  const printedBy = input.getOffsetRange(2, CARD.dots - CARD.first).load("values");
  const sheet = input.worksheet.load("name");
  const { valueAxis } = sheet.charts.getItem(CURVE_NAME).axes;
  valueAxis.load("minimum,maximum,majorUnit");
  await context.sync();
  return {
    sheet: sheet.name,
    inputs: cellsOf(input, inputs.values),
    curveLine: cellsOf(line, line.values),
    printedBy: (printedBy.values[0]?.[0] ?? "") as RawCell,
    lines: line.rowIndex - new CardRows(0).curve,
    names: names.map(({ name, formula }) => ({ name, formula: String(formula) })),
    scale: {
      chart: CURVE_NAME,
      minimum: valueAxis.minimum as number,
      maximum: valueAxis.maximum as number,
      unit: valueAxis.majorUnit as number,
    },
  };
}

function cellsOf(range: Excel.Range, values: unknown[][]): FoundCells {
  return { row: range.rowIndex, column: range.columnIndex, values: values as RawCell[][] };
}

/** A card on a new sheet. One that it replaces goes when the new one stands: until then its names still mean it. */
function newCard(
  card: ProgressionCard,
  existing: ExistingCard | null,
  located: Located
): JournaledChange {
  const { language } = located;
  const wish = workbookTexts[language].sheets.card;
  const sheet = freeSheetName(wish, located.sheetNames);
  const names = Object.values(namesOf(card.group));
  const draw: Step = {
    bytes: CARD_BYTES,
    apply(context) {
      const target = context.workbook.worksheets.add(sheet);
      layCard(target, card, language);
      if (existing) {
        const cell = block(target, FIRST_INPUT_ROW + 2, CARD.dots);
        cell.values = [[existing.printedBy]];
      }
      for (const name of names) {
        if (located.names.has(name)) context.workbook.names.getItem(name).delete();
      }
      const cells = [
        absolute(FIRST_INPUT_ROW, CARD.first),
        absolute(new CardRows(card.lines.length).curve, CARD.first),
      ];
      names.forEach((name, index) => {
        context.workbook.names.add(name, `=${quoted(sheet)}!${cells[index]}`);
      });
      target.activate();
    },
  };
  return {
    reversal: {
      edits: [],
      created: [{ sheet, names }],
      restore: [],
      names: existing?.names ?? [],
    },
    steps: [draw],
    afterwards: existing ? [replace(existing.sheet, sheet)] : [],
    expectations: [],
    // The card that it replaces is gone then.
    isFinal: existing !== null,
  };
}

/** The new sheet takes the old one's name. */
function replace(old: string, sheet: string): Step {
  return {
    bytes: 300,
    apply(context) {
      const { worksheets } = context.workbook;
      worksheets.getItem(old).delete();
      worksheets.getItem(sheet).name = old;
    },
  };
}

/** Another citizen, respondent or line on the card that is there, wherever its cells have been moved to. */
function changeCard(
  card: ProgressionCard,
  existing: ExistingCard,
  language: Language
): JournaledChange {
  const { sheet, inputs, curveLine, scale } = existing;
  const values = inputValues(card, language).map((value) => [value]);
  const change: Step = {
    bytes: 2_000,
    apply(context) {
      const target = context.workbook.worksheets.getItem(sheet);
      block(target, inputs.row, inputs.column, values.length, 1).values = values;
      block(target, curveLine.row, curveLine.column).values = [[card.curveLine]];
      const { minimum, maximum, unit } = card.scale;
      setScale(target.charts.getItem(CURVE_NAME), minimum, maximum, unit);
      target.activate();
    },
  };
  return {
    reversal: {
      edits: [],
      created: [],
      restore: [
        { sheet, ...inputs, written: values },
        { sheet, ...curveLine, written: [[card.curveLine]] },
      ],
      names: [],
      scales: [{ sheet, ...scale }],
    },
    steps: [change],
    afterwards: [],
    expectations: [],
  };
}
