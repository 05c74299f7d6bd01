import { errorOf, hostPerTest, PLATFORMS, settled } from "./support";

describe.each(PLATFORMS)("Microsoft's client for %s", (platform) => {
  const host = hostPerTest({ platform });

  describe("loading", () => {
    test("a property that was not loaded cannot be read", async () => {
      const error = await host.current.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        return errorOf(Promise.resolve().then(() => sheet.visibility));
      });
      expect(error).toBeInstanceOf(Error);
      expect(error).toBeInstanceOf(host.current.OfficeExtension.Error);
      expect(error.code).toBe("PropertyNotLoaded");
      expect(error.debugInfo.errorLocation).toBe("Worksheet.visibility");
    });

    test("loads properties, properties of children, and items in order", async () => {
      host.current.workbook.createSheet("Borgere").visibility = "Hidden";
      await host.current.Excel.run(async (context) => {
        const { worksheets, properties, application } = context.workbook;
        worksheets.load("items/name, items/visibility, items/pageLayout/orientation");
        properties.load({ title: true, author: true });
        application.load("cultureInfo/numberFormat");
        await context.sync();
        expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
          ["Ark1", "Visible"],
          ["Borgere", "Hidden"],
        ]);
        expect(worksheets.items[1]?.pageLayout.orientation).toBe("Portrait");
        expect(properties.toJSON()).toMatchObject({ title: "", author: "" });
        expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
      });
    });

    test("takes a slice of a collection", async () => {
      for (const name of ["A", "B", "C"]) host.current.workbook.createSheet(name);
      await host.current.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ name: true, $skip: 1, $top: 2 });
        await context.sync();
        expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["A", "B"]);
      });
    });

    test("an item is addressed by its id afterwards, also when its name has changed", async () => {
      await host.current.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const [first] = worksheets.items;
        expect(first).toBeDefined();
        host.current.workbook.sheets[0]!.name = "Renamed";
        first!.load("name");
        await context.sync();
        expect(first!.name).toBe("Renamed");
      });
    });

    test("what came from the host is made of the caller's arrays", async () => {
      await host.current.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.load("values");
        await context.sync();
        expect(range.values).toStrictEqual([
          ["", ""],
          ["", ""],
        ]);
        expect(range.values).toBeInstanceOf(Array);
      });
    });
  });

  describe("objects that may not be there", () => {
    test("isNullObject tells, and calls on them do nothing", async () => {
      await host.current.Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Mangler");
        missing.load("name");
        missing.delete();
        missing.getRange("A1").load("values");
        const found = context.workbook.worksheets.getItemOrNullObject("ark1");
        await context.sync();
        expect(missing.isNullObject).toBe(true);
        expect(found.isNullObject).toBe(false);
      });
      expect(host.current.workbook.sheets).toHaveLength(1);
    });
  });

  describe("failures", () => {
    test("an error has code, message and place", async () => {
      const error = await errorOf(
        host.current.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Mangler").load("name");
          await context.sync();
        })
      );
      expect(error).toBeInstanceOf(host.current.OfficeExtension.Error);
      expect(error.code).toBe("ItemNotFound");
      expect(error.message).toBe("The requested resource doesn't exist.");
      expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
      expect(error.debugInfo.statement).toContain("getItem");
    });

    test("a batch is no transaction: what ran before the failure stays, what comes after is not run", async () => {
      const error = await errorOf(
        host.current.Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.add("Before");
          worksheets.add("Before");
          worksheets.add("After");
          await context.sync();
        })
      );
      expect(error.code).toBe("ItemAlreadyExists");
      expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.add");
      expect(host.current.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Ark1", "Before"]);
    });

    test.each<[string, string, (workbook: Excel.Workbook) => void]>([
      [
        "a property that is an object",
        "Worksheet.shapes",
        (workbook) => workbook.worksheets.getFirst().shapes.load("items"),
      ],
      ["a plain property", "Workbook.isDirty", (workbook) => workbook.load("isDirty")],
      ["a method", "Workbook.save", (workbook) => workbook.save()],
      [
        "a property that is set",
        "Workbook.usePrecisionAsDisplayed",
        (workbook) => {
          workbook.usePrecisionAsDisplayed = true;
        },
      ],
    ])("what the host does not have answers ApiNotFound: %s", async (_kind, place, use) => {
      const error = await errorOf(
        host.current.Excel.run(async (context) => {
          use(context.workbook);
          await context.sync();
        })
      );
      expect(error.code).toBe("ApiNotFound");
      expect(error.message).toContain(place);
      expect(error.debugInfo.errorLocation).toBe(place);
    });
  });

  describe("objects across syncs", () => {
    test("a range lives as long as its run, and is released after it", async () => {
      const { Excel, session } = host.current;
      const range = await Excel.run(async (context) => {
        const kept = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
        await context.sync();
        expect(session.references.count).toBe(1);
        kept.load("address");
        await context.sync();
        expect(kept.address).toBe("'Ark1'!B2");
        return kept;
      });
      await host.current.idle();
      expect(session.references.count).toBe(0);
      const error = await errorOf(Promise.resolve().then(() => range.load("values")));
      expect(error.code).toBe("InvalidObjectPath");
    });

    test("a tracked range outlives its run", async () => {
      const { Excel, session } = host.current;
      const range = await Excel.run(async (context) => {
        const kept = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
        context.trackedObjects.add(kept);
        await context.sync();
        return kept;
      });
      await host.current.idle();
      expect(session.references.count).toBe(1);
      await Excel.run(range, async (context) => {
        range.load("address");
        await context.sync();
        expect(range.address).toBe("'Ark1'!B2");
        range.untrack();
        await context.sync();
      });
      await host.current.idle();
      expect(session.references.count).toBe(0);
    });
  });

  describe("events", () => {
    test("reach those who listen on the sheet and on all sheets, after the sync that caused them", async () => {
      const heard: string[] = [];
      await host.current.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async (event) => {
          heard.push(
            `sheet ${event.address} ${event.changeType} ${event.source} ${event.triggerSource}`
          );
        });
        context.workbook.worksheets.onChanged.add(async (event) => {
          heard.push(`all ${event.worksheetId}`);
        });
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        await settled();
      });
      expect(heard).toEqual([
        "sheet A1 RangeEdited Local ThisLocalAddin",
        `all ${host.current.workbook.sheets[0]?.id}`,
      ]);
    });

    test("stop when the handler is removed", async () => {
      let heard = 0;
      const handler = await host.current.Excel.run(async (context) => {
        const added = context.workbook.worksheets.onAdded.add(async () => {
          heard++;
        });
        await context.sync();
        context.workbook.worksheets.add();
        await context.sync();
        await settled();
        return added;
      });
      await host.current.Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
        context.workbook.worksheets.add();
        await context.sync();
        await settled();
      });
      expect(heard).toBe(1);
    });

    test("activation is told to the sheet that comes and the one that goes", async () => {
      const heard: string[] = [];
      const [first] = host.current.workbook.sheets;
      const second = host.current.workbook.createSheet("Anden");
      await host.current.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onActivated.add(async (event) => void heard.push(`on ${event.worksheetId}`));
        worksheets
          .getItem(first!.id)
          .onDeactivated.add(async (event) => void heard.push(`off ${event.worksheetId}`));
        await context.sync();
        worksheets.getItem("Anden").activate();
        await context.sync();
        await settled();
      });
      expect(heard).toEqual([`off ${first?.id}`, `on ${second.id}`]);
      expect(host.current.workbook.activeSheetId).toBe(second.id);
    });

    test("the workbook's own selection event needs no word to the host", async () => {
      let heard = 0;
      await host.current.Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async () => {
          heard++;
        });
        await context.sync();
      });
      host.current.session.raise({ type: 2, targetId: "", data: {} });
      await settled();
      expect(heard).toBe(1);
    });

    test("an event gives its range, for as long as there is one", async () => {
      let range: Excel.Range | undefined;
      await host.current.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async (event) => {
          range = event.getRange(context);
        });
        await context.sync();
        sheet.getRange("C3:D4").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        await settled();
        range!.load("address");
        await context.sync();
        expect(range!.address).toBe("'Ark1'!C3:D4");
      });
    });
  });
});
