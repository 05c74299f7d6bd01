/** @jest-environment jsdom */
import { act, cleanup, render } from "@testing-library/react";
import { PaneFrame } from "../../../../host/browser/frame/PaneFrame";
import type { Desk } from "../../../../host/browser/Desk";

/** What the frame uses of a desk. */
class DeskOfTest {
  paneNumber = 1;
  readonly connected: string[] = [];
  closed = 0;
  private listener: () => void = () => undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listener = listener;
    return () => undefined;
  };

  connectPane(_send: unknown, author: string) {
    this.connected.push(author);
    return { receive: () => undefined, close: () => this.closed++ };
  }

  reopen(): void {
    this.paneNumber += 1;
    this.listener();
  }
}

let desk: DeskOfTest;
let posted: string[];
beforeEach(() => {
  desk = new DeskOfTest();
  posted = [];
});
afterEach(cleanup);

function show(author?: "here" | "elsewhere") {
  const { container, unmount } = render(
    <PaneFrame
      desk={desk as unknown as Desk}
      url="about:blank"
      locale="da-DK"
      title="Progressionsregister"
      {...(author ? { author } : {})}
    />
  );
  const frame = () => container.querySelector("iframe")!;
  frame().contentWindow!.postMessage = ((text: string) =>
    posted.push(text)) as Window["postMessage"];
  return { frame, unmount };
}

function hello(frame: HTMLIFrameElement, more: MessageEventInit = {}): void {
  const { xdmInfo } = JSON.parse(frame.name) as { xdmInfo: string };
  const message = {
    _messageType: 0,
    _actionName: "ContextActivationManager_getAppContextAsync",
    _actionType: 0,
    _conversationId: xdmInfo.split("|")[0],
    _correlationId: 0,
  };
  window.dispatchEvent(
    new MessageEvent("message", {
      data: JSON.stringify(message),
      source: frame.contentWindow,
      origin: window.location.origin,
      ...more,
    })
  );
}

it("says in the frame's name where it is, before the page in it loads", () => {
  const { frame } = show();
  const name = JSON.parse(frame().name) as Record<string, string>;
  expect(name["hostInfo"]).toMatch(/^Excel\|Web\|16\.01\|da-DK\|/);
  expect(name["xdmInfo"]?.split("|")[2]).toBe(window.location.origin);
  expect(frame().title).toBe("Progressionsregister");
});

it("puts the client in its own frame on the desk", () => {
  const { frame } = show();
  hello(frame());
  expect(desk.connected).toEqual(["here"]);
  expect(posted).toHaveLength(1);
});

it("counts as another author when it is told to", () => {
  hello(show("elsewhere").frame());
  expect(desk.connected).toEqual(["elsewhere"]);
});

it.each<[string, () => MessageEventInit]>([
  ["another window", () => ({ source: window })],
  ["nobody in particular", () => ({ source: null })],
  ["another origin", () => ({ origin: "https://evil.example" })],
])("does not listen to %s", (_who, more) => {
  hello(show().frame(), more());
  expect(desk.connected).toEqual([]);
});

it("is loaded anew when the desk says so", () => {
  const { frame } = show();
  const first = frame();
  hello(first);
  act(() => desk.reopen());
  expect(frame()).not.toBe(first);
  expect(desk.closed).toBe(1);
});

it("hangs up when it is closed", () => {
  const { frame, unmount } = show();
  hello(frame());
  unmount();
  expect(desk.closed).toBe(1);
});
