import { workbookTexts } from "../../locales/workbook";
import {
  CITIZEN_STATUSES,
  OUTCOMES,
  type Language,
  type RegisterTable,
} from "../../register/model/Register";
import { a1Block, quoted } from "./a1";
import { TABLE_NAMES, tableColumns } from "../read/tableLayout";
import { TABLE_HEADER_ROW } from "./tableSheet";

/** Names over columns of the tables, for rules that may not name a table themselves: validation and conditional formats. */
const COLUMN_NAMES: readonly (readonly [name: string, table: RegisterTable, column: string])[] = [
  ["PR_Code", "indicators", "code"],
  ["PR_Group", "indicators", "group"],
  ["PR_Min", "indicators", "minimum"],
  ["PR_Max", "indicators", "maximum"],
  ["PR_Nr", "indicators", "number"],
  ["PR_Name", "indicators", "shortName"],
  ["PR_Reasons", "lists", "code"],
  ["PR_CitizenCodes", "citizens", "citizen"],
  ["PR_CitizenGroup", "citizens", "group"],
  ["PR_GroupCodes", "targetGroups", "group"],
];

/** Closed lists, which do not grow: plain ranges, so that a drop-down offers no blank lines. */
const LIST_NAMES = [
  ["PR_Statuses", "status", CITIZEN_STATUSES.length],
  ["PR_Outcomes", "outcome", OUTCOMES.length],
] as const;

/** Every name that a register defines in the workbook. */
export const REGISTER_NAMES: ReadonlySet<string> = new Set([
  ...COLUMN_NAMES.map(([name]) => name),
  ...LIST_NAMES.map(([name]) => name),
]);

/** Defines the register's names. The tables must be there. @param listsSheet name of the sheet with the lists. */
export function defineNames(
  workbook: Excel.Workbook,
  language: Language,
  listsSheet: string
): void {
  const { headers } = workbookTexts[language];
  for (const [name, table, column] of COLUMN_NAMES) {
    workbook.names.add(name, `=${TABLE_NAMES[table]}[${headers[column as keyof typeof headers]}]`);
  }
  const columns = tableColumns("lists", language);
  for (const [name, column, count] of LIST_NAMES) {
    const index = columns.findIndex((each) => each.name === column);
    const cells = a1Block(TABLE_HEADER_ROW + 1, index, count, 1).replace(
      /([A-Z]+)(\d+)/g,
      "$$$1$$$2"
    );
    workbook.names.add(name, `=${quoted(listsSheet)}!${cells}`);
  }
}
