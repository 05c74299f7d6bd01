/** What the client and the host say to each other: the names are the wire's own. */

/** Kinds of object path. */
export const PathType = {
  GlobalRoot: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** Kinds of action. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Bit of a request's flags: the batch changes the workbook. */
export const WRITE_FLAG = 1;

/** Arguments of a call. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** In the places where `Arguments` holds the id of an object path: that id; 0 elsewhere, lists for lists. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How the client came to an object: what it calls the object, and the step that leads there. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The object was untracked: no reference to it is to be kept. */
  readonly D?: boolean;
}

/** What of an object or a collection the client wants to load. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One thing that a batch asks for. */
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Camel-case names and values, for `Update`. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** The body of a `ProcessQuery`: one sync. */
export interface RequestBody {
  /** Objects that can be tracked are to be tracked without being asked. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** The answer to an action that has one. */
export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

/** Why a batch stopped. What ran before it stays done. */
export interface WireError {
  Code: string;
  Message: string;
  /** Class and member in the client's writing: `WorksheetCollection.getItem`. */
  Location?: string;
  /** Position of the failing action in the request; absent when no action is to blame. */
  ActionIndex?: number;
  HttpStatusCode: number;
}

/** The answer to a batch: results as far as it came, and the error that ended it, if one did. */
export interface ResponseBody {
  Results: ActionResult[];
  /** Ids of the trace actions that were reached. */
  TraceIds: number[];
  Error?: WireError;
}

/** The envelope around a request. */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

/** The envelope around an answer. */
export interface ResponseMessage {
  readonly id: number;
  readonly type: 2;
  readonly message: {
    readonly statusCode: number;
    readonly headers: object;
    readonly body: string;
  };
}

/** The envelope around events. */
export interface EventMessage {
  readonly type: 3;
  readonly message: {
    readonly entries: readonly {
      readonly messageCategory: number;
      readonly messageType: number;
      readonly targetId: string;
      readonly message: string;
      readonly id: number;
      readonly isRemoteOverride: boolean;
    }[];
  };
}

/** Category of Excel's events on the wire. */
export const EVENT_CATEGORY = 65536;

/** Target of events that are registered on a collection or on the workbook. */
export const WORKBOOK_TARGET = "Workbook";
