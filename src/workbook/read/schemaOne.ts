import { workbookTexts } from "../../locales/workbook";
import { indexOfCode, sameCode } from "../../register/model/keys";
import type {
  Entries,
  FormerTable,
  Language,
  MissingReason,
  TablePlace,
} from "../../register/model/Register";
import { newEntry } from "../../register/tables/entries";
import { SETTING_NAMES } from "../../register/tables/settings";
import { TABLES } from "../../register/tables/tables";
import { OWN_LISTS } from "../../register/tables/words";
import { textOf, type RawCell } from "./cellValues";
import type { RowsRequest } from "./readRows";
import { productWords, type OwnList, type OwnWords } from "./Words";

/** The table in which schema 1 had the reasons, and beside them the closed lists, each in a column. */
export const OLD_LISTS_TABLE = "PRLists";

/** The tables of schema 1 that are laid out anew when a register is brought up to date. */
export const FORMER_TABLES: readonly string[] = [
  OLD_LISTS_TABLE,
  TABLES.settings.name,
  TABLES.ignored.name,
];

/** Names that the workbook defined in schema 1. */
export const OLD_NAMES: ReadonlySet<string> = new Set([
  "PR_CitizenCodes",
  "PR_CitizenGroup",
  "PR_GroupCodes",
  "PR_Code",
  "PR_Group",
  "PR_Nr",
  "PR_Name",
  "PR_Min",
  "PR_Max",
  "PR_Reasons",
  "PR_Statuses",
  "PR_Outcomes",
]);

/** What schema 1 had in one table, as the lists of today. */
export interface OldLists {
  readonly reasons: readonly MissingReason[];
  /** What the team calls what stands on each list. */
  readonly words: Readonly<Record<OwnList, OwnWords>>;
}

/** Whether a header of that table was the product's. */
export function isOldListHeader(header: string, language: Language): boolean {
  const { headers } = workbookTexts[language];
  const { code, meaning, status, outcome, respondent } = headers;
  return [code, meaning, status, outcome, respondent].includes(header);
}

/**
 * Reads the lists of a register of schema 1.
 * @param headers of the table, left to right. @param rows its body.
 */
export function oldListsOf(
  headers: readonly string[],
  rows: readonly (readonly RawCell[])[],
  language: Language
): OldLists {
  const texts = workbookTexts[language];
  const column = (header: string): string[] => {
    const at = headers.indexOf(header);
    return at < 0 ? [] : rows.map((row) => textOf(row[at]));
  };
  const meanings = column(texts.headers.meaning);
  const reasons = column(texts.headers.code).flatMap((code, row) =>
    code === "" ? [] : [newEntry(TABLES.reasons, { code, meaning: meanings[row] ?? "" })]
  );
  const words = (list: OwnList, header: string): OwnWords => {
    const known = productWords(list, texts);
    const words = column(header).filter(
      (name) => name !== "" && !known.some((each) => sameCode(each.name, name))
    );
    // A word of the team's own had no code but itself: written twice it is one.
    const more = words.filter((name, index) => indexOfCode(words, name) === index);
    return [...known, ...more.map((name) => ({ code: name, name }))];
  };
  return {
    reasons,
    words: {
      respondent: words("respondent", texts.headers.respondent),
      status: words("status", texts.headers.status),
      outcome: words("outcome", texts.headers.outcome),
    },
  };
}

/** Prepares the reading of those tables, cell for cell: `tables` has them once `requests` were read. */
export function readFormer({ tables }: { readonly tables: ReadonlyMap<string, FormerPlace> }): {
  readonly requests: readonly RowsRequest[];
  readonly tables: readonly FormerTable[];
} {
  const readings = FORMER_TABLES.flatMap((name) => {
    const place = tables.get(name);
    if (!place) return [];
    const { sheet, row, column, headers, rowCount } = place;
    const cells: (readonly RawCell[])[] = [headers];
    const request: RowsRequest = {
      ...{ sheet, top: row + 1, rowCount },
      runs: [{ column, count: headers.length }],
      rowBytes: CELL_BYTES * headers.length,
      take: (first, [block = []]) => {
        block.forEach((each, index) => (cells[first + index + 1] = each));
      },
    };
    return [{ request, table: { name, cells } }];
  });
  return {
    requests: readings.map(({ request }) => request),
    tables: readings.map(({ table }) => table),
  };
}

/** Where such a table lies. */
type FormerPlace = Pick<TablePlace, "sheet" | "row" | "column" | "headers"> & {
  readonly rowCount: number;
};

/** Estimated bytes of a cell on the wire. */
const CELL_BYTES = 30;

/** The entries that schema 1 had otherwise, as they are today. */
export function entriesOfSchemaOne(
  entries: Entries,
  lists: OldLists | null,
  language: Language
): Entries {
  const { settings: words } = workbookTexts[language];
  const codeOf = (setting: string): string =>
    SETTING_NAMES.find((code) => words[code] === setting) ?? "";
  const named = (list: OwnList): OwnWords =>
    lists?.words[list] ?? productWords(list, workbookTexts[language]);
  return {
    ...entries,
    reasons: lists?.reasons ?? [],
    respondents: named("respondent").map((each) =>
      newEntry(TABLES[OWN_LISTS.respondent.table], each)
    ),
    statuses: named("status").map((each) => newEntry(TABLES[OWN_LISTS.status.table], each)),
    outcomes: named("outcome").map((each) => newEntry(TABLES[OWN_LISTS.outcome.table], each)),
    settings: entries.settings.map((each) => ({ ...each, code: codeOf(each.setting) })),
    periods: entries.periods.map((each) => ({
      ...each,
      type: each.status === "paused" ? "pause" : "stay",
    })),
  };
}
