import { newEntry } from "../../src/register/tables/entries";
import { TABLES } from "../../src/register/tables/tables";
import type { Period, Register } from "../../src/register/model/Register";
import { serial, tablePlace, withRows } from "./registerBuilder";

/** A row of the periods, its days as 2026-01-05; what is left out is not there. */
export type PeriodRow = Omit<Partial<Period>, "from" | "to"> & {
  readonly from?: string;
  readonly to?: string;
};

/** A register with a sheet of periods, in the sheet's order. */
export function withPeriods(register: Register, rows: readonly PeriodRow[]): Register {
  const day = (iso: string | undefined): number | null => (iso === undefined ? null : serial(iso));
  return withRows({
    ...register,
    periods: rows.map(({ from, to, ...row }) =>
      newEntry(TABLES.periods, { type: "stay", ...row, from: day(from), to: day(to) })
    ),
    places: { ...register.places, periods: tablePlace("periods", "Forløb", register.language) },
  });
}
