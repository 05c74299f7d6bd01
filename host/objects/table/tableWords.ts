import type { HostSession } from "../../protocol/HostSession";
import type { WriteOptions } from "../../workbook/cells/writeCells";
import type { HostSheet } from "../../workbook/HostSheet";
import { ENGLISH_TABLE_WORDS, type TableWords } from "../../workbook/tables/tables";

const DANISH: TableWords = { table: "Tabel", column: "Kolonne" };

/** What Excel calls tables and columns without a name, in the language of its interface. */
export function tableWords({ locale }: HostSession): TableWords {
  return locale.toLowerCase().startsWith("da") ? DANISH : ENGLISH_TABLE_WORDS;
}

/** What writing into a sheet's cells depends on besides the cells. */
export function writeOptions(session: HostSession, sheet: HostSheet): WriteOptions {
  return {
    currentYear: session.now().getFullYear(),
    date1904: session.workbook.date1904,
    columnWord: tableWords(session).column,
    expandTables: sheet.protection === null,
  };
}
