import type { HostObject } from "../../protocol/declare";
import { HostError } from "../../protocol/HostError";
import type { HostSession } from "../../protocol/HostSession";
import type { OddMethod, Symptom } from "../../protocol/Symptom";
import { overlaps } from "../../workbook/areas";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { isFiltered } from "../../workbook/tables/filter";
import { RangeObject } from "../range/RangeObject";
import { writeRange } from "../range/rangeValues";
import { TableRowCollection } from "../table/TableRowCollection";
import { TableRowObject } from "../table/TableRowObject";

/** More rows at once than `rows.add` was seen to take. */
const MOST_ROWS_ADDED = 1_500;

function isUnderFilter({ sheet, area }: RangeObject): boolean {
  return sheet.tables.some((table) => isFiltered(table) && overlaps(table.area, area));
}

/** The first rows of the values go to the rows that are seen, in turn, and the others nowhere. */
function writeToSeen(
  object: HostObject,
  value: unknown,
  session: HostSession,
  usual: () => void
): void {
  if (!(object instanceof RangeObject) || !isUnderFilter(object) || !Array.isArray(value)) {
    return usual();
  }
  const { sheet, area } = object;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const seen = rows.filter((row) => !sheet.rows.get(row)?.hidden);
  if (seen.length === rows.length || seen.length === 0) return usual();
  seen.forEach((row, index) =>
    writeRange(object.at({ ...area, top: row, bottom: row }), [value[index]], session)
  );
}

const doNothingUnderFilter: OddMethod = (object, _args, _session, usual) => {
  const isDead =
    (object instanceof RangeObject && isUnderFilter(object)) ||
    ((object instanceof TableRowObject || object instanceof TableRowCollection) &&
      isFiltered(object.table));
  return isDead ? undefined : usual();
};

/** Each rule of a sheet covers the row below it as well, where no other rule lies. */
function spreadRules(sheet: HostSheet): void {
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.map((area) => {
      const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
      const isTaken = sheet.validations.some((other) =>
        other.areas.some((each) => overlaps(each, below))
      );
      return isTaken ? area : { ...area, bottom: area.bottom + 1 };
    });
  }
  sheet.touch("validations");
}

const thenSpread: OddMethod = async (_object, _args, { workbook }, usual) => {
  const result = await usual();
  spreadAll(workbook);
  return result;
};

function spreadAll(workbook: HostWorkbook): void {
  for (const sheet of workbook.sheets) spreadRules(sheet);
}

/** Rows that are written, taken away or ruled otherwise than they should be. */
export const WRONG_ROWS: readonly Symptom[] = [
  {
    name: "scrambledUnderFilter",
    reports: ["office-js#224"],
    kind: "filter",
    what: "Values for several rows, of which a filter hides some, land in the rows that are seen, from the top; what is left over is lost. A single row is written where it is (reasoned).",
    setters: { "Range.Values": writeToSeen, "Range.Formulas": writeToSeen },
  },
  {
    name: "deadDeletion",
    reports: ["office-js#994"],
    kind: "filter",
    what: "Rows of a table that is filtered are not deleted, and nothing says so.",
    methods: {
      "Range.Delete": doNothingUnderFilter,
      "TableRow.Delete": doNothingUnderFilter,
      "TableRowCollection.DeleteRows": doNothingUnderFilter,
      "TableRowCollection.DeleteRowsAt": doNothingUnderFilter,
    },
  },
  {
    name: "tooManyRowsAdded",
    reports: ["office-js#3013"],
    kind: "rows",
    what: "`rows.add` fails from 1,501 rows on.",
    methods: {
      "TableRowCollection.Add": (_object, [, values], _session, usual) => {
        if (Array.isArray(values) && values.length > MOST_ROWS_ADDED) {
          throw new HostError("GeneralException", "There was an internal error.");
        }
        return usual();
      },
    },
  },
  {
    name: "spreadingValidation",
    reports: ["office-js#1675"],
    kind: "rows",
    what: "When a table gets rows, every validation in the workbook covers one more row, below.",
    methods: { "Table.Resize": thenSpread, "TableRowCollection.Add": thenSpread },
  },
];
