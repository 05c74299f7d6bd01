import { lookTogether, type Look } from "../../../src/workbook/edits/Look";

/** A look that yields so many times, and says what was sent while it waited. */
function* lookOf(name: string, waits: number, sent: () => number): Look<string> {
  const seen: number[] = [];
  for (let wait = 0; wait < waits; wait++) {
    yield;
    seen.push(sent());
  }
  return `${name} ${seen.join(" ")}`.trim();
}

describe("looks that go on together", () => {
  let sent = 0;
  beforeEach(() => (sent = 0));
  const sync = (): Promise<void> => {
    sent++;
    return Promise.resolve();
  };
  // Looks of these trials ask Excel for nothing.
  const context = { sync } as unknown as Excel.RequestContext;

  test.each<[string, readonly number[], readonly string[], number]>([
    ["no look sends nothing", [], [], 0],
    ["nothing to ask sends nothing", [0, 0], ["look0", "look1"], 0],
    ["two that ask once share a request", [1, 1], ["look0 1", "look1 1"], 1],
    ["as many as the longest asks for", [1, 0, 3], ["look0 1", "look1", "look2 1 2 3"], 3],
  ])("%s", async (_, waits, found, requests) => {
    const looks = waits.map((count, index) => lookOf(`look${index}`, count, () => sent));
    expect(await lookTogether(context, looks)).toEqual(found);
    expect(sent).toBe(requests);
  });

  test("what one of them refuses is refused, and nothing more is sent", async () => {
    function* refuse(): Look<string> {
      throw new Error("in the way");
    }
    const looks = [lookOf("other", 2, () => sent), refuse()];
    await expect(lookTogether(context, looks)).rejects.toThrow("in the way");
    expect(sent).toBe(0);
  });
});
