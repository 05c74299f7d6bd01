import { accessDenied } from "../../protocol/errors";
import type { HostObject } from "../../protocol/declare";
import type { OddMethod, Symptom } from "../../protocol/Symptom";
import { HostSheet } from "../../workbook/HostSheet";
import { PROTECTION_OPTIONS } from "../../workbook/protection/protection";

const refuse: OddMethod = () => {
  throw accessDenied();
};

/** The sheet that an object of a table or a range stands on; null for an object that does not say. */
function sheetOf(object: HostObject): HostSheet | null {
  if ("sheet" in object && object.sheet instanceof HostSheet) return object.sheet;
  return "column" in object ? sheetOf(object.column as HostObject) : null;
}

/** Refused on a protected sheet, whatever the protection leaves allowed. */
const refuseOnProtected: OddMethod = (object, _args, _session, usual) => {
  if (sheetOf(object)?.protection) throw accessDenied();
  return usual();
};

/** Calls that are refused although nothing speaks against them, or that somebody else brought about. */
export const REFUSALS: readonly Symptom[] = [
  {
    name: "typingInCell",
    reports: ["office-js#856"],
    kind: "typing",
    what: "A person is in a cell: every batch that writes is refused whole, until they leave it.",
    isTyping: true,
  },
  {
    name: "falselyTyping",
    reports: ["office-js#3388", "office-js#3019"],
    kind: "typing",
    what: "One sync is refused because a person were in a cell, though nobody is; reads as well.",
    fails: { code: "InvalidOperationInCellEditMode" },
  },
  {
    name: "refusedProtection",
    reports: ["office-js#6784"],
    kind: "protection",
    what: "Protecting a sheet and taking its protection off are answered by AccessDenied.",
    methods: { "WorksheetProtection.Protect": refuse, "WorksheetProtection.Unprotect": refuse },
  },
  {
    name: "protectedMeanwhile",
    reports: ["office-js#108"],
    kind: "protection",
    what: "A co-author has protected the sheets that are seen, with everything locked.",
    happens: ({ sheets }) => {
      for (const sheet of sheets) {
        if (sheet.visibility !== "Visible") continue;
        const options = Object.fromEntries(PROTECTION_OPTIONS.map((name) => [name, false]));
        sheet.protection ??= { options: { ...options, selectionMode: "Normal" }, password: null };
        sheet.touch("protection");
      }
    },
  },
  {
    name: "deadSortAndFilter",
    reports: ["office-js#2135"],
    kind: "protection",
    what: "On a protected sheet sorting and filtering are refused, also where protection allows them.",
    methods: Object.fromEntries(
      [
        ...["RangeSort.Apply", "TableSort.Apply", "Filter.Apply", "Filter.ApplyValuesFilter"],
        ...["Filter.Clear", "Table.ClearFilters", "Table.ReapplyFilters", "AutoFilter.Apply"],
        ...["AutoFilter.ClearColumnCriteria", "AutoFilter.ClearCriteria", "AutoFilter.Reapply"],
      ].map((member) => [member, refuseOnProtected])
    ),
  },
];
