import { type Declaration, LateDeclaration } from "../../protocol/declare";
import { invalidReference } from "../../protocol/errors";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { type Shift, shiftArea } from "../../workbook/move/shift";

/** What a range has: `rangeMembers`. */
export const rangeDeclaration = new LateDeclaration<RangeObject>("Range");

/** A rectangle of cells on a sheet. */
export class RangeObject {
  /** Where its cells are now; null when they have been deleted. */
  private current: Area | null;

  constructor(
    readonly sheet: HostSheet,
    area: Area
  ) {
    this.current = area;
  }

  get declaration(): Declaration<never> {
    return rangeDeclaration.get();
  }

  /** @throws HostError InvalidReference when its cells have been deleted. */
  get area(): Area {
    if (!this.current) throw invalidReference();
    return this.current;
  }

  /** Goes along when cells of a sheet move, as a reference in a formula does. */
  follow(sheet: HostSheet, shift: Shift): void {
    if (sheet === this.sheet && this.current) this.current = shiftArea(this.current, shift);
  }

  /** Another range of the same sheet. */
  at(area: Area): RangeObject {
    return new RangeObject(this.sheet, area);
  }
}
