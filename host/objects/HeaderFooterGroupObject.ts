import { declare, type Declaration } from "../protocol/declare";
import type { HostSheet } from "../workbook/HostSheet";
import { HeaderFooterObject } from "./HeaderFooterObject";

/** A sheet's headers and footers. Only those that are the same on all pages are kept. */
export class HeaderFooterGroupObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly sheet: HostSheet) {}
}

const declaration = declare<HeaderFooterGroupObject>({
  name: "HeaderFooterGroup",
  absent: ["evenPages", "firstPage", "oddPages", "useSheetMargins", "useSheetScale"],
  scalars: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: ({ sheet }) => new HeaderFooterObject(sheet) },
});
