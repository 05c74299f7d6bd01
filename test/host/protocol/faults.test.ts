import { errorOf, hostPerTest, PLATFORMS, settled } from "./support";
import type { ExcelHost } from "../../../host/node";

/** Adds sheets by these names, all in one sync. */
function addSheets(host: ExcelHost, ...names: string[]): Promise<void> {
  return host.Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });
}

function sheetNames(host: ExcelHost): string[] {
  return host.workbook.sheets.map((sheet) => sheet.name).slice(1);
}

describe.each(PLATFORMS)("faults on order, with the client for %s", (platform) => {
  const host = hostPerTest({ platform });

  test("the k-th sync fails before anything of it is done", async () => {
    host.current.faults.failSync(2, { code: "AccessDenied" });
    await addSheets(host.current, "A");
    const error = await errorOf(addSheets(host.current, "B"));
    expect(error).toBeInstanceOf(host.current.OfficeExtension.Error);
    expect(error.code).toBe("AccessDenied");
    await addSheets(host.current, "C");
    expect(sheetNames(host.current)).toEqual(["A", "C"]);
  });

  test("a sync fails after all of it is done", async () => {
    host.current.faults.failSync(1, { code: "GeneralException", message: "Away.", when: "after" });
    const error = await errorOf(addSheets(host.current, "A", "B"));
    expect(error.message).toBe("Away.");
    expect(sheetNames(host.current)).toEqual(["A", "B"]);
  });

  test.each([0, 1, 2])("a sync fails after %i of its changes", async (count) => {
    host.current.faults.failSync(1, { code: "Conflict", when: { afterActions: count } });
    const error = await errorOf(addSheets(host.current, "A", "B", "C"));
    expect(error.code).toBe("Conflict");
    expect(sheetNames(host.current)).toEqual(["A", "B", "C"].slice(0, count));
  });

  test("a lasting fault lasts until it is cleared", async () => {
    host.current.faults.failSync(1, { code: "InvalidReference", lasting: true });
    for (const name of ["A", "B", "C"]) {
      expect((await errorOf(addSheets(host.current, name))).code).toBe("InvalidReference");
    }
    host.current.faults.clear();
    await addSheets(host.current, "D");
    expect(sheetNames(host.current)).toEqual(["D"]);
  });

  test("a lost reply leaves the client waiting for a batch that was done", async () => {
    host.current.faults.failSync(1, { code: "Timeout", when: "after", loseReply: true });
    let ended = false;
    const end = (): void => {
      ended = true;
    };
    addSheets(host.current, "A").then(end, end);
    await settled();
    await host.current.idle();
    await settled();
    expect(ended).toBe(false);
    expect(sheetNames(host.current)).toEqual(["A"]);
    await addSheets(host.current, "B");
    expect(sheetNames(host.current)).toEqual(["A", "B"]);
  });

  test("another author's change comes right before a sync, and is told as his", async () => {
    const sources: string[] = [];
    await host.current.Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(async (event) => void sources.push(event.source));
      await context.sync();
      host.current.faults.betweenSyncs(1, (workbook) => {
        const sheet = workbook.createSheet("His");
        const { author } = host.current.session;
        host.current.session.raise({
          type: 13,
          targetId: "Workbook",
          data: { worksheetId: sheet.id, source: author.source },
        });
      });
      const his = context.workbook.worksheets.getItemOrNullObject("His");
      await context.sync();
      expect(his.isNullObject).toBe(false);
      await settled();
    });
    expect(sources).toEqual(["Remote"]);
  });

  test("while a person types in a cell, a batch with a change is refused whole and reading goes on", async () => {
    host.current.faults.editMode(true);
    const error = await errorOf(addSheets(host.current, "A"));
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    await host.current.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Ark1");
    });
    host.current.faults.editMode(false);
    await addSheets(host.current, "B");
    expect(sheetNames(host.current)).toEqual(["B"]);
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["selecting cells", ({ workbook }) => workbook.worksheets.getFirst().getRange("B2").select()],
    ["bringing up a sheet", ({ workbook }) => workbook.worksheets.getItem("A").activate()],
  ])("while a person types in a cell, %s is refused", async (_what, change) => {
    await addSheets(host.current, "A");
    const { workbook } = host.current;
    const before = [workbook.activeSheetId, workbook.sheets[0]!.selection];
    host.current.faults.editMode(true);
    const error = await errorOf(
      host.current.Excel.run(async (context) => {
        change(context);
        await context.sync();
      })
    );
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    expect([workbook.activeSheetId, workbook.sheets[0]!.selection]).toEqual(before);
  });

  test("a dead client hears nothing more and changes nothing more; a new one goes on with the same workbook", async () => {
    const { Excel: dead, workbook } = host.current;
    await addSheets(host.current, "A");
    const died = host.current.faults.kill(1, { afterActions: 1 });
    let ended = false;
    const end = (): void => {
      ended = true;
    };
    addSheets(host.current, "B", "C").then(end, end);
    await died;
    await host.current.idle();
    addSheets(host.current, "D").then(end, end);
    await settled();
    await host.current.idle();
    await settled();
    expect(ended).toBe(false);
    expect(sheetNames(host.current)).toEqual(["A", "B"]);

    await host.current.restartClient();
    expect(host.current.Excel).not.toBe(dead);
    expect(host.current.workbook).toBe(workbook);
    expect(host.current.session.references.count).toBe(0);
    await addSheets(host.current, "E");
    expect(sheetNames(host.current)).toEqual(["A", "B", "E"]);
  });
});

describe("what goes over the line", () => {
  const host = hostPerTest();

  test("is counted, without the client's own releasing of ranges", async () => {
    const { stats, Excel } = host.current;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("address");
      await context.sync();
      range.load("values");
      await context.sync();
    });
    await host.current.idle();
    expect(stats.syncs).toBe(2);
    expect(stats.actions).toBeGreaterThan(4);
    expect(stats.requestBytes).toBeGreaterThan(300);
    expect(stats.responseBytes).toBeGreaterThan(50);
    expect(stats.hostSeconds).toBeGreaterThan(0);
    stats.reset();
    expect(stats).toMatchObject({ syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 });
  });

  test("says what a fault of the host was, and not where it lies on the machine", async () => {
    const fault = new TypeError("a fault of the engine");
    jest.spyOn(host.current.session, "endBatch").mockRejectedValueOnce(fault);
    const error = await errorOf(addSheets(host.current, "A"));
    expect(error.code).toBe("GeneralException");
    expect(error.message).toBe("There was an internal error in the host: a fault of the engine");
  });

  test("is at most 5 MB of request", async () => {
    const text = "x".repeat(32_000);
    const error = await errorOf(
      host.current.Excel.run(async (context) => {
        const rows = Array.from({ length: 170 }, () => [text]);
        context.workbook.worksheets.getFirst().getRange("A1:A170").values = rows;
        await context.sync();
      })
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.current.workbook.sheets[0]?.cells.value(0, 0)).toBeNull();
  });

  test("is at most 5 MB of answer", async () => {
    const [sheet] = host.current.workbook.sheets;
    for (let row = 0; row < 170; row++) sheet?.cells.setValue(row, 0, "x".repeat(32_000));
    const error = await errorOf(
      host.current.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:A170").load("values");
        await context.sync();
      })
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
