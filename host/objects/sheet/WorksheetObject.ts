import { type Declaration, LateDeclaration } from "../../protocol/declare";
import type { HostSheet } from "../../workbook/HostSheet";

/** What a worksheet has: `worksheetMembers`. */
export const worksheetDeclaration = new LateDeclaration<WorksheetObject>("Worksheet");

/** One worksheet. */
export class WorksheetObject {
  constructor(readonly sheet: HostSheet) {}

  get declaration(): Declaration<never> {
    return worksheetDeclaration.get();
  }
}
