import { CITIZEN_STATUSES, KNOWN_RESPONDENTS, OUTCOMES } from "../model/Register";
import { defineTable, type ColumnDeclaration } from "./declaration";

/** A closed list: words that the product has in both languages. It does not grow. */
interface ClosedList {
  /** Its words in `src/locales`. */
  readonly words: "statuses" | "outcomes" | "respondents";
  /** Their code names, in the order of the list. */
  readonly names: readonly string[];
  /** Name that the workbook has for it; null where no drop-down offers it. */
  readonly definedName: string | null;
  /** The column that it stands in. */
  readonly column: ColumnDeclaration;
}

/** The closed lists, each by the type of the columns that hold one of its words. */
export const CLOSED_LISTS = {
  /** What a citizen's stay can be. */
  status: {
    words: "statuses",
    names: CITIZEN_STATUSES,
    definedName: "PR_Statuses",
    column: { type: "text", widthPx: 100 },
  },
  /** How a stay can end. */
  outcome: {
    words: "outcomes",
    names: OUTCOMES,
    definedName: "PR_Outcomes",
    column: { type: "text", widthPx: 160 },
  },
  /** Who can score. */
  respondent: {
    words: "respondents",
    names: KNOWN_RESPONDENTS,
    definedName: null,
    column: { type: "text", widthPx: 150 },
  },
} as const satisfies Readonly<Record<string, ClosedList>>;

/** Name of a closed list, and of its column. */
type ClosedListName = keyof typeof CLOSED_LISTS;

/** A name that the workbook has for a closed list. */
export type ListName = NonNullable<(typeof CLOSED_LISTS)[ClosedListName]["definedName"]>;

/** What the lists share: they lie beside each other in one table. */
const PLACE = {
  name: "PRLists",
  sheet: "lists",
  holds: "lists",
  isRequired: true,
  key: ["code"],
  isKeyUnique: true,
} as const;

/** The list that is the team's own to change, as entries of the register: why there is no score. */
export const reasonList = defineTable({
  ...PLACE,
  columns: {
    /** The code that stands in the scoring cell. */
    code: { type: "text", widthPx: 60, definedName: "PR_Reasons" },
    /** What it means. */
    meaning: { type: "text", widthPx: 180 },
  },
});

/** Four lists beside each other in one table: the reasons, and the closed lists of statuses, outcomes and respondents. */
export const lists = defineTable({
  ...PLACE,
  columns: { ...reasonList.columns, ...closedColumns() },
});

/** The columns of the closed lists, in the lists' order. */
function closedColumns(): {
  readonly [Name in ClosedListName]: (typeof CLOSED_LISTS)[Name]["column"];
} {
  const columns = Object.entries(CLOSED_LISTS).map(([name, { column }]) => [name, column] as const);
  return Object.fromEntries(columns) as ReturnType<typeof closedColumns>;
}
