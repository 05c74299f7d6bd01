import { foldCode } from "../../model/keys";
import type { Citizen, Register } from "../../model/Register";
import { columnOf } from "../../tables/entries";
import { columnsReferringTo, tableOf } from "../../tables/tables";

/** The list of citizens, to be looked up instead of gone through: a paste can make a finding of every one of them. */
export interface CitizenIndex {
  /** By the row of the table's body, from 0. */
  readonly byRow: ReadonlyMap<number, Citizen>;
  /** By folded code; several where a code is there more than once. */
  readonly byCode: ReadonlyMap<string, readonly Citizen[]>;
  /** Folded codes that rows of other tables name: every table that refers to the list. */
  readonly named: ReadonlySet<string>;
}

const indexes = new WeakMap<Register, CitizenIndex>();

/** The index of a register's citizens; made once a register. */
export function citizenIndex(register: Register): CitizenIndex {
  let index = indexes.get(register);
  if (!index) {
    index = makeIndex(register);
    indexes.set(register, index);
  }
  return index;
}

function makeIndex(register: Register): CitizenIndex {
  const { citizens, places } = register;
  const byRow = new Map<number, Citizen>();
  const byCode = new Map<string, Citizen[]>();
  citizens.forEach((citizen, entry) => {
    byRow.set(places.citizens?.rows?.[entry] ?? entry, citizen);
    const key = foldCode(citizen.code);
    const known = byCode.get(key);
    if (known) known.push(citizen);
    else byCode.set(key, [citizen]);
  });
  return { byRow, byCode, named: namedElsewhere(register) };
}

function namedElsewhere(register: Register): ReadonlySet<string> {
  const codes = columnsReferringTo("citizens").flatMap(({ table, column }) =>
    columnOf(tableOf(table), column, register[table])
  );
  return new Set(codes.map((code) => foldCode(String(code ?? ""))));
}
