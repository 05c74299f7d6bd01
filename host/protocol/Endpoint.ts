import {
  BatchProcessor,
  changesView,
  changesWorkbook,
  isCleanup,
  wireErrorOf,
  type BreakOff,
} from "./BatchProcessor";
import type { HostObject } from "./declare";
import { internalError } from "./errors";
import type { FaultMoment, Faults, SyncPlan } from "./Faults";
import { HostError } from "./HostError";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { ANOTHER_AUTHOR, type ClientSession } from "./ClientSession";
import { isLineError, LINE_ERRORS, type LineErrorCode } from "./lineErrors";
import type { Session } from "./Session";
import { utf8Length, type Stats } from "./Stats";
import {
  EVENT_CATEGORY,
  WRITE_FLAG,
  type EventMessage,
  type RequestMessage,
  type ResponseBody,
  type ResponseMessage,
} from "./wire";

/** Most bytes of a request or an answer in Excel on the web; the host holds every platform to it. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** A client's line to the host. */
export interface Connection {
  /** Takes in a message of the client's. The answer comes through `send`. */
  readonly receive: (text: string) => void;
  /**
   * Hangs up: nothing comes through `send` any more, and what still comes in is dropped. What came in before is
   * done.
   */
  readonly close: () => void;
}

/** A client as the endpoint knows it. */
interface Line {
  readonly session: ClientSession;
  readonly processor: BatchProcessor;
  /** Null when nobody listens at the other end. */
  send: ((text: string) => void) | null;
  /** Dead clients get nothing done; those whose workbook was replaced are told so at every request. */
  state: "open" | "dead" | "inactive";
}

/** What the endpoint has done, for who shows it. */
export interface BatchDone {
  /** Whether there was an action in the batch that changes the workbook. */
  readonly wrote: boolean;
  /** Whether it was refused because its workbook is no longer the open one. */
  readonly inactive: boolean;
}

/**
 * The host's end of the lines: takes requests one at a time, whichever client they come from, answers them, and
 * sends events when a batch is over. It knows nothing of how messages travel, so it serves a client in the same
 * process as well as one in another window.
 */
export class Endpoint {
  /** Called when a request has been answered. */
  onBatch: (done: BatchDone) => void = () => undefined;
  private readonly lines = new Set<Line>();
  private own: Line | null = null;
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  private busy = false;
  private lastEvent = 0;

  constructor(
    private readonly session: Session,
    private readonly root: HostObject,
    private readonly faults: Faults,
    private readonly stats: Stats
  ) {
    session.onRaise = () => {
      if (!this.busy) queueMicrotask(() => this.sendEvents());
    };
  }

  /** Whether requests wait or are being done. */
  get isBusy(): boolean {
    return this.waiting > 0;
  }

  /** Puts this Excel's client on the line; the one before is cut off. */
  connect(send: (text: string) => void): Connection {
    if (this.own) this.hangUp(this.own);
    this.own = this.lineOf(this.session.join("here"), send);
    return this.connectionOf(this.own);
  }

  /** Puts the client of another author of the same workbook on a line of its own, beside the others. */
  connectAuthor(send: (text: string) => void): Connection {
    return this.connectionOf(this.lineOf(this.session.join("elsewhere"), send));
  }

  /**
   * Another workbook takes the place of the open one, when what has come in is done. Whoever is on the line stays
   * with the old one, and hears `InactiveWorkbook` to every further request.
   */
  async replaceWorkbook(workbook: HostWorkbook): Promise<void> {
    await this.inTurn(async () => {
      for (const line of this.lines) if (line.state === "open") line.state = "inactive";
      this.session.openWorkbook(workbook);
    });
  }

  /** Does something when everything that has come in so far is done, and before what comes in later. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.then(
      () => undefined,
      () => undefined
    );
    return result;
  }

  /** Resolves when everything that has come in so far is done. */
  async idle(): Promise<void> {
    await this.queue;
  }

  private lineOf(session: ClientSession, send: (text: string) => void): Line {
    const processor = new BatchProcessor(session, this.root);
    const line: Line = { session, processor, send, state: "open" };
    this.lines.add(line);
    return line;
  }

  private connectionOf(line: Line): Connection {
    return {
      receive: (text) => {
        if (!this.lines.has(line)) return;
        this.waiting += 1;
        void this.inTurn(() => this.answer(text, line)).finally(() => (this.waiting -= 1));
      },
      close: () => this.hangUp(line),
    };
  }

  private hangUp(line: Line): void {
    line.send = null;
    this.lines.delete(line);
    void this.inTurn(async () => this.session.leave(line.session));
  }

  private async answer(text: string, line: Line): Promise<void> {
    const started = performance.now();
    const request = readRequest(text);
    if (line.state === "dead" || request === null) return;
    const calculated = this.session.calculationSeconds;
    this.busy = true;
    const inactive = line.state === "inactive" && !isCleanup(request.message.body);
    const done = { wrote: writes(request), inactive };
    try {
      // A fault of the host itself, in calculation for example: the client is told rather than left waiting.
      const reply = await this.replyTo(request, text, line).catch((fault: unknown) =>
        errorReply(internalError(fault))
      );
      const message: ResponseMessage | null = reply && { id: request.id, type: 2, message: reply };
      if (message) line.send?.(JSON.stringify(message));
    } finally {
      this.busy = false;
      this.stats.hostSeconds += (performance.now() - started) / 1000;
      this.stats.calculationSeconds += this.session.calculationSeconds - calculated;
    }
    this.sendEvents();
    this.onBatch(done);
  }

  private async replyTo(request: RequestMessage, text: string, line: Line): Promise<Reply | null> {
    const { body } = request.message;
    if (isCleanup(body)) {
      // Of a workbook that is gone nothing is kept any more.
      return bodyReply(
        line.state === "open" ? await line.processor.run(body) : { Results: [], TraceIds: [] }
      );
    }
    if (line.state === "inactive") return errorReply(INACTIVE);
    return this.sync(request, utf8Length(text), this.faults.next(), line);
  }

  /** @returns null when the client is to hear nothing. */
  private async sync(
    request: RequestMessage,
    bytes: number,
    plan: SyncPlan,
    line: Line
  ): Promise<Reply | null> {
    const { body } = request.message;
    this.stats.syncs += 1;
    this.stats.actions += body.Actions.length;
    this.stats.requestBytes += bytes;
    this.changeBefore(plan);
    const { fault } = plan;
    const reply =
      bytes > PAYLOAD_LIMIT
        ? payloadReply("RequestPayloadSizeLimitExceeded")
        : await this.perform(
            line,
            request,
            plan.death ?? (fault && (fault.when ?? "before")),
            errorOf(plan)
          );
    this.stats.responseBytes += utf8Length(reply.body);
    this.stats.onResponse?.(reply.body);
    if (plan.death !== undefined) {
      line.send = null;
      line.state = "dead";
    }
    return plan.death !== undefined || fault?.loseReply ? null : reply;
  }

  /** @param breakAt How much of the batch is done before `error`; undefined to do it whole without one. */
  private async perform(
    line: Line,
    request: RequestMessage,
    breakAt: FaultMoment | undefined,
    error: HostError
  ): Promise<Reply> {
    if (breakAt === "before") return errorReply(error);
    if (line.session.cellEditMode && changesExcel(request)) {
      return errorReply(new HostError("InvalidOperationInCellEditMode", EDIT_MODE_MESSAGE));
    }
    const breakOff: BreakOff | undefined =
      typeof breakAt === "object" ? { afterChanges: breakAt.afterActions, error } : undefined;
    let response: ResponseBody;
    try {
      response = await line.processor.run(request.message.body, breakOff);
    } finally {
      await this.session.endBatch();
    }
    if (breakAt === "after") return errorReply(error);
    const reply = bodyReply(response);
    return utf8Length(reply.body) > PAYLOAD_LIMIT
      ? payloadReply("ResponsePayloadSizeLimitExceeded")
      : reply;
  }

  private changeBefore(plan: SyncPlan): void {
    for (const change of plan.changesBefore) {
      this.session.as(ANOTHER_AUTHOR, () => change(this.session.workbook));
      this.session.workbook.pending.everything = true;
    }
  }

  private sendEvents(): void {
    for (const line of this.lines) {
      const events = line.session.takeEvents();
      if (events.length === 0 || line.state !== "open") continue;
      const message: EventMessage = {
        type: 3,
        message: {
          entries: events.map((event) => ({
            messageCategory: EVENT_CATEGORY,
            messageType: event.type,
            targetId: event.targetId,
            message: JSON.stringify(event.data),
            id: ++this.lastEvent,
            isRemoteOverride: false,
          })),
        },
      };
      line.send?.(JSON.stringify(message));
    }
  }
}

type Reply = ResponseMessage["message"];

const INACTIVE = new HostError(
  "InactiveWorkbook",
  "This operation failed because the workbook is inactive."
);

const EDIT_MODE_MESSAGE =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** @returns null for a text that no client sends: there is no number to answer it by. */
function readRequest(text: string): RequestMessage | null {
  try {
    return JSON.parse(text) as RequestMessage;
  } catch {
    return null;
  }
}

/** Whether a request writes. The client marks more than that: listening to events, letting go of references. */
function writes({ flags, message: { body } }: RequestMessage): boolean {
  return (
    (flags & WRITE_FLAG) !== 0 &&
    body.Actions.some((action) => changesWorkbook(action, body.ObjectPaths))
  );
}

/** Whether a request changes the workbook, as the client marks it, or what is selected or in front, which it does not. */
function changesExcel({ flags, message }: RequestMessage): boolean {
  return (flags & WRITE_FLAG) !== 0 || message.body.Actions.some(changesView);
}

function bodyReply(body: ResponseBody): Reply {
  return { statusCode: 200, headers: {}, body: JSON.stringify(body) };
}

function errorReply(error: HostError): Reply {
  const { code, message } = error;
  if (isLineError(code)) return lineReply(code, message);
  return bodyReply({ Results: [], TraceIds: [], Error: wireErrorOf(error) });
}

/** A refusal of the line and not of the object model: it comes as an HTTP status, as in Excel on the web. */
function lineReply(code: LineErrorCode, message: string): Reply {
  const body = JSON.stringify({ error: { code, message } });
  return { statusCode: LINE_ERRORS[code].status, headers: {}, body };
}

function payloadReply(code: LineErrorCode): Reply {
  return lineReply(code, "The size of the payload has exceeded the limit.");
}

function errorOf({ fault }: SyncPlan): HostError {
  const code = fault?.code ?? "GeneralException";
  return new HostError(
    code,
    fault?.message ?? "There was an internal error while processing the request."
  );
}
