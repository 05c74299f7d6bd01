import { SCORE_COLUMNS } from "../../src/register/tables/scores";
import type { AddRows, CellInput, Edit, RemoveRows, SetCells } from "../../src/register/model/Edit";
import { measurementColumns } from "../../src/register/model/measurements";
import type { Register } from "../../src/register/model/Register";
import { scoreCell } from "../../src/register/model/ScoreTable";
import type { ScoreTable } from "../../src/register/model/ScoreTable";
import { groupFromTemplate } from "../../src/register/plans/templateRegister";
import { buildRegister, scoreTable, tablePlace, withRows } from "./registerBuilder";
import type { BuilderRow } from "./registerBuilder";

type Row = Record<string, CellInput>;

/**
 * What a register is after edits, worked out as plainly as can be: rows are records, and nothing is shared with the
 * plans that are tested. Throws where an edit meets something else than it expects.
 */
export function applyToRegister(register: Register | null, edits: readonly Edit[]): Register {
  return edits.reduce<Register>(
    (before, edit) => withRows(applyEdit(before, edit)),
    register ?? buildRegister()
  );
}

function applyEdit(register: Register, edit: Edit): Register {
  switch (edit.kind) {
    case "createRegister": {
      const made = groupFromTemplate(edit.template, edit.group, edit.language);
      const { language } = edit;
      return buildRegister({ group: made.group, indicators: made.indicators, language });
    }
    case "createTable": {
      const place = tablePlace(edit.table, edit.table, register.language);
      return { ...register, places: { ...register.places, [edit.table]: place } };
    }
    case "addMeasurementColumns":
    case "removeMeasurementColumns":
      return withColumns(
        register,
        edit.group,
        edit.first,
        edit.kind === "addMeasurementColumns" ? edit.count : 0
      );
    default:
      if (typeof edit.table === "object") return withScoreRows(register, edit.table.scores, edit);
      if (edit.table === "citizens") return withCitizens(register, edit);
      if (edit.table === "efforts") return withEfforts(register, edit);
      if (edit.table === "notes") return withNotes(register, edit);
      if (edit.table === "ignored") return withIgnored(register, edit);
      throw new Error(`No edits of ${edit.table} are expected.`);
  }
}

type RowEdit = AddRows | RemoveRows | SetCells;

function editRows(rows: readonly Row[], edit: RowEdit): Row[] {
  switch (edit.kind) {
    case "addRows":
      return [
        ...rows,
        ...edit.rows.map((row) =>
          Object.fromEntries(edit.columns.map((name, index) => [name, row[index] ?? null]))
        ),
      ];
    case "removeRows": {
      const keys = new Set(edit.keys.map((key) => JSON.stringify(key)));
      return rows.filter((row) => !keys.has(keyText(row, edit.keyColumns)));
    }
    case "setCells":
      return setCells(rows, edit);
  }
}

function setCells(rows: readonly Row[], edit: SetCells): Row[] {
  const result = rows.map((row) => ({ ...row }));
  const byKey = new Map(result.map((row) => [keyText(row, edit.keyColumns), row]));
  for (const { key, column, from, to } of edit.cells) {
    const row = byKey.get(JSON.stringify(key));
    if (!row) throw new Error(`There is no row ${JSON.stringify(key)}.`);
    const found = row[column] ?? null;
    if (found !== from) throw new Error(`${column} holds ${String(found)}, not ${String(from)}.`);
    row[column] = to;
  }
  return result;
}

function keyText(row: Row, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column] ?? null));
}

function withCitizens(register: Register, edit: RowEdit): Register {
  const rows = editRows(
    register.citizens.map(({ code, ...rest }) => ({ citizen: code, ...rest })),
    edit
  );
  const citizens = rows.map((row) => ({
    code: text(row, "citizen"),
    group: text(row, "group"),
    caseworker: text(row, "caseworker"),
    section: text(row, "section"),
    start: number(row, "start"),
    status: text(row, "status"),
    end: number(row, "end"),
    outcome: text(row, "outcome") || null,
  }));
  return { ...register, citizens };
}

function withEfforts(register: Register, edit: RowEdit): Register {
  if (register.places.efforts === null) throw new Error("There is no table of efforts.");
  const rows = editRows(
    register.efforts.map(({ name, indicators, ...rest }) => ({
      effort: name,
      indicators: indicators.join(),
      ...rest,
    })),
    edit
  );
  const efforts = rows.map((row) => ({
    citizen: text(row, "citizen"),
    name: text(row, "effort"),
    provider: text(row, "provider"),
    administration: text(row, "administration"),
    start: number(row, "start"),
    end: number(row, "end"),
    indicators: [],
  }));
  return { ...register, efforts };
}

function withNotes(register: Register, edit: RowEdit): Register {
  if (register.places.notes === null) throw new Error("There is no table of notes.");
  const rows = editRows(
    register.notes.map((note) => ({ ...note })),
    edit
  );
  const notes = rows.map((row) => ({
    citizen: text(row, "citizen"),
    date: number(row, "date"),
    text: text(row, "text"),
    by: text(row, "by"),
  }));
  return { ...register, notes };
}

function withIgnored(register: Register, edit: RowEdit): Register {
  const rows = editRows(
    register.ignored.map(({ reason, ...rest }) => ({ ...rest, reason: reason || null })),
    edit
  );
  const ignored = rows.map((row) => ({
    code: text(row, "code"),
    subject: text(row, "subject"),
    reason: text(row, "reason"),
    by: text(row, "by"),
    date: number(row, "date"),
  }));
  return { ...register, ignored };
}

function withScoreRows(register: Register, group: string, edit: RowEdit): Register {
  return withTable(register, group, (table) => {
    const columns = measurementColumns(table).map(({ name }) => name);
    const rows = editRows(scoreRows(table), edit);
    const known = new Set<string>([...SCORE_COLUMNS, ...columns]);
    const stranger = rows.flatMap((row) => Object.keys(row)).find((name) => !known.has(name));
    if (stranger !== undefined) throw new Error(`There is no column ${stranger}.`);
    return scoreTable(
      group,
      rows.map((row) => builderRow(row, columns)),
      columns.length,
      register.reasons,
      register.language
    );
  });
}

function withColumns(register: Register, group: string, first: number, count: number): Register {
  return withTable(register, group, (table) => {
    const columns = measurementColumns(table).map(({ name }) => name);
    const rows = scoreRows(table).map((row) => builderRow(row, columns));
    return scoreTable(group, rows, first - 1 + count, register.reasons, register.language);
  });
}

function withTable(
  register: Register,
  group: string,
  change: (table: ScoreTable) => ScoreTable
): Register {
  const scoreTables = register.scoreTables.map((table) =>
    table.group === group ? change(table) : table
  );
  return { ...register, scoreTables };
}

function scoreRows(table: ScoreTable): Row[] {
  return Array.from({ length: table.rowCount }, (_, row) => {
    const record: Row = {
      citizen: table.citizens[row]!,
      code: table.codes[row]!,
      respondent: table.respondents[row]!,
    };
    for (const column of measurementColumns(table)) {
      const cell = scoreCell(table, column, row);
      if (cell.kind === "number") record[column.name] = cell.number;
      else if (cell.kind === "reason") record[column.name] = cell.reason;
      else if (cell.kind === "text") record[column.name] = cell.text;
    }
    return record;
  });
}

function builderRow(row: Row, columns: readonly string[]): BuilderRow {
  const cells = columns.map((name) => row[name] ?? null);
  return [text(row, "citizen"), text(row, "code"), text(row, "respondent"), ...cells];
}

function text(row: Row, column: string): string {
  return String(row[column] ?? "");
}

function number(row: Row, column: string): number | null {
  const value = row[column] ?? null;
  return typeof value === "number" ? value : null;
}
