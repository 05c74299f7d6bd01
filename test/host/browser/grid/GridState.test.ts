import { GridState, gridStateOf } from "../../../../host/browser/grid/GridState";
import { LazyEngine } from "../../../../host/LazyEngine";
import { Person } from "../../../../host/person/Person";
import { Session } from "../../../../host/protocol/Session";
import { HostWorkbook } from "../../../../host/workbook/HostWorkbook";
import type { DataValidation } from "../../../../host/workbook/model";

function upTo5(errorStyle: DataValidation["errorStyle"]): DataValidation {
  return {
    areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
    type: "WholeNumber",
    operator: "Between",
    formula1: "1",
    formula2: "5",
    ignoreBlank: true,
    inCellDropDown: true,
    showError: true,
    errorStyle,
    errorTitle: "Titel",
    errorMessage: "Besked",
    showPrompt: false,
    promptTitle: "",
    promptMessage: "",
  };
}

function setUp(rule: DataValidation | null = null) {
  const now = () => new Date(2026, 0, 31);
  const workbook = HostWorkbook.empty();
  const sheet = workbook.sheets[0]!;
  if (rule) sheet.validations.push(rule);
  const engine = new LazyEngine({ now });
  const person = new Person(new Session({ workbook, engine, locale: "da-DK", now }));
  return { sheet, person, state: new GridState(person) };
}

describe("GridState", () => {
  it("is one for a person", () => {
    const { person } = setUp();
    expect(gridStateOf(person)).toBe(gridStateOf(person));
  });

  it("has the text that editing begins with, then what is typed", () => {
    const { state, person } = setUp();
    expect(state.draft).toBeNull();
    expect(state.begin("1", "enter")).toBe(true);
    expect(state.draft).toBe("1");
    state.type("12");
    expect(state.draft).toBe("12");
    person.cancelEdit();
    expect(state.draft).toBeNull();
  });

  it("tells whoever listens", () => {
    const { state } = setUp();
    const listener = jest.fn();
    const stop = state.subscribe(listener);
    const before = state.version;
    state.begin("1", "enter");
    expect(listener).toHaveBeenCalled();
    expect(state.version).toBeGreaterThan(before);
    stop();
    listener.mockClear();
    state.type("2");
    expect(listener).not.toHaveBeenCalled();
  });

  it("writes, then goes on", async () => {
    const { state, sheet, person } = setUp();
    state.begin("3,5", "enter");
    expect(await state.commit(() => person.move("nextRow"))).toBe(true);
    expect(sheet.cells.value(0, 0)).toBe(3.5);
    expect(person.activeCell).toEqual({ row: 1, column: 0 });
    expect(state.busy).toBe(false);
  });

  it("goes on at once when nothing is being edited", async () => {
    const { state } = setUp();
    const after = jest.fn();
    await state.commit(after);
    expect(after).toHaveBeenCalledTimes(1);
  });

  it("is busy while writing, and writes once", async () => {
    const { state } = setUp();
    state.begin("3", "enter");
    const first = state.commit();
    expect(state.busy).toBe(true);
    expect(state.commit()).toBe(first);
    await first;
  });

  it("asks before it writes against a rule, and forgets on cancel", async () => {
    const { state, sheet } = setUp(upTo5("Stop"));
    state.begin("9", "enter");
    const after = jest.fn();
    expect(await state.commit(after)).toBe(false);
    expect(state.notice).toEqual({
      kind: "invalid",
      style: "Stop",
      title: "Titel",
      message: "Besked",
    });
    state.dismiss();
    expect(state.notice).toBeNull();
    expect(state.draft).toBe("9");
    state.cancel();
    expect(state.draft).toBeNull();
    expect(sheet.cells.value(0, 0)).toBeNull();
    expect(after).not.toHaveBeenCalled();
  });

  it("writes what a warning lets through, then goes where it was going", async () => {
    const { state, sheet, person } = setUp(upTo5("Warning"));
    state.begin("9", "enter");
    await state.commit(() => person.move("next"));
    expect(sheet.cells.value(0, 0)).toBeNull();
    expect(await state.force()).toBe(true);
    expect(sheet.cells.value(0, 0)).toBe(9);
    expect(person.activeCell).toEqual({ row: 0, column: 1 });
  });

  it("shows why an act was refused", async () => {
    const { state, person, sheet } = setUp();
    await person.protectSheet(sheet.id);
    expect(state.begin("1", "enter")).toBe(false);
    expect(state.notice).toEqual({ kind: "refused", reason: "locked" });
    expect(await state.act(person.clearContents())).toBe(false);
    expect(await state.act(person.unprotectSheet(sheet.id))).toBe(true);
    expect(state.notice).toBeNull();
  });
});
