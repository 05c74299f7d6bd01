import { PaneLine, type Leaving } from "../../../../host/browser/frame/PaneLine";
import { IDENTITY, type Sent } from "./support";

/** A line with the page on one side and the desk on the other, both written down. */
class Trial {
  readonly sent: Sent[] = [];
  /** What the desk was sent, by connection. */
  readonly received: string[][] = [];
  readonly closed: number[] = [];
  readonly left: Leaving[] = [];
  private deliver: (text: string) => void = () => undefined;
  readonly line = new PaneLine({
    identity: IDENTITY,
    connect: (send) => {
      const number = this.received.push([]) - 1;
      this.deliver = send;
      return {
        receive: (text) => this.received[number]!.push(text),
        close: () => this.closed.push(number),
      };
    },
    post: (text) => this.sent.push(JSON.parse(text) as Sent),
    onLeave: (where) => this.left.push(where),
  });

  request(actionName: string, data: unknown = null, more: object = {}): void {
    const message = {
      _messageType: 0,
      _actionName: actionName,
      _actionType: 0,
      _conversationId: IDENTITY.conversationId,
      _correlationId: this.sent.length,
      _data: data,
      ...more,
    };
    this.line.receive(JSON.stringify(message));
  }

  hello(): this {
    this.request("ContextActivationManager_getAppContextAsync");
    return this;
  }

  query(body = "{}", flags = 1, partition: string | null = null): void {
    const ArrayData = [partition, "POST", "ProcessQuery", [], body, 0, flags];
    this.request("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData });
  }

  register(event: string, actionType = 1): void {
    this.request(event, {}, { _actionType: actionType });
  }

  answer(statusCode: number, body: string, id = 1): void {
    this.deliver(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } }));
  }

  raise(...entries: readonly object[]): void {
    this.deliver(JSON.stringify({ type: 3, message: { entries } }));
  }

  get last(): Sent | undefined {
    return this.sent.at(-1);
  }
}

let trial: Trial;
beforeEach(() => (trial = new Trial()));

describe("what is no request of this frame's client", () => {
  const good = {
    _messageType: 0,
    _actionName: "ContextActivationManager_getAppContextAsync",
    _actionType: 0,
    _conversationId: IDENTITY.conversationId,
    _correlationId: 0,
  };

  it.each<[string, unknown]>([
    ["no text", good],
    ["no JSON", "{"],
    ["JSON of something else", '"hello"'],
    ["a list", "[1]"],
    ["null", "null"],
    ["an answer", JSON.stringify({ ...good, _messageType: 1 })],
    ["another conversation", JSON.stringify({ ...good, _conversationId: "other" })],
    ["no name", JSON.stringify({ ...good, _actionName: 1 })],
    ["no kind", JSON.stringify({ ...good, _actionType: "0" })],
  ])("is passed over: %s", (_what, data) => {
    trial.line.receive(data);
    expect(trial.sent).toEqual([]);
    expect(trial.received).toEqual([]);
  });
});

describe("the client's hello", () => {
  it("puts it on the desk, and is told of Excel on the web", () => {
    trial.hello();
    expect(trial.received).toEqual([[]]);
    expect(trial.last).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _errorCode: 0,
      _correlationId: 0,
      _data: { _appName: 16, _appUILocale: "da-DK", _requirementMatrix: '{"ExcelApi":"1.14"}' },
    });
  });

  it("said again, by a frame that was reloaded, is a new client's", () => {
    trial.hello();
    trial.register("richApiMessage");
    trial.hello().query();
    expect(trial.closed).toEqual([0]);
    expect(trial.received.map(({ length }) => length)).toEqual([0, 1]);
    const before = trial.sent.length;
    trial.raise({ messageType: 10 });
    expect(trial.sent).toHaveLength(before);
  });
});

describe("a query", () => {
  beforeEach(() => trial.hello());

  it("goes to the host with its flags, its body as it is", () => {
    trial.query('{"Actions":[]}', 1);
    expect(JSON.parse(trial.received[0]![0]!)).toEqual({
      id: 1,
      type: 1,
      flags: 1,
      message: { url: "ProcessQuery", method: "POST", body: { Actions: [] } },
    });
  });

  it("gets the host's answer", () => {
    trial.query();
    trial.answer(200, '{"Results":[]}');
    const _data = { Version: 1, Error: 0, Data: [200, [], '{"Results":[]}'] };
    expect(trial.last).toMatchObject({ _errorCode: 0, _correlationId: 1, _data });
  });

  it("gets its own answer when several wait", () => {
    trial.query("{}");
    trial.request("executeMethod", {
      DdaMethod: { DispatchId: 93 },
      ArrayData: [0, 0, 0, 0, "{}"],
    });
    trial.answer(200, "second", 2);
    trial.answer(200, "first", 1);
    expect(trial.sent.slice(1).map(({ _data }) => _data)).toMatchObject([
      { Data: [200, [], "second"] },
      { Data: [200, [], "first"] },
    ]);
  });

  it.each([
    ["InvalidOrTimedOutSession", 408, 5012],
    ["WriteNotSupportedWhenModalDialogOpen", 400, 5016],
    ["ActivityLimitReached", 429, 5102],
    ["RequestPayloadSizeLimitExceeded", 400, 5103],
    ["ResponsePayloadSizeLimitExceeded", 400, 5104],
    ["SomethingElse", 500, 5001],
  ])("that the line refuses with %s gets Office's number for it", (code, status, number) => {
    trial.query();
    trial.answer(status, JSON.stringify({ error: { code, message: "" } }));
    expect(trial.last).toMatchObject({ _errorCode: 0, _data: { Version: 1, Error: number } });
  });

  it("that says that ribbon functions are ready is taken note of", () => {
    trial.query('{"Actions":[{"Name":"NotifyActionHandlerReady"}]}', 0, "WacPartition");
    expect(trial.received).toEqual([[]]);
    expect(trial.last).toMatchObject({ _data: { Error: 0 } });
  });
});

describe("what this page does not have", () => {
  beforeEach(() => trial.hello());

  it.each<[string, unknown, object]>([
    ["another method of the document", { DdaMethod: { DispatchId: 86 } }, { Error: 5000 }],
    ["a method without a number", {}, { Error: 5000 }],
    ["a query that is none", { DdaMethod: { DispatchId: 93 }, ArrayData: [] }, { Error: 5000 }],
  ])("is answered: %s", (_what, data, answer) => {
    trial.request("executeMethod", data);
    expect(trial.last?._data).toMatchObject(answer);
  });

  it("is answered for an action of another name", () => {
    trial.request("ContextActivationManager_openDialog");
    expect(trial.last?._errorCode).toBe(-2);
  });

  it("is answered for an event of another name", () => {
    trial.register("bindingDataChanged");
    expect(trial.last).toMatchObject({ _errorCode: 0, _data: { Error: 5000 } });
  });
});

describe("events", () => {
  const changed = {
    messageCategory: 65536,
    messageType: 10,
    targetId: "s",
    message: "{}",
    id: 7,
    isRemoteOverride: false,
  };
  const selected = { ...changed, messageType: 2, targetId: "" };
  beforeEach(() => trial.hello());

  it("come once they are registered for, and until they are no more", () => {
    trial.raise(changed);
    trial.register("richApiMessage");
    expect(trial.last).toMatchObject({ _data: { Error: 0, Version: 1 } });
    trial.raise(changed);
    expect(trial.last).toMatchObject({
      _messageType: 1,
      _responseType: 1,
      _actionName: "richApiMessage",
      _data: { ArrayData: [[65536, 10, "s", "{}", 7, false]] },
    });
    trial.register("richApiMessage", 2);
    const { length } = trial.sent;
    trial.raise(changed);
    expect(trial.sent).toHaveLength(length);
  });

  it("of the workbook's own selection go the old way", () => {
    trial.register("richApiMessage");
    trial.register("documentSelectionChanged");
    const { length } = trial.sent;
    trial.raise(selected, changed);
    expect(trial.sent.slice(length).map(({ _actionName }) => _actionName)).toEqual([
      "documentSelectionChanged",
      "richApiMessage",
    ]);
    trial.raise(selected);
    expect(trial.last).toMatchObject({ _actionName: "documentSelectionChanged", _data: {} });
  });
});

describe("the keyboard", () => {
  it.each<[number, Leaving[]]>([
    [13, ["forward"]],
    [14, ["backward"]],
    [5, ["forward"]],
    [6, ["backward"]],
    [15, ["workbook"]],
    [16, ["workbook"]],
    [0, []],
    [39, []],
  ])("notice %i leaves %j", (action, left) => {
    trial.hello().request("ContextActivationManager_notifyHost", ["id", action]);
    expect(trial.left).toEqual(left);
    expect(trial.sent).toHaveLength(1);
  });
});

it("a frame that is closed hangs up, and nothing is sent to it any more", () => {
  trial.hello().query();
  trial.line.close();
  expect(trial.closed).toEqual([0]);
  trial.answer(200, "{}");
  trial.hello();
  expect(trial.sent).toHaveLength(1);
  expect(trial.received).toHaveLength(1);
});
