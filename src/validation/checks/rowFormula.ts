import { defineFinding, violationOf } from "../../register/model/Finding";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { Violation } from "../../register/model/Violation";
import { defineDetailsCheck } from "../Check";
import type { DetailedScores } from "../inspectDetails";

const finding = defineFinding({
  code: "row.formula",
  about: ["citizen", "column"],
  says: ["count"],
});

/**
 * `row.formula`: where the sheet's own formula should stand, none does: somebody typed over it or emptied the cell, and
 * the figure does not follow the scores any more. One for neighbouring cells of a column, at the topmost.
 */
export const rowFormula = defineDetailsCheck({ finds: [finding], needs: {}, inspect });

function inspect({ table, details }: DetailedScores): Violation[] {
  const { place, citizens } = table;
  return details.typedOver.map(({ column, row, count }) => {
    const index = scoreColumnIndex(place, column);
    return violationOf(finding, cellOf(place, row, index), {
      citizen: citizens[row] ?? "",
      column: place.headers[index] ?? column,
      count,
    });
  });
}
