import { areInitials, holdsCivilRegistrationNumber, LONGEST_INITIALS } from "../model/codes";
import { rowOf } from "../tables/entries";
import { columnNames, TABLES } from "../tables/tables";
import { dateViolation } from "./dateViolation";
import type { Edit, Plan } from "../model/Edit";
import type { DateSerial, Register } from "../model/Register";
import { RegisterIndex } from "../model/RegisterIndex";
import type { Violation } from "../model/Violation";
import { inputViolation } from "../model/findings";

/** What was agreed with a citizen, as a form gives it. */
export interface NoteInput {
  readonly citizen: string;
  /** Code of the target group whose stay it is about; none where it is left out. */
  readonly group?: string;
  readonly date: DateSerial;
  readonly text: string;
  /** Initials of who writes it. */
  readonly by: string;
  readonly today: DateSerial;
}

/** What adding a note comes to. */
export interface NoteSummary {
  readonly citizen: string;
  /** True when the register gets its sheet of notes with this one. */
  readonly createsTable: boolean;
}

/** Most characters of a note: what can be read in a cell without opening it. */
export const LONGEST_NOTE = 1000;

/** Plans a note about a citizen: one more row, on a sheet that is made with the first note. */
export function planNote(register: Register, input: NoteInput): Plan<NoteSummary> {
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(input.citizen);
  const group = input.group === undefined ? null : index.group(input.group);
  const text = input.text.trim();
  const by = input.by.trim();
  const violations = [...textViolations(text), ...initialsViolations(by)];
  const wrongDate = dateViolation("date", input.date, input.today);
  if (wrongDate) violations.push(wrongDate);
  if (!citizen) {
    violations.push(inputViolation("input.unknown", { field: "citizen", value: input.citizen }));
  }
  if (input.group !== undefined && group === null) {
    violations.push(inputViolation("input.unknown", { field: "group", value: input.group }));
  }
  if (!citizen || violations.length > 0) return { ok: false, violations };

  const createsTable = register.places.notes === null;
  const edits: Edit[] = createsTable ? [{ kind: "createTable", table: "notes" }] : [];
  const columns = columnNames("notes");
  const note = { citizen: citizen.code, group: group?.code ?? "", date: input.date, text, by };
  edits.push({
    kind: "addRows",
    table: "notes",
    columns,
    rows: [rowOf(TABLES.notes, columns, note)],
  });
  return { ok: true, edits, summary: { citizen: citizen.code, createsTable } };
}

function textViolations(text: string): Violation[] {
  if (text === "") return [inputViolation("input.required", { field: "note" })];
  if (holdsCivilRegistrationNumber(text)) {
    return [inputViolation("input.privacy", { field: "note" })];
  }
  const { length } = text;
  if (length <= LONGEST_NOTE) return [];
  return [inputViolation("input.length", { field: "note", value: text, maximum: LONGEST_NOTE })];
}

/** What is wrong with initials: nothing there, more than `LONGEST_INITIALS` characters, other signs than initials have, or a civil registration number. */
export function initialsViolations(by: string): Violation[] {
  if (by === "") return [inputViolation("input.required", { field: "initials" })];
  if (holdsCivilRegistrationNumber(by)) {
    return [inputViolation("input.privacy", { field: "initials" })];
  }
  if (by.length > LONGEST_INITIALS) {
    const maximum = LONGEST_INITIALS;
    return [inputViolation("input.length", { field: "initials", value: by, maximum })];
  }
  return areInitials(by) ? [] : [inputViolation("input.pattern", { field: "initials", value: by })];
}
