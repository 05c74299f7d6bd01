import { noticeTexts } from "../../../src/locales/everyLanguage";
import { writingPart } from "../../../src/taskpane/parts/writingPart";
import { PartGoneError } from "../../../src/workbook/errors";
import { citizenEdits } from "../../workbook/support";
import { ADD, sessionWithCitizen, type SessionTrial } from "./sessionTrial";

let trial: SessionTrial;
beforeEach(async () => {
  trial = await sessionWithCitizen();
  jest.spyOn(writingPart, "loaded", "get").mockReturnValue(null);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await trial.close();
});

const add = () => trial.session.apply(citizenEdits(trial.shown().register, "K2"), ADD);
const codes = () => trial.shown().register.citizens.map(({ code }) => code);

test("what writes is fetched by the first change, where it is not there yet", async () => {
  const load = jest.spyOn(writingPart, "load");
  expect(await add()).toBe(true);
  expect(load).toHaveBeenCalledTimes(1);
  expect(codes()).toEqual(["K1", "K2"]);
  expect(await trial.session.undo()).toBe(true);
  expect(load).toHaveBeenCalledTimes(2);
  expect(codes()).toEqual(["K1"]);
});

test("where a new release has taken it away, nothing is changed and that is said", async () => {
  const load = jest.spyOn(writingPart, "load").mockRejectedValueOnce(new PartGoneError());
  const { workbook } = trial.session.getSnapshot();
  expect(await add()).toBe(false);
  const { happened, next } = noticeTexts.da.partGone;
  expect(trial.notice()).toMatchObject({ intent: "warning", title: happened, text: next });
  expect(trial.session.getSnapshot()).toMatchObject({ work: null, workbook });
  trial.notice()!.retry!();
  expect(trial.reloads()).toBe(1);
  expect(await add()).toBe(true);
  load.mockRejectedValueOnce(new PartGoneError());
  expect(await trial.session.undo()).toBe(false);
  expect(trial.notice()).toMatchObject({ title: happened });
  expect(codes()).toEqual(["K1", "K2"]);
});

test("a change can be stopped while it is fetched, however long that takes", async () => {
  jest.spyOn(writingPart, "load").mockReturnValueOnce(new Promise(() => undefined));
  const writing = add();
  trial.session.getSnapshot().work!.cancel!();
  expect(await writing).toBe(false);
  expect(trial.notice()).toMatchObject({ title: noticeTexts.da.cancelled });
  expect(await add()).toBe(true);
  expect(codes()).toEqual(["K1", "K2"]);
});
