import { DOCUMENT_SELECTION_CHANGED } from "../../protocol/ClientSession";
import type { Connection } from "../../protocol/Endpoint";
import { isLineError, LINE_ERRORS } from "../../protocol/lineErrors";
import type { EventMessage, ResponseMessage } from "../../protocol/wire";
import { appContext, type FrameIdentity } from "./frameIdentity";
import {
  ActionType,
  DispatchId,
  eventText,
  HostAction,
  InvokeResult,
  isRecord,
  methodResult,
  noticeText,
  OfficeError,
  readRequest,
  replyText,
  type ClientRequest,
} from "./xdm";

/** Where the keyboard goes when it leaves the pane. */
export type Leaving = "forward" | "backward" | "workbook";

/** What a pane's line needs of the page. */
export interface PaneLineOptions {
  readonly identity: FrameIdentity;
  /** Puts a new client on the desk. @see Desk.connectPane */
  readonly connect: (send: (text: string) => void) => Connection;
  /** Hands a text to the frame. */
  readonly post: (text: string) => void;
  /** The client holds the Tab key and asks the page to take the focus over. */
  readonly onLeave: (where: Leaving) => void;
}

/** Events that the page tells of, as the client calls them. */
const EVENTS = {
  /** Everything of the object model. */
  richApi: "richApiMessage",
  /** The workbook's own selection event goes the way of the old document object. */
  selection: "documentSelectionChanged",
  /** Buttons of the ribbon that call a function. This add-in has none, so it never comes. */
  command: "appCommandInvoked",
} as const;
const KNOWN_EVENTS: ReadonlySet<string> = new Set(Object.values(EVENTS));

const LEAVING: ReadonlyMap<unknown, Leaving> = new Map<unknown, Leaving>([
  [HostAction.TabExit, "forward"],
  [HostAction.ExitNoFocusable, "forward"],
  [HostAction.CtrlF6Exit, "forward"],
  [HostAction.TabExitShift, "backward"],
  [HostAction.ExitNoFocusableShift, "backward"],
  [HostAction.CtrlF6ExitShift, "backward"],
  [HostAction.EscExit, "workbook"],
  [HostAction.F2Exit, "workbook"],
]);

/**
 * One frame's line: takes the messages of Excel on the web that Office's client sends, and hands its requests to the
 * desk. A frame that is loaded anew says hello again and is a new client. What the page does not have is answered
 * with Office's "not supported", never with silence where the client waits.
 */
export class PaneLine {
  private connection: Connection | null = null;
  private readonly registered = new Set<string>();
  private readonly waiting = new Map<number, ClientRequest>();
  private lastRequest = 0;
  private closed = false;

  constructor(private readonly options: PaneLineOptions) {}

  /** Takes in what came from the frame; whatever is no request of its client's is passed over. */
  receive(data: unknown): void {
    const request = readRequest(data);
    if (this.closed || request?._conversationId !== this.options.identity.conversationId) return;
    if (request._actionType === ActionType.Invoke) this.invoke(request);
    else this.answerEvent(request);
  }

  /** The keyboard goes into the pane, to the first thing in it that takes it. */
  takeFocus(): void {
    this.options.post(noticeText(this.options.identity.conversationId, HostAction.CtrlF6In));
  }

  /** The frame is gone: nothing is sent to it any more, and what it had sent is done. */
  close(): void {
    this.closed = true;
    this.hangUp();
  }

  private hangUp(): void {
    this.connection?.close();
    this.connection = null;
    this.registered.clear();
    this.waiting.clear();
  }

  private invoke(request: ClientRequest): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.hangUp();
        this.connection = this.options.connect((text) => this.deliver(text));
        this.reply(request, appContext(this.options.identity));
        break;
      case "ContextActivationManager_notifyHost":
        this.notified(request._data);
        break;
      case "executeMethod":
        this.executeMethod(request);
        break;
      default:
        this.reply(request, `${request._actionName} is not there.`, true);
    }
  }

  /** The client tells of focus and keys, and of things that this page does not show. */
  private notified(data: unknown): void {
    const where = LEAVING.get(Array.isArray(data) ? data[1] : undefined);
    if (where) this.options.onLeave(where);
  }

  private executeMethod(request: ClientRequest): void {
    const call = isRecord(request._data) ? request._data : {};
    const method = isRecord(call["DdaMethod"]) ? call["DdaMethod"]["DispatchId"] : undefined;
    const query: unknown = call["ArrayData"];
    if (!this.connection || method !== DispatchId.ExecuteRichApiRequest || !isQuery(query)) {
      this.reply(request, methodResult(OfficeError.NotSupported));
    } else if (isReadyNotice(query)) {
      this.reply(request, methodResult(OfficeError.Success, [HTTP_OK, [], NOTHING]));
    } else {
      const id = ++this.lastRequest;
      this.waiting.set(id, request);
      this.connection.receive(requestText(id, query));
    }
  }

  private answerEvent(request: ClientRequest): void {
    const { _actionName: event, _actionType: type } = request;
    const isKnown =
      (type === ActionType.RegisterEvent || type === ActionType.UnregisterEvent) &&
      KNOWN_EVENTS.has(event);
    if (isKnown && type === ActionType.RegisterEvent) this.registered.add(event);
    else this.registered.delete(event);
    this.reply(request, methodResult(isKnown ? OfficeError.Success : OfficeError.NotSupported));
  }

  /** Hands on what the host says: an answer, or events. */
  private deliver(text: string): void {
    const message = JSON.parse(text) as ResponseMessage | EventMessage;
    if (message.type === 3) {
      this.tell(message);
      return;
    }
    const request = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (request) this.reply(request, resultOf(message.message));
  }

  private tell({ message: { entries } }: EventMessage): void {
    const rich = entries.filter((entry) => entry.messageType !== DOCUMENT_SELECTION_CHANGED);
    if (rich.length < entries.length) this.raise(EVENTS.selection, {});
    if (rich.length === 0) return;
    const ArrayData = rich.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
      entry.isRemoteOverride,
    ]);
    this.raise(EVENTS.richApi, { ArrayData });
  }

  private raise(event: string, data: object): void {
    if (!this.registered.has(event)) return;
    this.options.post(eventText(this.options.identity.conversationId, event, data));
  }

  private reply(request: ClientRequest, data: unknown, failed = false): void {
    const code = failed ? InvokeResult.ErrorHandlingRequest : InvokeResult.NoError;
    this.options.post(replyText(request, data, code));
  }
}

/** Places in the list by which the client sends a query. */
const QUERY = { Partition: 0, Method: 1, Url: 2, Body: 4, Flags: 6 } as const;

function isQuery(query: unknown): query is readonly unknown[] {
  return Array.isArray(query) && typeof query[QUERY.Body] === "string";
}

/** Queries that are meant for Excel on the web itself and not for the workbook. */
const WEB_PARTITION = "WacPartition";
const HTTP_OK = 200;
const NOTHING = JSON.stringify({ Results: [], TraceIds: [] });

/** The client says that functions of the ribbon may be called from now on, and asks for nothing. */
function isReadyNotice(query: readonly unknown[]): boolean {
  return (
    query[QUERY.Partition] === WEB_PARTITION &&
    String(query[QUERY.Body]).includes('"Name":"NotifyActionHandlerReady"')
  );
}

/** A query as the host takes it in. The body is JSON already, and may be megabytes: it is put in as it is. */
function requestText(id: number, query: readonly unknown[]): string {
  const url = JSON.stringify(query[QUERY.Url] ?? "ProcessQuery");
  const method = JSON.stringify(query[QUERY.Method] ?? "POST");
  const flags = Number(query[QUERY.Flags] ?? 0);
  const body = String(query[QUERY.Body]);
  return `{"id":${id},"type":1,"flags":${flags},"message":{"url":${url},"method":${method},"body":${body}}}`;
}

/** A refusal of the line has an Office code of its own; everything else, the batch's own error too, is a body. */
function resultOf({ statusCode, body }: ResponseMessage["message"]): object {
  if (statusCode === HTTP_OK) return methodResult(OfficeError.Success, [statusCode, [], body]);
  const { error } = JSON.parse(body) as { readonly error: { readonly code: string } };
  return methodResult(
    isLineError(error.code) ? LINE_ERRORS[error.code].officeCode : OfficeError.Internal
  );
}
