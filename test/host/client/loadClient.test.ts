import { loadClient, type ClientOptions, type OfficeClient } from "../../../host/client/loadClient";

describe.each([
  ["web", "OfficeOnline"],
  ["win32", "PC"],
  ["mac", "Mac"],
] as const)("the client for %s", (platform, officeName) => {
  const clients: OfficeClient[] = [];

  async function load(options: Partial<ClientOptions> = {}): Promise<OfficeClient> {
    const client = await loadClient({
      platform,
      locale: "da-DK",
      requirementSet: "1.14",
      send: () => undefined,
      ...options,
    });
    clients.push(client);
    return client;
  }

  afterEach(() => {
    for (const client of clients.splice(0)) client.dispose();
  });

  test("knows where it runs", async () => {
    const { Office } = await load();
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: officeName });
    expect(Office.context.host).toBe(Office.HostType.Excel);
    expect(Office.context.platform).toBe(officeName);
    expect(Office.context.diagnostics).toMatchObject({ host: "Excel", platform: officeName });
  });

  test.each(["da-DK", "en-US"])("speaks %s", async (locale) => {
    const { Office } = await load({ locale });
    expect(Office.context.displayLanguage).toBe(locale);
    expect(Office.context.contentLanguage).toBe(locale);
  });

  test.each([
    ["1.14", "1.14", true],
    ["1.14", "1.1", true],
    ["1.14", "1.15", false],
    ["1.9", "1.14", false],
    ["1.17", "1.16", true],
  ])("of ExcelApi %s says about %s: %s", async (requirementSet, asked, expected) => {
    const { Office } = await load({ requirementSet });
    expect(Office.context.requirements.isSetSupported("ExcelApi", asked)).toBe(expected);
  });

  test("claims nothing that the host does not have", async () => {
    const { Office } = await load();
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
    expect(Office.context.requirements.isSetSupported("IdentityAPI", "1.3")).toBe(false);
  });

  test("lives beside another of its kind", async () => {
    const [first, second] = [await load(), await load({ locale: "en-US" })];
    expect(first.Excel).not.toBe(second.Excel);
    expect(first.Office.context.displayLanguage).toBe("da-DK");
    expect(second.Office.context.displayLanguage).toBe("en-US");
  });

  test("sends what Excel.run asks for and takes in the answer", async () => {
    const sent: string[] = [];
    const client = await load({ send: (text) => sent.push(text) });
    const name = client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    await new Promise((resolve) => setImmediate(resolve));
    const request = JSON.parse(sent[0]!) as {
      id: number;
      message: { body: { Actions: { Id: number; ActionType: number }[] } };
    };
    const body = {
      Results: request.message.body.Actions.map((action) => ({
        ActionId: action.Id,
        Value: action.ActionType === 2 ? { Name: "A" } : {},
      })),
    };
    const message = { statusCode: 200, headers: {}, body: JSON.stringify(body) };
    client.deliver(JSON.stringify({ id: request.id, type: 2, message }));
    expect(await name).toBe("A");
  });
});
