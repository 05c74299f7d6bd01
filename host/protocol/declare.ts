import type { HostSheet } from "../workbook/HostSheet";
import type { Shift } from "../workbook/move/shift";
import type { HostSession } from "./HostSession";

/** What can travel on the wire as a property's or method's value. */
export type WireValue =
  string | number | boolean | null | readonly WireValue[] | { readonly [key: string]: WireValue };

/**
 * An object on the host's side of the wire: a small view on the workbook (a range, a table, a chart). It holds
 * what it needs to find its subject again and nothing that the workbook does not know. Objects are made anew
 * for every request; two that mean the same thing need not be the same.
 */
export interface HostObject {
  readonly declaration: Declaration<never>;
  /** Cells of a sheet have moved: an object that stands for cells goes with them. Others have no such method. */
  follow?(sheet: HostSheet, shift: Shift): void;
}

/** A property that is loaded as a value. */
export interface Scalar<O> {
  get(object: O, session: HostSession): WireValue | Promise<WireValue>;
  /** Absent: setting it answers as Excel does for a read-only property. Throws HostError for what Excel would refuse. */
  set?(object: O, value: unknown, session: HostSession): void;
  /** False for what `load()` without names leaves out. */
  byDefault?: boolean;
  /** The value may come from formulas: whatever is pending is calculated before it is read. */
  calculated?: boolean;
}

/**
 * The members of one Excel class, declared in this one place and nowhere else. Names are the wire's
 * (Pascal case). What is not declared here answers ApiNotFound with the class and the member.
 */
export interface Declaration<O> {
  /** As in Excel's documentation: "Range". */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<O>>>;
  /**
   * Properties that Excel's class has and this one has not, as the client writes them. Loading one answers
   * ApiNotFound, while a name that Excel does not know either is passed over, as Excel does.
   */
  readonly absent?: readonly string[];
  /** Properties that are objects themselves: Format, Worksheet, Tables. */
  readonly objects?: Readonly<Record<string, (object: O, session: HostSession) => HostObject>>;
  /** Methods. One that gives an object back is also a path; `NULL_OBJECT` is what the OrNullObject methods give. */
  readonly methods?: Readonly<
    Record<
      string,
      (
        object: O,
        args: readonly unknown[],
        session: HostSession
      ) => MethodResult | Promise<MethodResult>
    >
  >;
  /** Makes the object a collection: `$all` of it, in order. */
  readonly items?: (object: O, session: HostSession) => readonly HostObject[];
  /** `collection.getItem(key)` where the wire uses an indexer path. */
  readonly indexer?: (object: O, key: unknown, session: HostSession) => HostObject;
  /** What the wire calls `_Id` for objects that the client addresses by id afterwards; absent where it does not. */
  readonly id?: (object: O) => string | number;
  /** The client may keep a reference to such an object across requests (`_KeepReference`): ranges and their like. */
  readonly tracked?: boolean;
}

/** What a method of the host may answer: an object to go on with, a value, or nothing. */
export type MethodResult = HostObject | WireValue | void;

/** Keeps the type of `O` for the declaration while storing it without. */
export function declare<O extends HostObject>(declaration: Declaration<O>): Declaration<never> {
  return declaration;
}

/**
 * The declaration of a class that its own members lead back to: a range has a worksheet, and a worksheet has ranges.
 * Such a class stands in a file that imports none of the others, and its declaration is put in by the root of them all.
 */
export class LateDeclaration<O extends HostObject> {
  private declaration: Declaration<never> | null = null;

  constructor(private readonly name: Declaration<O>["name"]) {}

  /** Once, before an object of the class is asked for its members. */
  put(declaration: Declaration<never>): void {
    this.declaration = declaration;
  }

  /** @throws Error where nothing was put in: a fault of the host's own. */
  get(): Declaration<never> {
    if (!this.declaration) throw new Error(`${this.name} has no members yet`);
    return this.declaration;
  }
}

/** The answer of an OrNullObject method that found nothing. */
export const NULL_OBJECT: HostObject = { declaration: declare({ name: "NullObject" }) };
