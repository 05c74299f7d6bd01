import type { SecondClient } from "../../../host/node";
import { errorOf, hostPerTest, settled } from "./support";

/** Two panes on one workbook: each its own client, its own author to the other. */

const host = hostPerTest();
let second: SecondClient;
beforeEach(async () => {
  second = await host.current.secondClient();
});

type Client = Pick<SecondClient, "Excel">;

/** Writes one cell of the first sheet. */
function write({ Excel }: Client, address: string, value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });
}

/** What a client hears of changes on all sheets: "A1 Local ThisLocalAddin". */
async function changesHeardBy({ Excel }: Client): Promise<string[]> {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      heard.push(`${address} ${source} ${triggerSource}`);
    });
    await context.sync();
  });
  return heard;
}

test("what one writes the other reads", async () => {
  await write(second, "A1", "theirs");
  await host.current.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([["theirs"]]);
  });
});

test("each takes the other for another author, and itself for itself", async () => {
  const ours = await changesHeardBy(host.current);
  const theirs = await changesHeardBy(second);
  await write(host.current, "A1", 1);
  await write(second, "A2", 2);
  await settled();
  expect(ours).toEqual(["A1 Local ThisLocalAddin", "A2 Remote Unknown"]);
  expect(theirs).toEqual(["A1 Remote Unknown", "A2 Local ThisLocalAddin"]);
});

test("a person's change is local here and another author's there", async () => {
  const ours = await changesHeardBy(host.current);
  const theirs = await changesHeardBy(second);
  const { session, workbook } = host.current;
  const data = { worksheetId: workbook.activeSheetId, address: "B2", ...session.author };
  session.raise({ type: 10, targetId: "Workbook", data });
  await settled();
  expect([ours, theirs]).toEqual([["B2 Local Unknown"], ["B2 Remote Unknown"]]);
});

test("one stops listening and the other goes on", async () => {
  const ours = await changesHeardBy(host.current);
  const theirs: string[] = [];
  await second.Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ address }) => {
      theirs.push(address);
    });
    await context.sync();
    handler.remove();
    await context.sync();
  });
  await write(second, "A1", 1);
  await settled();
  expect([ours, theirs]).toEqual([["A1 Remote Unknown"], []]);
});

test.each(["ours", "theirs"])(
  "a range of %s goes along when the other inserts rows",
  async (whose) => {
    const [holder, inserter]: Client[] =
      whose === "ours" ? [host.current, second] : [second, host.current];
    await holder!.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A5");
      context.trackedObjects.add(range);
      await context.sync();
      await inserter!.Excel.run(async (other) => {
        other.workbook.worksheets.getFirst().getRange("1:2").insert("Down");
        await other.sync();
      });
      range.values = [["here"]];
      await context.sync();
    });
    expect(host.current.workbook.sheets[0]!.cells.value(6, 0)).toBe("here");
  }
);

test("requests of both are done one after the other, in the order they came", async () => {
  const order: unknown[] = [];
  const { workbook } = host.current;
  for (const sync of [1, 2, 3, 4]) {
    host.current.faults.betweenSyncs(sync, () => order.push(workbook.sheets[0]!.cells.value(0, 0)));
  }
  await Promise.all([
    write(host.current, "A1", "a"),
    write(second, "A1", "b"),
    write(host.current, "A1", "c"),
    write(second, "A1", "d"),
  ]);
  expect(order).toEqual([null, "a", "b", "c"]);
});

test("a person who types in a cell holds up the pane beside it, and not the other author", async () => {
  host.current.faults.editMode(true);
  expect((await errorOf(write(host.current, "A1", 1))).code).toBe("InvalidOperationInCellEditMode");
  await write(second, "A1", 2);
  expect(host.current.workbook.sheets[0]!.cells.value(0, 0)).toBe(2);
});

test("when one dies the other goes on", async () => {
  const died = host.current.faults.kill(1, "after");
  void write(second, "A1", "last");
  await died;
  await host.current.idle();
  await write(host.current, "A2", "on");
  const { cells } = host.current.workbook.sheets[0]!;
  expect([cells.value(0, 0), cells.value(1, 0)]).toEqual(["last", "on"]);
});

test("a pane that closes leaves done what it had sent, and hears nothing more", async () => {
  const theirs = await changesHeardBy(second);
  const answers: unknown[] = [];
  write(second, "A1", "sent").then(
    () => answers.push("done"),
    () => answers.push("failed")
  );
  // The request has come in by then.
  host.current.faults.betweenSyncs(1, () => second.close());
  await settled();
  await host.current.idle();
  await settled();
  expect(host.current.workbook.sheets[0]!.cells.value(0, 0)).toBe("sent");
  expect([answers, theirs]).toEqual([[], []]);
});

describe("when another workbook takes the place of the open one", () => {
  test("the client hears so at every request and never touches the new one", async () => {
    const bytes = await host.current.save();
    const before = host.current.workbook;
    await host.current.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      await host.current.replace(bytes);
      range.values = [["lost"]];
      expect((await errorOf(context.sync())).code).toBe("InactiveWorkbook");
    });
    for (const client of [host.current, second]) {
      expect((await errorOf(write(client, "A1", 1))).code).toBe("InactiveWorkbook");
    }
    expect(host.current.workbook).not.toBe(before);
    expect(host.current.workbook.sheets[0]!.cells.value(0, 0)).toBeNull();
  });

  test("it hears of no events of the new one, and a new client works on it", async () => {
    const ours = await changesHeardBy(host.current);
    await host.current.replace(await host.current.save());
    const third = await host.current.secondClient();
    await write(third, "A1", 1);
    await settled();
    expect(ours).toEqual([]);
    await host.current.restartClient();
    await write(host.current, "A2", 2);
    expect(host.current.workbook.sheets[0]!.cells.value(1, 0)).toBe(2);
  });

  test("what was sent before is done on the old one", async () => {
    const bytes = await host.current.save();
    const before = host.current.workbook;
    let replacing: Promise<void> = Promise.resolve();
    host.current.faults.betweenSyncs(1, () => {
      replacing = host.current.replace(bytes);
    });
    await write(host.current, "A1", "old");
    await replacing;
    expect(before.sheets[0]!.cells.value(0, 0)).toBe("old");
    expect(host.current.workbook.sheets[0]!.cells.value(0, 0)).toBeNull();
  });
});
