import { LocaleType } from "@univerjs/core";
import {
  BaseReferenceObject,
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionStatistical,
  functionText,
  NullValueObject,
  type BaseFunction,
  type BaseValueObject,
  type IFunctionNames,
} from "@univerjs/engine-formula";
import { CellsReference } from "../cells/CellsReference";
import { arrayObject, errorObject, readOperand, type Operand } from "../values";
import { CORRECTIONS } from "./corrections";
import { CRITERIA_FUNCTIONS } from "./criteriaFunctions";
import { DATE_FUNCTIONS } from "./dateFunctions";
import { inLanguage } from "./localFunctions";
import { REFERENCE_FUNCTIONS } from "./referenceFunctions";
import type { FunctionContext, SheetFunction } from "./SheetFunction";
import { TEXT_FUNCTIONS } from "./textFunctions";

type FunctionClass = new (name: IFunctionNames) => BaseFunction;

/** The functions of this host: its own where the library's are wrong or need more than values, else the library's. */
const OWN_FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map([
  ...Object.entries(CRITERIA_FUNCTIONS),
  ...Object.entries(DATE_FUNCTIONS),
  ...Object.entries(REFERENCE_FUNCTIONS),
  ...Object.entries(TEXT_FUNCTIONS),
]);

const LIBRARY_LISTS = [
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionStatistical,
  functionText,
];

const libraryClasses = new Map<string, FunctionClass>();
for (const list of LIBRARY_LISTS) {
  for (const [implementation, name] of list) {
    // Each entry is a class and its name; the library's types say only that both are in the list.
    if (typeof implementation !== "function" || typeof name !== "string") continue;
    libraryClasses.set(name, implementation);
  }
}

const adapted = new Map<string, SheetFunction>();

/** The function of that name (capitals, without prefix); undefined when Excel or this host does not know it. */
export function findFunction(name: string): SheetFunction | undefined {
  const own = OWN_FUNCTIONS.get(name) ?? adapted.get(name);
  if (own) return own;
  const libraryClass = libraryClasses.get(name);
  if (!libraryClass) return undefined;
  const library = adaptFunction(name, new libraryClass(name));
  const made = inLanguage(name, CORRECTIONS.get(name)?.(library) ?? library);
  adapted.set(name, made);
  return made;
}

/**
 * Functions whose tables and vectors may be a single value: where a table has one row, a condition over its column
 * is one value, and Excel takes it as an array of one. The library refuses it.
 */
const VECTOR_FUNCTIONS: ReadonlySet<string> = new Set([
  "LOOKUP",
  "MATCH",
  "HLOOKUP",
  "VLOOKUP",
  "XLOOKUP",
  "XMATCH",
]);

function asVector(name: string, index: number, value: BaseValueObject): BaseValueObject {
  const isVector = index === 1 || (index === 2 && (name === "LOOKUP" || name === "XLOOKUP"));
  return isVector && !value.isArray() ? arrayObject([[value]]) : value;
}

/** A function of the library, called the way the library's own interpreter calls it. */
function adaptFunction(name: string, implementation: BaseFunction): SheetFunction {
  const { minParams, maxParams } = implementation;
  const takesVectors = VECTOR_FUNCTIONS.has(name);
  return (args, context) => {
    const tooFew = minParams !== -1 && args.length < minParams;
    const tooMany = maxParams !== -1 && args.length > maxParams;
    if (tooFew || tooMany) return errorObject("#VALUE!");
    const variants = args.map((each, index) => {
      if (each === null) return NullValueObject.create();
      if (implementation.needsReferenceObject && each instanceof BaseReferenceObject) return each;
      return takesVectors ? asVector(name, index, readOperand(each)) : readOperand(each);
    });
    prepare(implementation, context);
    // The library declares values only, but hands references to functions that ask for them.
    const result = implementation.calculate(...(variants as BaseValueObject[]));
    if (result.isAsyncObject() || result.isAsyncArrayObject()) return errorObject("#VALUE!");
    return ownReference(result as Operand, context);
  };
}

function prepare(implementation: BaseFunction, { at, cells }: FunctionContext): void {
  implementation.setRefInfo("", at.sheetId, at.row, at.column);
  if (implementation.needsLocale) implementation.setLocale(LocaleType.EN_US);
  if (implementation.needsSheetsInfo) implementation.setSheetsInfo(cells.sheetsInfo());
}

/** A reference that a function made of one it was given, made to read the host's cells. */
function ownReference(result: Operand, { cells }: FunctionContext): Operand {
  if (!(result instanceof BaseReferenceObject) || result instanceof CellsReference) return result;
  const { startRow, startColumn, endRow, endColumn } = result.getRangePosition();
  const area = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  return new CellsReference(result.getSheetId(), area, cells);
}
