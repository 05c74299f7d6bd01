import { ActionFailure, located } from "./ActionFailure";
import { NULL_OBJECT, type HostObject } from "./declare";
import { apiNotFound, readOnly, statusOf } from "./errors";
import type { HostError } from "./HostError";
import { callMethod, classOf, declarationOf, isHostObject, locationOf, scalarOf } from "./members";
import { ObjectTable } from "./ObjectTable";
import { assertPresent } from "./presence";
import { QueryReader } from "./query";
import type { HostSession } from "./HostSession";
import type { References } from "./References";
import {
  ActionType,
  PathType,
  type ActionInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
  type WireError,
} from "./wire";

/** Where a batch is to be broken off on purpose. */
export interface BreakOff {
  /** How many changes are still made: see `changesWorkbook`. */
  afterChanges: number;
  error: HostError;
}

/**
 * Runs the actions of a request one after the other. The first that fails ends it; what ran before stays done,
 * and its results are in the answer: a batch is not a transaction.
 */
export class BatchProcessor {
  private readonly references: References;
  private readonly reader: QueryReader;

  constructor(
    private readonly session: HostSession & { readonly references: References },
    private readonly root: HostObject
  ) {
    this.references = session.references;
    this.reader = new QueryReader(session, this.references);
  }

  async run(body: RequestBody, breakOff?: BreakOff): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    this.references.beginRequest();
    const objects = new ObjectTable(body.ObjectPaths, this.root, this.references, this.session);
    let changes = 0;
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (
          breakOff &&
          changesWorkbook(action, body.ObjectPaths) &&
          ++changes > breakOff.afterChanges
        ) {
          throw new ActionFailure(breakOff.error, "");
        }
        const keep = body.AutoKeepReference === true && !body.ObjectPaths[action.ObjectPathId]?.D;
        const value = await this.perform(action, objects, keep);
        response.Results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof ActionFailure)) throw error;
        return { ...response, Error: wireErrorOf(error.error, error.location, index) };
      }
    }
    return breakOff ? { ...response, Error: wireErrorOf(breakOff.error) } : response;
  }

  /**
   * @param keepReference Whether an object that is brought about is tracked without being asked.
   * @returns the result's value; null for an action that has none.
   */
  private async perform(
    action: ActionInfo,
    objects: ObjectTable,
    keepReference: boolean
  ): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await objects.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        if (keepReference && declarationOf(object).tracked) this.references.keep(object);
        return this.reader.identity(object);
      case ActionType.Query:
        return this.reader.read(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.call(object, action, objects);
      case ActionType.SetProperty: {
        const [value] = await objects.args(action.ArgumentInfo);
        return this.set(object, action.Name, value);
      }
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await this.set(object, name, value);
        }
        return null;
      default:
        // Left: recursive loads, loads as JSON and `ensureUnchanged`, none of which is documented for add-ins.
        return located(classOf(object), () => {
          throw apiNotFound(classOf(object), `action type ${action.ActionType}`);
        });
    }
  }

  private async call(
    object: HostObject,
    action: ActionInfo,
    objects: ObjectTable
  ): Promise<unknown> {
    // A method of an object that is not there does nothing: `getItemOrNullObject("x").delete()` is a common idiom.
    if (object === NULL_OBJECT) return { _IsNull: true };
    const args = await objects.args(action.ArgumentInfo);
    if (this.callReferenceMethod(object, action.Name, args)) return null;
    const result = await located(locationOf(object, action.Name), () => {
      assertPresent(object, this.session);
      return callMethod(object, action.Name, args, this.session);
    });
    return isHostObject(result) ? this.reader.identity(result) : (result ?? null);
  }

  private async set(object: HostObject, name: string, value: unknown): Promise<null> {
    if (object === NULL_OBJECT) return null;
    await located(locationOf(object, name), () => {
      const { key, scalar } = scalarOf(object, name);
      if (!scalar.set) throw readOnly(classOf(object), key);
      assertPresent(object, this.session);
      const usual = (): void => scalar.set?.(object, value, this.session);
      const odd = this.session.symptoms.setter(`${classOf(object)}.${key}`);
      if (odd) odd(object, value, this.session, usual);
      else usual();
    });
    return null;
  }

  /** The methods by which the client keeps and releases objects; they are the protocol's, not any class's. */
  private callReferenceMethod(object: HostObject, name: string, args: readonly unknown[]): boolean {
    if (name === "_KeepReference" && declarationOf(object).tracked) this.references.keep(object);
    else if (name === "_RemoveReference") this.references.release(String(args[0]));
    else if (name === "_RemoveAllReferences") this.references.clear();
    else return false;
    return true;
  }
}

/** Whether a request only releases objects: the client sends such a one by itself at the end of `Excel.run`. */
export function isCleanup(body: RequestBody): boolean {
  const releases = (action: ActionInfo): boolean => action.Name === "_RemoveReference";
  const isRoot = ({ ObjectPathId }: ActionInfo): boolean =>
    body.ObjectPaths[ObjectPathId]?.ObjectPathType === PathType.GlobalRoot;
  return (
    body.Actions.some(releases) && body.Actions.every((each) => releases(each) || isRoot(each))
  );
}

/**
 * Whether an action changes the workbook: sets a property, calls a method that is no `get…`, or brings about
 * an object through such a method (`tables.add`).
 */
export function changesWorkbook(
  action: ActionInfo,
  paths: Readonly<Record<string, ObjectPathInfo>>
): boolean {
  switch (action.ActionType) {
    case ActionType.SetProperty:
    case ActionType.Update:
      return true;
    case ActionType.Method:
      return isChange(action.Name);
    case ActionType.Instantiate: {
      const path = paths[action.ObjectPathId];
      return path?.ObjectPathType === PathType.Method && isChange(path.Name);
    }
    default:
      return false;
  }
}

/** Whether an action changes what is selected or in front: to the client that is no change. */
export function changesView({ ActionType: type, Name }: ActionInfo): boolean {
  return type === ActionType.Method && (Name === "Select" || Name === "Activate");
}

/** The client tells Excel by this that it is there. */
const GREETING = "NotifyActionHandlerReady";

function isChange(method: string): boolean {
  return method !== GREETING && !/^(?:Get|_)/.test(method);
}

/** An error as the client takes it in. */
export function wireErrorOf(error: HostError, location = "", actionIndex?: number): WireError {
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.status === 200 ? statusOf(error.code) : error.status,
    ...(location === "" ? {} : { Location: location }),
    ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }),
  };
}
