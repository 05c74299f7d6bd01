import { fetchInIdleTime, onceUsable } from "../../../src/taskpane/parts/fetchInIdleTime";
import { Part } from "../../../src/taskpane/parts/Part";
import { PartGoneError } from "../../../src/workbook/errors";
import type { PaneSnapshot } from "../../../src/taskpane/session/PaneSnapshot";

/** A part that is there from the second time that it is asked for. */
function laterPart(): { readonly part: Part<string>; readonly asked: () => number } {
  let asked = 0;
  const part = new Part(() =>
    ++asked === 1 ? Promise.reject(new Error("ChunkLoadError")) : Promise.resolve("view")
  );
  return { part, asked: () => asked };
}

describe("a part", () => {
  it("is fetched once, however often it is wanted", async () => {
    let asked = 0;
    const part = new Part(async () => ++asked);
    expect(part.loaded).toBeNull();
    expect(await Promise.all([part.load(), part.load()])).toEqual([1, 1]);
    expect(await part.load()).toBe(1);
    expect(part.loaded).toBe(1);
  });

  it("that could not be fetched is said to be gone, and is asked for again", async () => {
    const { part, asked } = laterPart();
    await expect(part.load()).rejects.toThrow(PartGoneError);
    expect(part.loaded).toBeNull();
    expect(await part.load()).toBe("view");
    expect(asked()).toBe(2);
  });
});

it("parts are fetched one by one, each when there is nothing else to do, and one that is gone is passed over", async () => {
  const story: string[] = [];
  const named = (name: string) =>
    new Part(async () => {
      story.push(`${name} begins`);
      await Promise.resolve();
      story.push(`${name} ends`);
    });
  const idle = (run: () => void): void => {
    story.push("idle");
    run();
  };
  const { part: gone, asked } = laterPart();
  await fetchInIdleTime([named("a"), gone, named("b")], idle);
  expect(story).toEqual(["idle", "a begins", "a ends", "idle", "idle", "b begins", "b ends"]);
  expect(asked()).toBe(1);
});

describe("the pane is usable", () => {
  const IDLE = {
    work: null,
    notice: null,
    undoable: null,
    selected: null,
    initials: "",
    asksInitials: false,
  };
  const OPENING: PaneSnapshot = { ...IDLE, workbook: { kind: "opening" } };
  const READ: PaneSnapshot = { ...IDLE, workbook: { kind: "noRegister" } };

  it.each([
    ["once the workbook has been read, and is told once", [OPENING, OPENING, READ, READ], 2],
    ["at once where it has been read before", [READ, READ], 0],
  ] as const)("%s", (_name, snapshots, change) => {
    let snapshot: PaneSnapshot = snapshots[0];
    const listeners = new Set<() => void>();
    const told: PaneSnapshot[] = [];
    onceUsable(
      {
        getSnapshot: () => snapshot,
        subscribe(listener) {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      },
      () => told.push(snapshot)
    );
    for (const next of snapshots.slice(1)) {
      snapshot = next;
      for (const listener of [...listeners]) listener();
    }
    expect(told).toEqual([snapshots[change]]);
    expect(listeners.size).toBe(0);
  });
});
