import type { ProgressionCard } from "../../charts/progressionCard";
import { workbookTexts } from "../../locales/workbook";
import { a1, quoted } from "../a1";
import { locateSettled, writeJournaled, type Applied, type ApplyOptions } from "../applyEdits";
import type { Step } from "../Batches";
import type { RawCell } from "../cellValues";
import { Journal } from "../journal";
import type { Located } from "../locate";
import { readRows } from "../readRows";
import type { Runner } from "../runner";
import { freeSheetName } from "../sheetNames";
import { block } from "../sheets/blocks";
import { settle } from "../settle";
import { setScale } from "./cardCharts";
import { CARD, CardRows, FIRST_INPUT_ROW } from "./cardLayout";
import { inputValues, layCard } from "./layCard";

/** What a card's sheet takes on the wire, more or less. */
const CARD_BYTES = 60_000;

/** A card that is there already: its sheet, what its inputs say, and how many lines it has. */
interface ExistingCard {
  readonly sheet: string;
  readonly inputs: RawCell[][];
  readonly curveLine: RawCell[][];
  readonly lines: number;
}

/**
 * Draws a target group's progression card for a citizen: on a new sheet, or by changing what the input cells of the
 * card say that is there. A card whose number of lines no longer fits is drawn anew. Whole or not at all.
 * @throws ExcelRefusal, RegisterStateError.
 */
export function drawCard(
  runner: Runner,
  card: ProgressionCard,
  options: ApplyOptions
): Promise<Applied> {
  return writeJournaled(runner, options, async (context) => {
    const { located, journal } = await openJournal(context);
    const existing = await findCard(context, card.group);
    if (existing?.lines === card.lines.length) {
      return { journal, ...changeCard(card, existing, located) };
    }
    const language = located.language;
    const sheet = freeSheetName(workbookTexts[language].sheets.card, located.sheetNames);
    const draw: Step = {
      bytes: CARD_BYTES,
      apply(each) {
        const target = each.workbook.worksheets.add(sheet);
        layCard(target, card, language);
        const names = each.workbook.names;
        if (existing) each.workbook.worksheets.getItem(existing.sheet).delete();
        for (const [name, cell] of cardNames(card)) {
          if (existing) names.getItem(name).delete();
          names.add(name, `=${quoted(sheet)}!${cell}`);
        }
        target.activate();
      },
    };
    return {
      journal,
      reversal: {
        edits: [],
        created: [{ sheet, names: cardNames(card).map(([name]) => name) }],
        restore: [],
      },
      steps: [draw],
      expectations: [],
    };
  });
}

async function openJournal(
  context: Excel.RequestContext
): Promise<{ located: Located; journal: Journal }> {
  const located = await locateSettled(context);
  const journal = new Journal(located);
  await readRows(context, [journal.request()]);
  if (journal.openRows().length === 0) return { located, journal };
  await settle(context);
  return openJournal(context);
}

/** Names by which a group's card is found whatever its sheet is called: the citizen's cell and the line's. */
function cardNames(card: ProgressionCard): [name: string, cell: string][] {
  const rows = new CardRows(card.lines.length);
  return [
    [cardName(card.group), absolute(FIRST_INPUT_ROW, CARD.first)],
    [lineName(card.group), absolute(rows.curve, CARD.first)],
  ];
}

function cardName(group: string): string {
  return `PR_Card_${group}`;
}

function lineName(group: string): string {
  return `PR_CardLine_${group}`;
}

function absolute(row: number, column: number): string {
  return a1(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}

/** The group's card, or null when there is none; names that its deleted sheet left behind are taken away. */
async function findCard(
  context: Excel.RequestContext,
  group: string
): Promise<ExistingCard | null> {
  const names = [cardName(group), lineName(group)].map((name) =>
    context.workbook.names.getItemOrNullObject(name)
  );
  await context.sync();
  const found = names.filter((name) => !name.isNullObject);
  if (found.length === 0) return null;
  const cells = found.map((name) => name.getRangeOrNullObject().load("rowIndex,columnIndex"));
  await context.sync();
  const [input, line] = cells;
  if (!input || !line || input.isNullObject || line.isNullObject) {
    for (const name of found) name.delete();
    return null;
  }
  const inputs = input.getResizedRange(2, 0).load("values");
  const sheet = input.worksheet.load("name");
  line.load("values");
  await context.sync();
  return {
    sheet: sheet.name,
    inputs: inputs.values as RawCell[][],
    curveLine: line.values as RawCell[][],
    lines: line.rowIndex - new CardRows(0).curve,
  };
}

/** Another citizen, respondent or line on the card that is there. */
function changeCard(card: ProgressionCard, existing: ExistingCard, located: Located) {
  const rows = new CardRows(card.lines.length);
  const inputs = { row: FIRST_INPUT_ROW, column: CARD.first };
  const line = { row: rows.curve, column: CARD.first };
  const values = inputValues(card, located.language).map((value) => [value]);
  const change: Step = {
    bytes: 2_000,
    apply(context) {
      const sheet = context.workbook.worksheets.getItem(existing.sheet);
      block(sheet, inputs.row, inputs.column, values.length, 1).values = values;
      block(sheet, line.row, line.column).values = [[card.curveLine]];
      setScale(
        sheet.charts.getItem("PRCurve"),
        card.scale.minimum,
        card.scale.maximum,
        card.scale.unit
      );
      sheet.activate();
    },
  };
  return {
    reversal: {
      edits: [],
      created: [],
      restore: [
        { sheet: existing.sheet, ...inputs, values: existing.inputs },
        { sheet: existing.sheet, ...line, values: existing.curveLine },
      ],
    },
    steps: [change],
    expectations: [],
  };
}
