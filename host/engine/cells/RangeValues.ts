import type { CellValue } from "../../workbook/cell";
import { matchKeys, type Criterion } from "../functions/criteria";
import type { Language } from "../Language";
import type { Values } from "../values";

/** The values of a range row by row, with an index that many formulas over the same range share. */
export class RangeValues implements Values {
  private index: Map<string, number[]> | null = null;
  private readonly found = new Map<string, readonly number[]>();

  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    readonly values: readonly CellValue[]
  ) {}

  /** The positions in `values`, ascending, that meet a criterion. The language is one and the same every time. */
  positionsOf(criterion: Criterion, language: Language): readonly number[] {
    let positions = this.found.get(criterion.key);
    if (!positions) {
      positions =
        criterion.equals === null
          ? this.search(criterion)
          : ((this.index ??= this.buildIndex(language)).get(criterion.equals) ?? []);
      this.found.set(criterion.key, positions);
    }
    return positions;
  }

  private search(criterion: Criterion): number[] {
    const positions: number[] = [];
    this.values.forEach((value, position) => {
      if (criterion.accepts(value)) positions.push(position);
    });
    return positions;
  }

  private buildIndex(language: Language): Map<string, number[]> {
    const index = new Map<string, number[]>();
    this.values.forEach((value, position) => {
      for (const key of matchKeys(value, language)) {
        const positions = index.get(key);
        if (positions) positions.push(position);
        else index.set(key, [position]);
      }
    });
    return index;
  }
}
