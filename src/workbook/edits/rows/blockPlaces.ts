import type { AddRows, CellInput } from "../../../register/model/Edit";
import { foldCode, type CodeKey } from "../../../register/model/keys";
import { isEverybodys } from "../../../register/model/ScoreRows";
import { DATE_CODE, JOINT_CODE } from "../../../register/model/ScoreTable";

/**
 * So many places in the middle of a sheet get rows one by one: each moves all that is below it. A group of this many
 * citizens can be given an indicator, and every row of it stands where it belongs.
 */
export const MOST_PLACES = 250;

/** What a score sheet's rows are called, as far as the order in a citizen's block needs it. */
export interface NamedRows {
  /** How many there are, blank ones at the table's end left out. */
  readonly count: number;
  /** The rows of a citizen, from the top. */
  ofCitizen(citizen: string): readonly number[];
  code(row: number): string;
  respondent(row: number): string;
}

/** Where the rows of an edit go. */
export interface BlockPlaces {
  /** Places in the middle of the sheet, the lowest first: the row behind which the edit's rows of these numbers come. */
  readonly inserted: readonly { readonly after: number; readonly rows: readonly number[] }[];
  /** Numbers of the edit's rows that go to the sheet's end. */
  readonly appended: readonly number[];
  /** How many of those have a block of their citizen elsewhere on the sheet. */
  readonly apart: number;
}

/**
 * Where rows of a score sheet go: into their citizen's block where there is one, in the order of *Nr*; the others, and
 * all of them where there are more places than `MOST_PLACES`, to the sheet's end. Follows from what rows are called
 * alone, so that it is the same on the sheet and in the model.
 */
export function blockPlaces({ columns, rows }: AddRows, sheet: NamedRows): BlockPlaces {
  const [citizen, code, respondent] = ["citizen", "code", "respondent"].map((name) => {
    const at = columns.indexOf(name);
    return (row: readonly CellInput[]): string => String(row[at] ?? "");
  });
  const orders = new Map<CodeKey, BlockOrder>();
  const byPlace = new Map<number, number[]>();
  const last: number[] = [];
  const appended: number[] = [];
  rows.forEach((row, index) => {
    const key = foldCode(citizen!(row));
    const order = orders.get(key) ?? new BlockOrder(sheet, sheet.ofCitizen(citizen!(row)));
    orders.set(key, order);
    const after = order.placeOf(code!(row), respondent!(row));
    if (after === null) appended.push(index);
    else if (after === sheet.count - 1) last.push(index);
    else byPlace.set(after, [...(byPlace.get(after) ?? []), index]);
  });
  if (byPlace.size > MOST_PLACES) {
    const isLast = new Set(last);
    const others = [...rows.keys()].filter((index) => !isLast.has(index));
    const apart = rows.length - last.length - appended.length;
    return { inserted: [], appended: [...last, ...others], apart };
  }
  const inserted = [...byPlace]
    .sort(([a], [b]) => b - a)
    .map(([after, numbers]) => ({ after, rows: numbers }));
  return { inserted, appended: [...last, ...appended], apart: 0 };
}

/** The order of one citizen's block: dates, respondents' days, joint answers, then indicators as they stand there. */
class BlockOrder {
  private readonly codes = new Map<CodeKey, number>();
  private readonly respondents = new Map<CodeKey, number>();
  /** The rows' ranks. */
  private readonly ranks: readonly Rank[];

  /** @param rows the citizen's, from the top. */
  constructor(
    sheet: NamedRows,
    private readonly rows: readonly number[]
  ) {
    for (const row of rows) {
      if (kindOf(sheet.code(row), sheet.respondent(row)) !== Kind.INDICATOR) continue;
      addOrder(this.codes, sheet.code(row));
      addOrder(this.respondents, sheet.respondent(row));
    }
    this.ranks = rows.map((row) => this.rankOf(sheet.code(row), sheet.respondent(row)));
  }

  /** The row behind which a new one comes; null for the sheet's end. */
  placeOf(code: string, respondent: string): number | null {
    if (this.rows.length === 0) return null;
    const rank = this.rankOf(code, respondent);
    const before = this.rows.filter((_, index) => compareRanks(this.ranks[index]!, rank) <= 0);
    const after = before.at(-1) ?? this.rows[0]! - 1;
    // A row in front of all others would look like the header.
    return after < 0 ? null : after;
  }

  private rankOf(code: string, respondent: string): Rank {
    const kind = kindOf(code, respondent);
    const indicator = kind === Kind.INDICATOR ? orderIn(this.codes, code) : 0;
    return [kind, indicator, orderIn(this.respondents, respondent)];
  }
}

type Rank = readonly [kind: number, indicator: number, respondent: number];

const Kind = { DATES: 0, DAYS: 1, JOINT: 2, INDICATOR: 3 } as const;

function kindOf(code: string, respondent: string): number {
  if (code === DATE_CODE) return isEverybodys(respondent) ? Kind.DATES : Kind.DAYS;
  return code === JOINT_CODE ? Kind.JOINT : Kind.INDICATOR;
}

/** Notes a code's order of appearance. */
function addOrder(orders: Map<CodeKey, number>, code: string): void {
  const key = foldCode(code);
  if (!orders.has(key)) orders.set(key, orders.size);
}

/** A code's order of appearance; one that does not appear comes last. */
function orderIn(orders: ReadonlyMap<CodeKey, number>, code: string): number {
  return orders.get(foldCode(code)) ?? orders.size;
}

function compareRanks(one: Rank, other: Rank): number {
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs < 0 ? 0 : one[differs]! - other[differs]!;
}
