import type { HostEvent } from "../../protocol/HostSession";
import type { Symptom } from "../../protocol/Symptom";
import { parseArea } from "../../workbook/address";
import { contains, overlaps } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { isFiltered } from "../../workbook/tables/filter";
import { SHEET_EVENTS, TABLE_EVENTS } from "../events";

/** The cells that a person at an Excel changed, as an event tells of them; null for any other event. */
function changedByPerson(
  { type, data }: HostEvent,
  workbook: HostWorkbook
): { readonly sheet: HostSheet; readonly area: Area } | null {
  const isData = type === SHEET_EVENTS.DataChanged || type === TABLE_EVENTS.DataChanged;
  if (!isData || data["triggerSource"] === "ThisLocalAddin") return null;
  const sheet = workbook.sheetById(String(data["worksheetId"]));
  return sheet ? { sheet, area: parseArea(String(data["address"])) } : null;
}

/** What is changed without anybody hearing of it. Writing is not touched; whoever listens is behind. */
export const LOST_EVENTS: readonly Symptom[] = [
  {
    name: "pickedFromList",
    reports: ["office-js#420", "office-js#3888", "office-js#4066"],
    kind: "events",
    what: "No event comes where a person picks a value from the list of a validation.",
    loses: (event, workbook) => {
      const changed = changedByPerson(event, workbook);
      if (!changed) return false;
      const { sheet, area } = changed;
      return sheet.validations.some(
        ({ type, areas }) => type === "List" && areas.some((each) => contains(each, area))
      );
    },
  },
  {
    name: "filledDownUnderFilter",
    reports: ["office-js#1110"],
    kind: "events",
    what: "No event comes where a person fills several rows of a table that is filtered.",
    loses: (event, workbook) => {
      const changed = changedByPerson(event, workbook);
      if (!changed || changed.area.top === changed.area.bottom) return false;
      return changed.sheet.tables.some(
        (table) => isFiltered(table) && overlaps(table.area, changed.area)
      );
    },
  },
  {
    name: "fastEdits",
    reports: ["office-js#1760"],
    kind: "events",
    what: "Of a person's changes in quick succession, only the first is heard of.",
    loses: (event, workbook, waiting) =>
      changedByPerson(event, workbook) !== null &&
      waiting.some(({ type, targetId }) => type === event.type && targetId === event.targetId),
  },
];
