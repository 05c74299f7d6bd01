import {
  BatchProcessor,
  changesView,
  isCleanup,
  wireErrorOf,
  type BreakOff,
} from "./BatchProcessor";
import type { HostObject } from "./declare";
import { internalError } from "./errors";
import type { FaultMoment, Faults, SyncPlan } from "./Faults";
import { HostError } from "./HostError";
import { ANOTHER_AUTHOR, THIS_ADDIN, THIS_PERSON, type Session } from "./Session";
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
  /** Hangs up: nothing comes through `send` any more, and what still comes in is dropped. */
  readonly close: () => void;
}

/**
 * The host's end of the line: takes requests one at a time, answers them, and sends events when a batch is
 * over. It knows nothing of how messages travel, so it serves a client in the same process as well as one in
 * another window.
 */
export class Endpoint {
  private readonly processor: BatchProcessor;
  private queue: Promise<void> = Promise.resolve();
  private send: ((text: string) => void) | null = null;
  private busy = false;
  private lastEvent = 0;

  constructor(
    private readonly session: Session,
    root: HostObject,
    private readonly faults: Faults,
    private readonly stats: Stats
  ) {
    this.processor = new BatchProcessor(session, root);
    session.onRaise = () => {
      if (!this.busy) queueMicrotask(() => this.sendEvents());
    };
  }

  /** Puts a client on the line; the one before is cut off and forgotten. */
  connect(send: (text: string) => void): Connection {
    this.session.forgetClient();
    this.send = send;
    return {
      receive: (text) => {
        this.queue = this.queue.then(async () => {
          if (this.send === send) await this.answer(text, send);
        });
      },
      close: () => {
        if (this.send === send) this.send = null;
      },
    };
  }

  /** Resolves when everything that has come in so far is done. */
  async idle(): Promise<void> {
    await this.queue;
  }

  private async answer(text: string, send: (text: string) => void): Promise<void> {
    const started = performance.now();
    const calculated = this.session.calculationSeconds;
    this.busy = true;
    try {
      const request = JSON.parse(text) as RequestMessage;
      const doing = isCleanup(request.message.body)
        ? this.processor.run(request.message.body).then(bodyReply)
        : this.sync(request, utf8Length(text), this.faults.next());
      // A fault of the host itself, in calculation for example: the client is told rather than left waiting.
      const reply = await doing.catch((fault: unknown) => errorReply(internalError(fault)));
      const message: ResponseMessage | null = reply && { id: request.id, type: 2, message: reply };
      if (message && this.send === send) send(JSON.stringify(message));
    } finally {
      this.busy = false;
      this.stats.hostSeconds += (performance.now() - started) / 1000;
      this.stats.calculationSeconds += this.session.calculationSeconds - calculated;
    }
    this.sendEvents();
  }

  /** @returns null when the client is to hear nothing. */
  private async sync(
    request: RequestMessage,
    bytes: number,
    plan: SyncPlan
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
            request,
            plan.death ?? (fault && (fault.when ?? "before")),
            errorOf(plan)
          );
    this.stats.responseBytes += utf8Length(reply.body);
    this.stats.onResponse?.(reply.body);
    if (plan.death !== undefined) this.send = null;
    return plan.death !== undefined || fault?.loseReply ? null : reply;
  }

  /** @param breakAt How much of the batch is done before `error`; undefined to do it whole without one. */
  private async perform(
    request: RequestMessage,
    breakAt: FaultMoment | undefined,
    error: HostError
  ): Promise<Reply> {
    if (breakAt === "before") return errorReply(error);
    if (this.session.cellEditMode && changesExcel(request)) {
      return errorReply(new HostError("InvalidOperationInCellEditMode", EDIT_MODE_MESSAGE));
    }
    const breakOff: BreakOff | undefined =
      typeof breakAt === "object" ? { afterChanges: breakAt.afterActions, error } : undefined;
    this.session.author = THIS_ADDIN;
    let response: ResponseBody;
    try {
      response = await this.processor.run(request.message.body, breakOff);
    } finally {
      this.session.author = THIS_PERSON;
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
    const events = this.session.takeEvents();
    if (events.length === 0 || !this.send) return;
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
    this.send(JSON.stringify(message));
  }
}

type Reply = ResponseMessage["message"];

const EDIT_MODE_MESSAGE =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** Whether a request changes the workbook, as the client marks it, or what is selected or in front, which it does not. */
function changesExcel({ flags, message }: RequestMessage): boolean {
  return (flags & WRITE_FLAG) !== 0 || message.body.Actions.some(changesView);
}

function bodyReply(body: ResponseBody): Reply {
  return { statusCode: 200, headers: {}, body: JSON.stringify(body) };
}

function errorReply(error: HostError): Reply {
  return bodyReply({ Results: [], TraceIds: [], Error: wireErrorOf(error) });
}

/** A refusal of the line and not of the object model: it comes as an HTTP status, as in Excel on the web. */
function payloadReply(code: string): Reply {
  const message = "The size of the payload has exceeded the limit.";
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

function errorOf({ fault }: SyncPlan): HostError {
  const code = fault?.code ?? "GeneralException";
  return new HostError(
    code,
    fault?.message ?? "There was an internal error while processing the request."
  );
}
