import {
  EMPTY_DRAFT,
  ScoreMemory,
  type Draft,
} from "../../../../src/taskpane/views/score/ScoreMemory";
import { foldCode } from "../../../../src/register/model/keys";
import { draftAnswers } from "./draftAnswers";

const answered: Draft = { ...EMPTY_DRAFT, answers: draftAnswers({ I1: 3 }) };

function memoryOnPage() {
  const page = new EventTarget();
  const asks = () => {
    const event = new Event("beforeunload", { cancelable: true });
    page.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { memory: new ScoreMemory(page), asks };
}

it("keeps a draft for each citizen and respondent", () => {
  const { memory } = memoryOnPage();
  memory.keep("K1", "UNGE", "citizen", answered);
  memory.keep("K1", "UNGE", "caseworker", { ...EMPTY_DRAFT, note: "x" });
  expect(memory.draftOf("k1", "UNGE", "citizen").answers.get(foldCode("i1"))?.answer).toBe(3);
  expect(memory.draftOf("K1", "UNGE", "caseworker").note).toBe("x");
  expect(memory.draftOf("K2", "UNGE", "citizen")).toBe(EMPTY_DRAFT);
  memory.drop("K1", "UNGE", "citizen");
  expect(memory.draftOf("K1", "UNGE", "citizen")).toBe(EMPTY_DRAFT);
  expect(memory.draftOf("K1", "UNGE", "caseworker").note).toBe("x");
});

it("asks before the page is left for as long as something is not saved", () => {
  const { memory, asks } = memoryOnPage();
  expect(asks()).toBe(false);
  memory.keep("K1", "UNGE", "citizen", { ...EMPTY_DRAFT, date: 46000, note: "  " });
  expect(asks()).toBe(false);
  memory.keep("K1", "UNGE", "citizen", answered);
  memory.keep("K2", "UNGE", "citizen", { ...EMPTY_DRAFT, note: "Ring mandag" });
  expect(asks()).toBe(true);
  memory.drop("K1", "UNGE", "citizen");
  expect(asks()).toBe(true);
  memory.drop("K2", "UNGE", "citizen");
  expect(asks()).toBe(false);
});

it("tells of every change with a new snapshot, and is the same in between", () => {
  const { memory } = memoryOnPage();
  const seen: unknown[] = [];
  const stop = memory.subscribe(() => seen.push(memory.snapshot()));
  expect(memory.snapshot()).toBe(memory.snapshot());
  memory.setRespondent("caseworker");
  expect(seen).toHaveLength(1);
  expect(memory.snapshot()).toMatchObject({ respondent: "caseworker" });
  stop();
  memory.setRespondent("citizen");
  expect(seen).toHaveLength(1);
});

describe("a draft that is being saved", () => {
  const TODAY = 46000;
  const anything = () => true;

  it("belongs to the day on which that was begun, and is forgotten when it turns out to be stored", () => {
    const { memory } = memoryOnPage();
    memory.keep("K1", "UNGE", "citizen", answered);
    const sent = memory.send("K1", "UNGE", "citizen", TODAY);
    expect(memory.draftOf("K1", "UNGE", "citizen")).toBe(sent);
    expect(sent).toMatchObject({ date: TODAY, answers: answered.answers });
    memory.dropStored(() => false);
    expect(memory.draftOf("K1", "UNGE", "citizen")).toBe(sent);
    memory.dropStored(anything);
    expect(memory.draftOf("K1", "UNGE", "citizen")).toBe(EMPTY_DRAFT);
  });

  it("is kept when something in it is changed meanwhile, like every other draft", () => {
    const { memory } = memoryOnPage();
    memory.keep("K1", "UNGE", "citizen", answered);
    memory.send("K1", "UNGE", "citizen", TODAY);
    memory.keep("K1", "UNGE", "citizen", { ...memory.draftOf("K1", "UNGE", "citizen"), note: "x" });
    memory.keep("K2", "UNGE", "citizen", answered);
    memory.dropStored(anything);
    expect(memory.draftOf("K1", "UNGE", "citizen")).toMatchObject({ note: "x", date: TODAY });
    expect(memory.draftOf("K2", "UNGE", "citizen").answers).toBe(answered.answers);
  });
});
