import { colleagueWrites, orderTrouble, type Trouble } from "../../../../host/browser/page/trouble";
import { emptyDesk } from "./showPage";

describe("a colleague writes", () => {
  it("into the sheet in front, and what depends on it follows", async () => {
    const desk = emptyDesk();
    desk.person.beginEdit("=B1*2");
    await desk.person.commitEdit("=B1*2");
    expect(await colleagueWrites(desk, "b1", "21")).toBeNull();
    const { cells } = desk.person.sheet;
    expect([cells.value(0, 1), cells.value(0, 0)]).toEqual([21, 42]);
  });

  it("is told to the page, and takes the person's list of undo with it", async () => {
    const desk = emptyDesk();
    desk.person.beginEdit("1");
    await desk.person.commitEdit("1");
    const before = desk.version;
    await colleagueWrites(desk, "C3", "x");
    expect(desk.version).toBeGreaterThan(before);
    expect(desk.person.undoLabel).toBeNull();
  });

  it.each(["", "hvad", "A0", "XFE1"])("nowhere: %s", async (cell) => {
    expect(await colleagueWrites(emptyDesk(), cell, "1")).toBe("badCell");
  });

  it("not into a locked cell", async () => {
    const desk = emptyDesk();
    await desk.person.protectSheet(desk.person.sheet.id);
    expect(await colleagueWrites(desk, "A1", "1")).toBe("locked");
    expect(desk.person.sheet.cells.value(0, 0)).toBeNull();
  });
});

describe("what goes wrong at the pane's next requests", () => {
  const codes = (trouble: Trouble) => {
    const desk = emptyDesk();
    orderTrouble(desk, trouble);
    return [desk.faults.next(), desk.faults.next()].map(({ fault }) => fault?.code ?? null);
  };
  it.each<[Trouble, (string | null)[]]>([
    ["timeout", ["InvalidOrTimedOutSession", null]],
    ["busy", ["ActivityLimitReached", null]],
    ["dialog", ["WriteNotSupportedWhenModalDialogOpen", "WriteNotSupportedWhenModalDialogOpen"]],
    ["clear", [null, null]],
  ])("%s", (trouble, expected) => expect(codes(trouble)).toEqual(expected));

  it("a lost answer: the work is done", () => {
    const desk = emptyDesk();
    orderTrouble(desk, "lostAnswer");
    expect(desk.faults.next().fault).toMatchObject({ loseReply: true, when: "after" });
  });

  it("an open dialog is closed again", () => {
    const desk = emptyDesk();
    orderTrouble(desk, "dialog");
    desk.faults.next();
    orderTrouble(desk, "clear");
    expect(desk.faults.next().fault).toBeUndefined();
  });
});
