import { stringArg } from "../../protocol/args";
import { declare, NULL_OBJECT, type Declaration } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { formatAddress } from "../../workbook/address";
import { normalizeFormula } from "../../workbook/formulas/formula";
import type { HostSheet } from "../../workbook/HostSheet";
import type { DefinedName } from "../../workbook/model";
import { assertDefinedName } from "../../workbook/names";
import { RangeObject } from "../range/RangeObject";
import { findDefinedName } from "./namedArea";
import { commentArg, NamedItemObject } from "./NamedItemObject";

/** The workbook's defined names, or those that belong to one sheet. */
export class NamedItemCollection {
  readonly declaration: Declaration<never> = declaration;

  /** @param sheet The sheet whose own names they are; null for the workbook's. */
  constructor(readonly sheet: HostSheet | null) {}
}

const declaration = declare<NamedItemCollection>({
  name: "NamedItemCollection",
  items: (names, session) => namesOf(names, session).map((name) => new NamedItemObject(name)),
  indexer: (names, key, session) => {
    const name = find(names, key, session);
    if (!name) throw itemNotFound();
    return new NamedItemObject(name);
  },
  methods: {
    Add: (names, [name, reference, comment], session) =>
      new NamedItemObject(addName(names, stringArg(name), reference, commentArg(comment), session)),
    GetCount: (names, _args, session) => namesOf(names, session).length,
    GetItemOrNullObject: (names, [key], session) => {
      const name = find(names, key, session);
      return name ? new NamedItemObject(name) : NULL_OBJECT;
    },
  },
});

function namesOf({ sheet }: NamedItemCollection, { workbook }: HostSession): DefinedName[] {
  return workbook.names.filter((name) => name.sheetId === (sheet?.id ?? null));
}

function find(
  names: NamedItemCollection,
  key: unknown,
  session: HostSession
): DefinedName | undefined {
  return findDefinedName(session.workbook, stringArg(key), names.sheet?.id ?? null);
}

/** @param reference A range, or a formula with or without "=". */
function addName(
  { sheet }: NamedItemCollection,
  name: string,
  reference: unknown,
  comment: string,
  { workbook }: HostSession
): DefinedName {
  const sheetId = sheet?.id ?? null;
  assertDefinedName(workbook, name, sheetId);
  const formula =
    reference instanceof RangeObject
      ? formatAddress(reference.sheet.name, reference.area, true)
      : normalizeFormula(stringArg(reference).replace(/^=/, ""), null, workbook);
  const added: DefinedName = { name, formula, comment, visible: true, sheetId };
  workbook.names.push(added);
  workbook.touched.add("names");
  workbook.pending.structure = true;
  return added;
}
