import { hostWordArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { HostSheet } from "../workbook/HostSheet";
import { HeaderFooterObject } from "./HeaderFooterObject";

/** A sheet's headers and footers. Only those that are the same on all pages are kept. */
export class HeaderFooterGroupObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly sheet: HostSheet) {}
}

/** What else headers and footers may differ by. */
const STATES = ["FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

const declaration = declare<HeaderFooterGroupObject>({
  name: "HeaderFooterGroup",
  absent: ["evenPages", "firstPage", "oddPages", "useSheetMargins", "useSheetScale"],
  scalars: {
    State: {
      get: () => "Default",
      set: (_group, value) =>
        void hostWordArg(value, ["Default"], STATES, ["HeaderFooterGroup", "state"]),
    },
  },
  objects: { DefaultForAllPages: ({ sheet }) => new HeaderFooterObject(sheet) },
});
