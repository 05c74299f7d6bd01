import { paneTexts } from "../../src/locales/everyLanguage";
import type { PaneTexts } from "../../src/locales/pane";
import { changeWords } from "../../src/taskpane/session/actionWords";
import { openSession, type SessionTrial } from "../taskpane/session/sessionTrial";
import { contentOf, expectContent, TestRegister } from "../workbook/support";
import { MOVE_WORDS, moveToSection } from "./actionFixture";

/**
 * One declaration and its words are an action: planned, held to what it may touch, written, in the log under its name,
 * told, and taken back by its own line. It stands in no list here: nothing goes through the list of actions but the
 * compiler, which asks for each one's words, and the tests of the list itself.
 */
const withFixture = (texts: PaneTexts): PaneTexts => ({
  ...texts,
  actions: Object.assign({}, texts.actions, { [moveToSection.name]: MOVE_WORDS }),
});

let trial: SessionTrial;
afterEach(() => trial.close());

test("an action is planned, written, logged, told, offered to be taken back, and taken back", async () => {
  const register = await TestRegister.create();
  await register.addCitizen("K1");
  const before = contentOf(register.host.workbook);
  const texts = withFixture(paneTexts.da);
  trial = await openSession(register, texts);
  const { session } = trial;

  const plan = moveToSection.plan(trial.shown().register, "K1", "Syd");
  if (!plan.ok) throw new Error("It cannot be done.");
  const done = MOVE_WORDS.done("K1");
  expect(await session.apply(plan.edits, { action: moveToSection.name, done })).toBe(true);

  expect(trial.shown().register.citizens).toMatchObject([{ code: "K1", section: "Syd" }]);
  expect(trial.notice()).toMatchObject({ intent: "success", title: "K1 er flyttet." });
  const { undoable } = session.getSnapshot();
  expect(undoable).toMatchObject({ action: "moveToSection", isOwn: true });
  expect(changeWords(undoable!.action, texts)).toBe("borger flyttet");

  expect(await session.undo()).toBe(true);
  expect(trial.notice()).toMatchObject({ title: "Fortrudt: borger flyttet." });
  expect(trial.shown().register.citizens).toMatchObject([{ code: "K1", section: "Nord" }]);
  expectContent(register.host.workbook, before);
});

test("of an action that is not known here, the change is named as a change", () => {
  expect(changeWords("moveToSection", paneTexts.da)).toBe(paneTexts.da.shell.otherChange);
  expect(changeWords("toString", paneTexts.da)).toBe(paneTexts.da.shell.otherChange);
});
