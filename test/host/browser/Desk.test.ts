import { Desk } from "../../../host/browser/Desk";
import type { RequestBody } from "../../../host/protocol/wire";

/** What a pane asks for: nothing at all, or another name for the sheet in front. */
const READS: RequestBody = { Actions: [], ObjectPaths: {} };
const WRITES: RequestBody = {
  Actions: [
    {
      Id: 4,
      ActionType: 4,
      Name: "Name",
      ObjectPathId: 3,
      ArgumentInfo: { Arguments: ["Nord"] },
    },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
  },
};

/** What the client does by itself with what it does not need any more. */
const TIDIES_UP: RequestBody = {
  Actions: [
    {
      Id: 2,
      ActionType: 3,
      Name: "_RemoveReference",
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: ["1"] },
    },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
};

interface Answer {
  readonly id: number;
  readonly message: { readonly body: string };
}

/** A pane that sends requests by hand. */
class Pane {
  readonly answers: Answer[] = [];
  private readonly line;
  private lastId = 0;

  constructor(
    private readonly desk: Desk,
    author: "here" | "elsewhere" = "here"
  ) {
    this.line = desk.connectPane((text) => this.answers.push(JSON.parse(text) as Answer), author);
  }

  /** Sends a batch and waits until it is done. @returns the error's code, "" when there was none. */
  async request(body = READS): Promise<string> {
    this.send(body);
    await this.desk.idle();
    const answer = JSON.parse(this.answers.at(-1)!.message.body) as { Error?: { Code: string } };
    return answer.Error?.Code ?? "";
  }

  send(body = READS): void {
    const message = { url: "ProcessQuery", method: "POST", headers: {}, body };
    this.line.receive(JSON.stringify({ id: ++this.lastId, type: 1, flags: 1, message }));
  }

  close(): void {
    this.line.close();
  }
}

let desk: Desk;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  desk = new Desk({ locale: "da-DK", now: () => new Date(2026, 0, 31) });
});
afterEach(() => {
  desk.session.engine.dispose();
  jest.useRealTimers();
});

const typed = async (text: string): Promise<void> => {
  desk.person.beginEdit(null);
  await desk.person.commitEdit(text);
};

describe("what can be seen", () => {
  it.each<[string, () => unknown]>([
    ["a batch of the pane's", () => new Pane(desk).request(WRITES)],
    ["what the person types", () => typed("hej")],
    ["selecting", () => desk.person.select({ top: 1, left: 1, bottom: 1, right: 1 })],
    ["another workbook", () => desk.startBlank()],
  ])("is told of after %s", async (_what, act) => {
    const before = desk.version;
    let told = 0;
    const end = desk.subscribe(() => told++);
    await act();
    expect(desk.version).toBeGreaterThan(before);
    expect(told).toBeGreaterThan(0);
    end();
    const then = told;
    await desk.startBlank();
    expect(told).toBe(then);
  });
});

describe("a pane that works", () => {
  it("is not at rest when an answer came late, before it has asked for more", async () => {
    const pane = new Pane(desk);
    pane.send();
    jest.advanceTimersByTime(5000);
    await desk.idle();
    await Promise.resolve();
    expect(desk.paneIsWorking).toBe(true);
    jest.advanceTimersByTime(999);
    expect(desk.paneIsWorking).toBe(true);
    jest.advanceTimersByTime(1);
    expect(desk.paneIsWorking).toBe(false);
  });
});

describe("a file that takes long to read", () => {
  it("does not make a pane seem at rest that was at work when it was opened", async () => {
    const bytes = await desk.save();
    const pane = new Pane(desk);
    await pane.request();
    const before = desk.paneNumber;
    const opening = desk.open(bytes, "Nord.xlsx");
    // The reading keeps the pane from asking.
    jest.advanceTimersByTime(5000);
    await opening;
    expect(desk.paneNumber).toBe(before);
    expect(await pane.request()).toBe("InactiveWorkbook");
    await jest.advanceTimersByTimeAsync(5000);
    expect(desk.paneNumber).toBe(before);
  });

  it("has the pane opened anew once where another one takes its place at once", async () => {
    await new Pane(desk).request();
    const before = desk.paneNumber;
    await Promise.all([desk.startBlank(), desk.startBlank()]);
    await jest.advanceTimersByTimeAsync(5000);
    expect(desk.paneNumber).toBe(before + 1);
  });

  it("has the pane opened anew after all where the file cannot be calculated", async () => {
    await new Pane(desk).request();
    const before = desk.paneNumber;
    jest.spyOn(desk.session, "calculateNow").mockRejectedValueOnce(new Error("no"));
    await expect(desk.startBlank()).rejects.toThrow("no");
    await jest.advanceTimersByTimeAsync(5000);
    expect(desk.paneNumber).toBe(before + 1);
  });
});

describe("undo of the person's", () => {
  it("ends with a pane's write, and not with its reading", async () => {
    const pane = new Pane(desk);
    await typed("hej");
    await pane.request(READS);
    expect(desk.person.undoLabel).not.toBeNull();
    expect(await pane.request(WRITES)).toBe("");
    expect(desk.session.workbook.sheets[0]!.name).toBe("Nord");
    expect(desk.person.undoLabel).toBeNull();
  });
});

describe("files", () => {
  it("opens what it saved, under its name", async () => {
    await typed("hej");
    const bytes = await desk.save();
    await desk.startBlank();
    expect(desk.session.workbook.sheets[0]!.cells.value(0, 0)).toBeNull();
    expect(desk.name).toBe("Mappe1.xlsx");
    await desk.open(bytes, "Nord.xlsx");
    expect(desk.session.workbook.sheets[0]!.cells.value(0, 0)).toBe("hej");
    expect(desk.name).toBe("Nord.xlsx");
  });

  it("keeps the workbook when a file is none", async () => {
    await typed("hej");
    const pane = new Pane(desk);
    await expect(desk.open(new Uint8Array([1, 2, 3]), "x.xlsx")).rejects.toMatchObject({
      code: "notAWorkbook",
    });
    expect(desk.session.workbook.sheets[0]!.cells.value(0, 0)).toBe("hej");
    expect(await pane.request()).toBe("");
  });

  it("takes the person out of the cell that is gone", async () => {
    desk.person.beginEdit("x");
    await desk.startBlank();
    expect(desk.person.editing).toBeNull();
    expect(desk.session.cellEditMode).toBe(false);
  });
});

describe("the pane, when another workbook is opened", () => {
  it("is opened anew at once when it is at rest", async () => {
    const pane = new Pane(desk);
    await pane.request();
    jest.advanceTimersByTime(1001);
    const before = desk.paneNumber;
    await desk.startBlank();
    expect(desk.paneNumber).toBe(before + 1);
  });

  it("says so itself when it is at work: it hears InactiveWorkbook, and stays", async () => {
    const pane = new Pane(desk);
    await pane.request();
    const before = desk.paneNumber;
    await desk.startBlank();
    expect(desk.paneNumber).toBe(before);
    expect(await pane.request(WRITES)).toBe("InactiveWorkbook");
    await jest.advanceTimersByTimeAsync(5000);
    expect(desk.paneNumber).toBe(before);
    expect(await new Pane(desk).request()).toBe("");
  });

  it("is opened anew after all when it was at work and asks for nothing more", async () => {
    const pane = new Pane(desk);
    await pane.request();
    const before = desk.paneNumber;
    await desk.startBlank();
    await jest.advanceTimersByTimeAsync(2500);
    expect(desk.paneNumber).toBe(before + 1);
  });

  it("is opened anew after all when it only tidies up behind itself", async () => {
    const pane = new Pane(desk);
    await pane.request();
    const before = desk.paneNumber;
    await desk.startBlank();
    expect(await pane.request(TIDIES_UP)).toBe("");
    await jest.advanceTimersByTimeAsync(2500);
    expect(desk.paneNumber).toBe(before + 1);
  });

  it("has done on the old workbook what it sent before", async () => {
    const pane = new Pane(desk);
    const old = desk.session.workbook;
    const done: boolean[] = [];
    desk.faults.betweenSyncs(1, (workbook) => done.push(workbook === old));
    pane.send();
    await desk.startBlank();
    expect(done).toEqual([true]);
    expect(desk.session.workbook).not.toBe(old);
  });
});

describe("a second pane", () => {
  it("takes the first one's place in this Excel", async () => {
    const first = new Pane(desk);
    const second = new Pane(desk);
    first.send();
    await desk.idle();
    expect(first.answers).toEqual([]);
    expect(await second.request()).toBe("");
  });

  it("of another author works beside it", async () => {
    const first = new Pane(desk);
    const second = new Pane(desk, "elsewhere");
    expect(await first.request()).toBe("");
    expect(await second.request()).toBe("");
    second.close();
    expect(await first.request()).toBe("");
  });
});

it("a text that is no request of a client's is dropped, and the next is answered", async () => {
  const answers: string[] = [];
  const line = desk.connectPane((text) => answers.push(text));
  line.receive("{");
  await desk.idle();
  expect(answers).toEqual([]);
  expect(await new Pane(desk).request()).toBe("");
});

it("clearing the faults leaves the person in the cell", () => {
  desk.person.beginEdit(null);
  desk.faults.clear();
  expect(desk.session.cellEditMode).toBe(true);
});
