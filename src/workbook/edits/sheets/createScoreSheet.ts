import type { CreateScoreSheet } from "../../../register/model/Edit";
import type { Register } from "../../../register/model/Register";
import { sameCode } from "../../../register/model/keys";
import { groupOfScoreTable, scoreTableName } from "../../read/tableLayout";
import { TableState } from "../../read/TableState";
import { newLists } from "../../sheets/listsSheet";
import { layScoreSheet } from "../../sheets/scoreSheet";
import { freeSheetName } from "../../sheets/sheetNames";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import { newScoreSheet, sheetsOf } from "./newPlaces";
import type { Preparation } from "../Preparation";

/** The sheet of a target group, behind the last one of them. Taken back by removing it. */
export const createScoreSheet: EditKind<CreateScoreSheet, Excel.Worksheet | null, string | null> = {
  kind: "createScoreSheet",
  makes: ({ group }) => ({ scores: group }),
  locks: () => ({ on: "workbook" }),
  look: lookForLast,
  prepare: (preparation, edit, { looked }) => prepareScoreSheet(preparation, edit, looked ?? null),
  invert: (_, { found: sheet }) =>
    sheet === null ? [] : [{ kind: "removeSheet", sheet, isAll: false }],
  after: (register, edit) => register && withScoreSheet(register, edit),
};

/** The sheet behind which the new one goes: that of the last score table. */
function* lookForLast(
  context: Excel.RequestContext,
  { located }: Preparation,
  edits: readonly CreateScoreSheet[]
): Look<ReadonlyMap<CreateScoreSheet, Excel.Worksheet | null>> {
  const sheets = [...located.tables.values()]
    .filter(({ table }) => groupOfScoreTable(table) !== null)
    .map(({ sheet }) => context.workbook.worksheets.getItem(sheet).load("position"));
  yield;
  const last = sheets.reduce<Excel.Worksheet | null>(
    (found, sheet) => (found && found.position > sheet.position ? found : sheet),
    null
  );
  return new Map(edits.map((edit) => [edit, last]));
}

/** @returns the new sheet's name; null where the group has one. */
function prepareScoreSheet(
  preparation: Preparation,
  edit: CreateScoreSheet,
  last: Excel.Worksheet | null
): string | null {
  const { located } = preparation;
  const { language } = located;
  const ref = { scores: edit.group };
  if (located.tables.has(scoreTableName(edit.group)) || preparation.hasState(ref)) return null;
  const sheet = preparation.newSheet(edit.name);
  preparation.addState(TableState.created(ref, sheet, located.words));
  const position = last && last.position + 1;
  preparation.push(30_000, (context) => {
    const added = context.workbook.worksheets.add(sheet);
    if (position !== null) added.position = position;
    layScoreSheet(added, { ...edit, language, reasons: newLists(language).reasons });
  });
  return sheet;
}

function withScoreSheet(register: Register, { group, name }: CreateScoreSheet): Register {
  if (register.scoreTables.some((table) => sameCode(table.group, group))) return register;
  const sheet = freeSheetName(name, sheetsOf(register));
  const table = newScoreSheet(group, sheet, register.language);
  return { ...register, scoreTables: [...register.scoreTables, table] };
}
