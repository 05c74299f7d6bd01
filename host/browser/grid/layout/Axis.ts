/**
 * The rows or the columns of a sheet along one direction, in pixels. Only lines that differ from the standard are
 * kept, with the place where each ends, so that a million rows cost nothing and every question is a binary search.
 */
export class Axis {
  private readonly indexes: number[] = [];
  private readonly sizes: number[] = [];
  /** Where each line that differs ends. */
  private readonly ends: number[] = [];

  /**
   * @param count Lines of the sheet.
   * @param standard Size of a line that does not differ; more than 0.
   * @param differing Index and size of the others, in any order; a hidden line has the size 0.
   */
  constructor(
    readonly count: number,
    readonly standard: number,
    differing: Iterable<readonly [index: number, size: number]>
  ) {
    const sorted = [...differing]
      .filter(([index, size]) => size !== standard && index < count)
      .sort((a, b) => a[0] - b[0]);
    let end = 0;
    let next = 0;
    for (const [index, size] of sorted) {
      end += (index - next) * standard + size;
      next = index + 1;
      this.indexes.push(index);
      this.sizes.push(size);
      this.ends.push(end);
    }
  }

  /** Size of a line; 0 for a hidden one. */
  sizeOf(index: number): number {
    const at = lowerBound(this.indexes, index);
    return this.indexes[at] === index ? this.sizes[at]! : this.standard;
  }

  /** Distance from the first line's start to this one's; `count` gives the length of all. */
  startOf(index: number): number {
    const before = lowerBound(this.indexes, index);
    if (before === 0) return index * this.standard;
    return this.ends[before - 1]! + (index - this.indexes[before - 1]! - 1) * this.standard;
  }

  /** Distance from the first line's start to this one's end. */
  endOf(index: number): number {
    return this.startOf(index) + this.sizeOf(index);
  }

  /** The line that a distance falls on; never a hidden one, and the nearest when it lies outside. */
  indexAt(distance: number): number {
    // The first line that differs and ends behind the distance: it, or a standard line before it.
    const at = upperBound(this.ends, Math.max(0, distance));
    const previous = at === 0 ? -1 : this.indexes[at - 1]!;
    const from = at === 0 ? 0 : this.ends[at - 1]!;
    const index = previous + 1 + Math.floor((Math.max(0, distance) - from) / this.standard);
    const own = this.indexes[at];
    const found = own !== undefined && index > own ? own : index;
    return found < this.count ? found : this.shown(this.count - 1, -1);
  }

  /** The nearest line that is not hidden, from `index` on in a direction; -1 when there is none. */
  shown(index: number, step: 1 | -1): number {
    for (let line = index; line >= 0 && line < this.count; line += step)
      if (this.sizeOf(line) > 0) return line;
    return -1;
  }
}

/** How many of the sorted numbers are less than `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted numbers are at most `value`. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
