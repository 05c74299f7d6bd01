import { citizenTextViolation } from "./citizenTexts";
import { citizenCodeProblem } from "../model/codes";
import { addMonths } from "../model/dates";
import { dateViolation } from "./dateViolation";
import type { CellInput, Edit, Plan } from "../model/Edit";
import type { DateSerial, Register } from "../model/Register";
import { RegisterIndex } from "../model/RegisterIndex";
import { ownerEdits } from "./ownerEdits";
import { ownerOf, scoreRowsFor, scoreRowValues, SCORE_ROW_COLUMNS } from "../tables/scoreRows";
import { rowOf } from "../tables/entries";
import { TABLES, type ColumnName } from "../tables/tables";
import type { Violation } from "../model/Violation";
import { inputViolation } from "../model/findings";

/** A citizen to be added, as a form gives it. */
export interface CitizenInput {
  readonly code: string;
  readonly group: string;
  /** Initials; "" when nobody has the case yet. */
  readonly caseworker: string;
  /** "" when there are none. */
  readonly section: string;
  /** May lie up to a year ahead: intake is planned. Null where none is given, which is refused. */
  readonly start: DateSerial | null;
  readonly today: DateSerial;
}

/** What adding a citizen comes to. */
export interface CitizenSummary {
  readonly citizen: string;
  readonly group: string;
  /** Rows added to the score sheet; 0 when the code has rows there already. */
  readonly rows: number;
}

/** The last day that a citizen can start on: intake is planned a year ahead, and beyond that the year is a slip. */
export function latestStart(today: DateSerial): DateSerial {
  return addMonths(today, 12);
}

/** The columns of the table of citizens that a new citizen is given. */
export const NEW_CITIZEN_COLUMNS = [
  "citizen",
  "group",
  "caseworker",
  "section",
  "start",
  "status",
] as const satisfies readonly ColumnName<"citizens">[];

/** Plans a new, active citizen: a row in the list, and a block of rows on the group's score sheet. */
export function planCitizen(register: Register, input: CitizenInput): Plan<CitizenSummary> {
  const violations = codeViolations(register, input.code);
  for (const field of ["caseworker", "section"] as const) {
    const wrongText = citizenTextViolation(field, input[field]);
    if (wrongText) violations.push(wrongText);
  }
  const wrongStart =
    input.start === null
      ? inputViolation("input.required", { field: "start" })
      : dateViolation("start", input.start, latestStart(input.today));
  if (wrongStart) violations.push(wrongStart);
  const index = RegisterIndex.of(register);
  const group = index.group(input.group);
  const scores = index.scores(input.group);
  if (!group || !scores) {
    violations.push(inputViolation("input.unknown", { field: "group", value: input.group }));
  }
  if (!group || !scores || violations.length > 0) return { ok: false, violations };

  // Rows of a code that somebody scored without putting it on the list are used, and say who has the case: were others
  // added among them, taking the plan back would have to tell them apart.
  const isScoredAlready = scores.ofCitizen(input.code).length > 0;
  const rows = isScoredAlready
    ? []
    : scoreRowsFor(register, group.code, ownerOf(input), input.today).map(scoreRowValues);

  const citizen = newCitizenValues({ ...input, group: group.code });
  const edits: Edit[] = [
    { kind: "addRows", table: "citizens", columns: NEW_CITIZEN_COLUMNS, rows: [citizen] },
  ];
  if (isScoredAlready) edits.push(...ownerEdits(scores, ownerOf(input)));
  else if (rows.length > 0) {
    const ref = { scores: scores.table.group };
    edits.push({ kind: "addRows", table: ref, columns: SCORE_ROW_COLUMNS, rows });
  }
  return {
    ok: true,
    edits,
    summary: { citizen: input.code, group: group.code, rows: rows.length },
  };
}

/** A new citizen's values in the order of `NEW_CITIZEN_COLUMNS`. */
export function newCitizenValues(
  citizen: Omit<CitizenInput, "start" | "today"> & { start: DateSerial | null }
): CellInput[] {
  return rowOf(TABLES.citizens, NEW_CITIZEN_COLUMNS, { ...citizen, status: "active" });
}

function codeViolations(register: Register, code: string): Violation[] {
  switch (citizenCodeProblem(code)) {
    case "required":
      return [inputViolation("input.required", { field: "citizen" })];
    case "privacy":
      return [inputViolation("citizen.privacy", {})];
    case "pattern":
      return [inputViolation("input.pattern", { field: "citizen", value: code })];
    case null: {
      const taken = RegisterIndex.of(register).citizen(code);
      return taken ? [inputViolation("input.unique", { field: "citizen", value: taken.code })] : [];
    }
  }
}
