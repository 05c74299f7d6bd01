import { CellError, type CellValue } from "../../workbook/cell";
import { CellsReference } from "../cells/CellsReference";
import type { RangeValues } from "../cells/RangeValues";
import type { Language } from "../Language";
import { mapCells } from "../mapCells";
import { errorObject, toValueObject, type Operand } from "../values";
import { readCriterion } from "./criteria";
import type { FunctionContext, SheetFunction } from "./SheetFunction";

/** What becomes of the cells that meet all criteria. */
type Summary = (cells: CellValue[]) => CellValue;

/**
 * The functions that count or sum by criteria. They are the host's own because the library compares every cell
 * for every formula, and these stand once per citizen over the whole score sheet.
 */
export const CRITERIA_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  COUNTIF: (args, context) =>
    args.length === 2 ? byCriteria(null, args, count, context) : wrong(),
  COUNTIFS: (args, context) => byCriteria(null, args, count, context),
  SUMIF: singleCriterion(sum),
  SUMIFS: severalCriteria(sum),
  AVERAGEIF: singleCriterion(average),
  AVERAGEIFS: severalCriteria(average),
  MINIFS: severalCriteria((cells) => extreme(cells, Math.min)),
  MAXIFS: severalCriteria((cells) => extreme(cells, Math.max)),
};

function severalCriteria(summarize: Summary): SheetFunction {
  return ([target, ...pairs], context) =>
    target instanceof CellsReference ? byCriteria(target, pairs, summarize, context) : wrong();
}

/** `SUMIF(range, criterion, [target])`: the target has the range's size, whatever size is written. */
function singleCriterion(summarize: Summary): SheetFunction {
  return ([range, criterion, target], context) => {
    if (!(range instanceof CellsReference) || criterion === undefined) return wrong();
    if (target === undefined) return byCriteria(range, [range, criterion], summarize, context);
    if (!(target instanceof CellsReference)) return wrong();
    const { top, left } = target.area;
    const resized = target.at({
      top,
      left,
      bottom: top + range.getRowCount() - 1,
      right: left + range.getColumnCount() - 1,
    });
    if (!(resized instanceof CellsReference)) return resized;
    return byCriteria(resized, [range, criterion], summarize, context);
  };
}

/** `target` null counts cells of the first range. A criterion that is an array gives an array of results. */
function byCriteria(
  target: CellsReference | null,
  pairs: (Operand | null)[],
  summarize: Summary,
  { cells, language }: FunctionContext
): Operand {
  if (pairs.length === 0 || pairs.length % 2 !== 0) return wrong();
  const ranges: RangeValues[] = [];
  const criteria: Operand[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const range = pairs[index];
    if (!(range instanceof CellsReference)) return wrong();
    ranges.push(cells.values(range.sheetId, range.area));
    criteria.push(pairs[index + 1] ?? toValueObject(null));
  }
  const first = ranges[0]!;
  const summarized = target ? cells.values(target.sheetId, target.area) : first;
  const fits = [summarized, ...ranges].every(
    (each) => each.rowCount === first.rowCount && each.columnCount === first.columnCount
  );
  if (!fits) return wrong();
  return mapCells(criteria, (values) => {
    const positions = meetingAll(ranges, values, language);
    return summarize(positions.map((position) => summarized.values[position] ?? null));
  });
}

/** Begins with the criterion that fewest cells meet. */
function meetingAll(
  ranges: RangeValues[],
  values: CellValue[],
  language: Language
): readonly number[] {
  const criteria = values.map((value) => readCriterion(value, language));
  const lists = ranges.map((range, index) => range.positionsOf(criteria[index]!, language));
  let fewest = 0;
  lists.forEach((list, index) => {
    if (list.length < lists[fewest]!.length) fewest = index;
  });
  return lists[fewest]!.filter((position) =>
    ranges.every(
      (range, index) => index === fewest || criteria[index]!.accepts(range.values[position] ?? null)
    )
  );
}

function count(cells: CellValue[]): CellValue {
  return cells.length;
}

function sum(cells: CellValue[]): CellValue {
  const numbers = numbersOf(cells);
  return numbers instanceof CellError ? numbers : numbers.reduce((total, each) => total + each, 0);
}

function average(cells: CellValue[]): CellValue {
  const numbers = numbersOf(cells);
  if (numbers instanceof CellError) return numbers;
  if (numbers.length === 0) return CellError.of("#DIV/0!");
  return numbers.reduce((total, each) => total + each, 0) / numbers.length;
}

function extreme(cells: CellValue[], pick: (a: number, b: number) => number): CellValue {
  const numbers = numbersOf(cells);
  if (numbers instanceof CellError) return numbers;
  return numbers.length === 0 ? 0 : numbers.reduce((best, each) => pick(best, each));
}

function numbersOf(cells: CellValue[]): number[] | CellError {
  const numbers: number[] = [];
  for (const cell of cells) {
    if (cell instanceof CellError) return cell;
    if (typeof cell === "number") numbers.push(cell);
  }
  return numbers;
}

function wrong(): Operand {
  return errorObject("#VALUE!");
}
