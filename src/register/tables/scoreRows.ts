import type { CellInput } from "../model/Edit";
import { asksRespondent } from "../model/indicators";
import { indexOfCode } from "../model/keys";
import type {
  Citizen,
  DateSerial,
  Indicator,
  Register,
  Respondent,
  TargetGroup,
} from "../model/Register";
import { RegisterIndex } from "../model/RegisterIndex";
import { DATE_CODE, JOINT_CODE, JOINT_MARK } from "../model/ScoreTable";
import type { EntryOf } from "./declaration";
import { newEntry, rowOf } from "./entries";
import { DATE_ROW_NAME, EVERYONE, JOINT_ROW_NAME, scores } from "./scores";
import { columnsOf } from "./tables";

/** A row of a score sheet without its scores. */
export type ScoreRow = EntryOf<typeof scores>;

/** Whose rows they are: the citizen's code, and of the stay who has the case and in which section; "" for nobody. */
export type RowOwner = Pick<ScoreRow, "citizen" | "caseworker" | "section">;

/** The owner of rows that are only counted, or belong to a citizen who is said later. */
export const NOBODY: RowOwner = { citizen: "", caseworker: "", section: "" };

/** Whose rows a citizen's are. */
export function ownerOf({
  code,
  caseworker,
  section,
}: Pick<Citizen, "code" | "caseworker" | "section">): RowOwner {
  return { citizen: code, caseworker, section };
}

/** Columns of a row that remember what its scores mean, as the indicator said when the row was made. */
export const SCALE_COPIES = ["type", "minimum", "maximum", "direction"] as const;
/** One of `SCALE_COPIES`. */
export type ScaleCopy = (typeof SCALE_COPIES)[number];

/** Columns of a row that say again what its indicator is called, and where it belongs. */
export const INDICATOR_COPIES = ["indicator", "focusArea"] as const;
/** One of `INDICATOR_COPIES`. */
export type IndicatorCopy = (typeof INDICATOR_COPIES)[number];

/** Columns of a row that say again who has the citizen's case. */
export const OWNER_COPIES = ["caseworker", "section"] as const;
/** One of `OWNER_COPIES`. */
export type OwnerCopy = (typeof OWNER_COPIES)[number];

/** The columns that a new row of a score sheet is given; the others are formulas, and the measurements. */
export const SCORE_ROW_COLUMNS = columnsOf(scores)
  .filter(({ type }) => type !== "formula")
  .map(({ name }) => name);

/** The row's values in the order of `SCORE_ROW_COLUMNS`. */
export function scoreRowValues(row: ScoreRow): CellInput[] {
  return rowOf(scores, SCORE_ROW_COLUMNS, row);
}

/**
 * The rows that a citizen has on the score sheet of a target group: the date row, then one an indicator that is scored
 * on a date or later and respondent who is asked, in number order. Empty when the register has no such group.
 */
export function scoreRowsFor(
  register: Register,
  groupCode: string,
  owner: RowOwner,
  date: DateSerial
): ScoreRow[] {
  const index = RegisterIndex.of(register);
  const group = index.group(groupCode);
  return group ? rowsOfIndicators(group, index.indicatorsFrom(group.code, date), owner) : [];
}

/** The same for a group whose indicators, in number order, are known otherwise. */
export function rowsOfIndicators(
  group: Pick<TargetGroup, "respondents">,
  indicators: readonly Indicator[],
  owner: RowOwner
): ScoreRow[] {
  const rows = [dateRow(owner)];
  indicators.forEach((indicator, index) => {
    group.respondents.forEach((respondent, order) => {
      if (asksRespondent(indicator, respondent)) {
        rows.push(indicatorRow(owner, indicator, indicator.number ?? index + 1, respondent, order));
      }
    });
  });
  return rows;
}

/** The row of the dates of a citizen's occasions. */
export function dateRow(owner: RowOwner): ScoreRow {
  return newEntry(scores, {
    ...owner,
    code: DATE_CODE,
    indicator: DATE_ROW_NAME,
    respondent: EVERYONE,
    number: 0,
  });
}

/**
 * A citizen's row of the days on which one respondent answered, where they are not the occasions': just behind the date
 * row, in the respondents' order.
 */
export function dayRow(
  owner: RowOwner,
  respondent: Respondent,
  respondents: readonly Respondent[]
): ScoreRow {
  const order = indexOfCode(respondents, respondent);
  const number = (order < 0 ? respondents.length : order) + 1;
  return { ...dateRow(owner), respondent, number };
}

/** A citizen's row that says at which occasions a respondent's answers were given jointly: behind the rows of days. */
export function jointRow(
  owner: RowOwner,
  respondent: Respondent,
  respondents: readonly Respondent[]
): ScoreRow {
  const order = indexOfCode(respondents, respondent);
  return newEntry(scores, {
    ...owner,
    code: JOINT_CODE,
    indicator: JOINT_ROW_NAME,
    respondent,
    number: JOINT_ROWS_FROM + (order < 0 ? respondents.length : order),
    minimum: JOINT_MARK,
    maximum: JOINT_MARK,
  });
}

/** Between the rows of days, of which there are as many as respondents, and those of the first indicator. */
const JOINT_ROWS_FROM = 50;

/**
 * A citizen's row of an indicator as one respondent sees it.
 * @param number The indicator's order on the sheet, from 1.
 * @param order The respondent's among the group's, from 0.
 */
export function indicatorRow(
  owner: RowOwner,
  indicator: Indicator,
  number: number,
  respondent: string,
  order: number
): ScoreRow {
  return newEntry(scores, {
    ...owner,
    code: indicator.code,
    indicator: indicator.shortName === "" ? indicator.name : indicator.shortName,
    respondent,
    focusArea: indicator.focusArea,
    direction: indicator.direction,
    number: number * 100 + order + 1,
    type: indicator.type,
    minimum: indicator.minimum,
    maximum: indicator.maximum,
  });
}
