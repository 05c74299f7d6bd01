import { booleanArg, stringArg } from "../../protocol/args";
import { declare, NULL_OBJECT, type WireValue, type Declaration } from "../../protocol/declare";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { formatAddress } from "../../workbook/address";
import { CellError, type CellValue } from "../../workbook/cell";
import { displayFormula, normalizeFormula } from "../../workbook/formulas/formula";
import type { DefinedName } from "../../workbook/model";
import { RangeObject } from "../range/RangeObject";
import { WorksheetObject } from "../sheet/WorksheetObject";
import { areaOfFormula } from "./namedArea";

/** A defined name: a range, a constant or a formula by a name. */
export class NamedItemObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly item: DefinedName) {}
}

const MAX_COMMENT_LENGTH = 255;

const declaration = declare<NamedItemObject>({
  name: "NamedItem",
  absent: ["arrayValues", "valueAsJson", "valueAsJsonLocal"],
  id: ({ item }) => item.name,
  scalars: {
    Name: { get: ({ item }) => item.name },
    Comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value, { workbook }) => {
        item.comment = commentArg(value);
        workbook.touched.add("names");
      },
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value, { workbook }) => {
        item.visible = booleanArg(value);
        workbook.touched.add("names");
      },
    },
    Scope: { get: ({ item }) => (item.sheetId === null ? "Workbook" : "Worksheet") },
    Formula: {
      get: ({ item }) => displayFormula(item.formula, null),
      set: ({ item }, value, { workbook }) => {
        item.formula = normalizeFormula(stringArg(value).replace(/^=/, ""), null, workbook);
        workbook.touched.add("names");
        workbook.pending.structure = true;
      },
    },
    Type: { get: (name, session) => typeOf(name, session), calculated: true },
    /** A range's address, else what the formula comes to. */
    Value: { get: (name, session) => valueOf(name, session), calculated: true },
  },
  objects: {
    Worksheet: ({ item }, session) => {
      const sheet = worksheetOf(item, session);
      if (!sheet) throw itemNotFound();
      return sheet;
    },
    WorksheetOrNullObject: ({ item }, session) => worksheetOf(item, session) ?? NULL_OBJECT,
  },
  methods: {
    Delete: ({ item }, _args, { workbook }) => {
      const position = workbook.names.indexOf(item);
      if (position < 0) throw itemNotFound();
      workbook.names.splice(position, 1);
      workbook.touched.add("names");
      workbook.pending.structure = true;
    },
    GetRange: (name, _args, session) => {
      const range = rangeOf(name, session);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (name, _args, session) => rangeOf(name, session) ?? NULL_OBJECT,
  },
});

/**
 * A name's comment.
 * @throws HostError InvalidArgument for more than 255 characters.
 */
export function commentArg(value: unknown): string {
  const comment = stringArg(value ?? "");
  if (comment.length > MAX_COMMENT_LENGTH) throw invalidArgument();
  return comment;
}

function worksheetOf(item: DefinedName, { workbook }: HostSession): WorksheetObject | undefined {
  const sheet = item.sheetId === null ? undefined : workbook.sheetById(item.sheetId);
  return sheet && new WorksheetObject(sheet);
}

function rangeOf({ item }: NamedItemObject, { workbook }: HostSession): RangeObject | undefined {
  const found = areaOfFormula(workbook, item.formula);
  return found ? new RangeObject(found.sheet, found.area) : undefined;
}

async function typeOf(name: NamedItemObject, session: HostSession): Promise<string> {
  if (rangeOf(name, session)) return "Range";
  const value = await evaluate(name, session);
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

async function valueOf(name: NamedItemObject, session: HostSession): Promise<WireValue> {
  const range = rangeOf(name, session);
  if (range) return formatAddress(range.sheet.name, range.area);
  const value = await evaluate(name, session);
  return value instanceof CellError ? value.text : value;
}

/** The formula's value as if it stood in the first cell of the name's sheet, or of the first sheet. */
function evaluate({ item }: NamedItemObject, session: HostSession): Promise<CellValue> {
  const sheetId = item.sheetId ?? session.workbook.sheets[0]?.id ?? "";
  return session.engine.evaluate(session.workbook, sheetId, 0, 0, item.formula);
}
