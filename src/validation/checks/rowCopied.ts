import { driftedCopies, type Drift } from "../../register/model/driftedCopies";
import { defineFinding, violationOf } from "../../register/model/Finding";
import { cellAddress, cellOf, namedCell, scoreColumnIndex } from "../../register/model/places";
import type { Violation } from "../../register/model/Violation";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import { defineDetailsCheck, type InspectionOptions } from "../Check";
import type { DetailedScores } from "../inspectDetails";

const changed = defineFinding({
  code: "indicator.changed",
  about: ["group", "indicator", "column"],
  says: ["value", "existing", "count", "sheet", "first"],
});
const scale = defineFinding({
  code: "row.scale",
  about: ["group", "indicator", "column"],
  says: ["value", "existing", "count"],
});
const copied = defineFinding({
  code: "row.copied",
  severity: "warning",
  about: ["group", "indicator", "column"],
  says: ["value", "existing", "count"],
});
const owner = defineFinding({
  code: "row.owner",
  severity: "warning",
  about: ["citizen", "group", "column"],
  says: ["value", "existing", "count"],
});

/**
 * What the rows of a score sheet say again, and what stands where that comes from, are not the same. `indicator.changed`:
 * an indicator's type, lowest or highest score or direction was changed after scores were given; at the indicator's cell,
 * and nobody but a person knows which is right. `row.scale`: rows with scores say something else than both the others
 * and the list. `row.copied`, `row.owner`: what the indicator is called, what a row without scores says of its scale,
 * and who has the case: rows are put in step. At the first row's cell, with how many there are.
 */
export const rowCopied = defineDetailsCheck({
  finds: [changed, scale, copied, owner],
  needs: {
    citizens: ["citizen", "group", "caseworker", "section"],
    indicators: ["code", "group", "version", "type", "minimum", "maximum", "direction"],
  },
  fix: "fixCopies",
  inspect,
});

function inspect(scores: DetailedScores, { today }: InspectionOptions): Violation[] {
  const { register, table, details } = scores;
  return driftedCopies(register, table, details, today).map((drift) =>
    violationAt(scores, drift, today)
  );
}

function violationAt(
  { register, table }: DetailedScores,
  { kind, column, rows, found, original }: Drift,
  today: number
): Violation {
  const { place, group } = table;
  const [first = 0] = rows;
  const index = scoreColumnIndex(place, column);
  const cell = cellOf(place, first, index);
  const says = { value: found ?? "", existing: original ?? "", count: rows.length };
  const header = place.headers[index] ?? column;
  if (kind === "owner") {
    return violationOf(owner, cell, {
      citizen: table.citizens[first]!,
      group,
      column: header,
      ...says,
    });
  }
  const about = { group, indicator: table.codes[first]!, column: header };
  if (kind === "indicator") return violationOf(copied, cell, { ...about, ...says });
  if (kind === "scale") return violationOf(scale, cell, { ...about, ...says });
  // There the change was made, so there it is shown: what the list says is what is wrong with the rows.
  const version = RegisterIndex.of(register).history(group, table.codes[first]!)!.for(today);
  const list = register.places.indicators!;
  const entry = register.indicators.indexOf(version);
  const at = namedCell("indicators", list, entry, column as keyof typeof version & "type");
  return violationOf(changed, at, {
    ...about,
    value: original ?? "",
    existing: found ?? "",
    count: rows.length,
    sheet: place.sheet,
    first: cellAddress(place.row + 1 + first, place.column + index),
  });
}
