import { CURVE_NAME } from "../../sheets/card/cardCharts";
import { CARD, CardRows } from "../../sheets/card/cardLayout";
import type { RawCell } from "../../read/cellValues";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import type { AxisScale, DrawCard, SetRange } from "../WorkbookEdit";

/** A block of cells and what stands in it. */
type FoundCells = Pick<SetRange, "row" | "column"> & { readonly from: RawCell[][] };

/** A card that is there already. */
interface OldCard {
  readonly sheet: string;
  /** Citizen, respondent and comparison, below each other. */
  readonly inputs: FoundCells;
  readonly curveLine: FoundCells;
  /** Who prints it. */
  readonly printedBy: RawCell;
  readonly lines: number;
  /** Of the curve's value axis. */
  readonly scale: AxisScale;
}

/** What there is of a group's card. */
export interface FoundCard {
  /** Null when there is none, or when its sheet was deleted. */
  readonly old: OldCard | null;
  /** What its names mean, those whose sheet was deleted too; with "=". */
  readonly names: ReadonlyMap<string, string>;
}

/** Names by which a group's card is found whatever its sheet is called: the citizen's cell and the line's. */
export function cardNames(group: string): readonly string[] {
  return [`PR_Card_${group}`, `PR_CardLine_${group}`];
}

/** The cards of the edits' groups. */
export function* findCards(
  context: Excel.RequestContext,
  preparation: Preparation,
  edits: readonly DrawCard[]
): Look<ReadonlyMap<DrawCard, FoundCard>> {
  const found = new Map<DrawCard, FoundCard>();
  for (const edit of edits) found.set(edit, yield* findCard(context, preparation, edit));
  return found;
}

function* findCard(
  context: Excel.RequestContext,
  { located }: Preparation,
  { card }: DrawCard
): Look<FoundCard> {
  const items = cardNames(card.group)
    .filter((name) => located.names.has(name))
    .map((name) => context.workbook.names.getItem(name).load("name,formula"));
  if (items.length === 0) return { old: null, names: new Map() };
  const cells = items.map((item) =>
    item.getRangeOrNullObject().load("rowIndex,columnIndex,values")
  );
  yield;
  const names = new Map(items.map(({ name, formula }) => [name, String(formula)]));
  const [input, line] = cells;
  if (!input || !line || input.isNullObject || line.isNullObject) return { old: null, names };

  const inputs = input.getResizedRange(2, 0).load("values");
  const printedBy = input.getOffsetRange(2, CARD.dots - CARD.first).load("values");
  const sheet = input.worksheet.load("name");
  const { valueAxis } = sheet.charts.getItem(CURVE_NAME).axes;
  valueAxis.load("minimum,maximum,majorUnit");
  yield;
  const old = {
    sheet: sheet.name,
    inputs: cellsOf(input, inputs.values),
    curveLine: cellsOf(line, line.values),
    printedBy: (printedBy.values[0]?.[0] ?? "") as RawCell,
    lines: line.rowIndex - new CardRows(0).curve,
    scale: {
      minimum: valueAxis.minimum as number,
      maximum: valueAxis.maximum as number,
      unit: valueAxis.majorUnit as number,
    },
  };
  return { old, names };
}

function cellsOf(range: Excel.Range, values: unknown[][]): FoundCells {
  return { row: range.rowIndex, column: range.columnIndex, from: values as RawCell[][] };
}
