import type { ChartAxis } from "../../workbook/model";

/** Where an axis begins and ends, and how far its labels are apart. */
export interface AxisRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** More labels than this are no axis; a unit that would give more is taken for an automatic one. */
const MOST_LABELS = 1000;

/**
 * The range of an axis of numbers: what the axis says, and Excel's choice where it says nothing. Excel begins at 0
 * unless the values are all far from it, leaves a little room above the largest, and counts in 1, 2 or 5.
 * @param values What is drawn; any order, may be empty.
 * @param labels About how many labels have room.
 * @param fromZero True where 0 has to be in it: bars begin there.
 */
export function numberRange(
  axis: Pick<ChartAxis, "minimum" | "maximum" | "majorUnit">,
  values: readonly number[],
  labels: number,
  fromZero: boolean
): AxisRange {
  let lowest = Math.min(...values);
  let highest = Math.max(...values);
  if (values.length === 0) [lowest, highest] = [0, 1];
  const spread = highest - lowest;
  const near = (from: number, to: number): boolean => (to - from) / Math.max(to, 1e-9) > 1 / 6;
  let low = lowest;
  let high = highest;
  if (lowest >= 0 && (fromZero || spread === 0 || near(lowest, highest))) low = 0;
  else if (highest <= 0 && (fromZero || spread === 0 || near(-highest, -lowest))) high = 0;
  if (low !== 0 && lowest >= 0) low = lowest - spread / 2;
  if (high !== 0 && highest <= 0) high = highest + spread / 2;
  if (high > 0) high += 0.05 * (high - low);
  if (low < 0) low -= 0.05 * (high - low);
  if (low === high) high = low + 1;

  const from = axis.minimum ?? low;
  const to = Math.max(axis.maximum ?? high, from);
  const unit = wantedUnit(axis.majorUnit, to - from, labels);
  const minimum = axis.minimum ?? Math.floor(round(low / unit)) * unit;
  const maximum = axis.maximum ?? Math.ceil(round(high / unit)) * unit;
  return { minimum, maximum: maximum > minimum ? maximum : minimum + unit, majorUnit: unit };
}

/** The places of an axis' labels, from its minimum on. */
export function axisTicks({ minimum, maximum, majorUnit }: AxisRange): number[] {
  const ticks: number[] = [];
  const last = Math.min(Math.floor(round((maximum - minimum) / majorUnit)), MOST_LABELS);
  for (let index = 0; index <= last; index++) ticks.push(round(minimum + index * majorUnit));
  return ticks;
}

/** The smallest of 1, 2, 5, 10, 20 … (and 0.5, 0.2 …) with which a span takes no more than so many steps. */
export function niceUnit(span: number, steps: number): number {
  const rough = Math.max(span, 1e-9) / Math.max(steps, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return round(factor * power);
}

function wantedUnit(own: number | null, span: number, labels: number): number {
  return own !== null && own > 0 && span / own <= MOST_LABELS ? own : niceUnit(span, labels);
}

/** Takes away what binary fractions leave: 0.30000000000000004 is 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
