import { Desk } from "../../../../host/browser/Desk";
import { frameName } from "../../../../host/browser/frame/frameIdentity";
import { PaneLine } from "../../../../host/browser/frame/PaneLine";
import { LOADER, ORIGIN } from "../../../../host/client/clientFiles";
import { ClientWindow } from "../../../../host/client/ClientWindow";
import { errorOf, settled } from "../../protocol/support";
import { IDENTITY } from "./support";

/** Microsoft's own client in a window, talking to the page around it by messages, as it does in a browser. */
interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

let desk: Desk;
let frame: ClientWindow;
let client: Client;

beforeEach(async () => {
  desk = new Desk({ locale: "da-DK" });
  const line = new PaneLine({
    identity: IDENTITY,
    connect: (send) => desk.connectPane(send),
    post: (data) => setImmediate(() => frame.dispatch("message", { origin: ORIGIN, data })),
    onLeave: () => undefined,
  });
  frame = new ClientWindow("", {
    name: frameName(IDENTITY),
    parent: { postMessage: (data: string) => setImmediate(() => line.receive(data)) },
  });
  const location = frame.globals["location"] as { search: string };
  // Excel on the web tells in the frame's name what other Excels put into the address.
  location.search = "";
  frame.run(LOADER);
  await (frame.globals as unknown as Client).Office.onReady();
  client = frame.globals as unknown as Client;
});
afterEach(() => {
  frame.timers.clearAll();
  desk.session.engine.dispose();
});

const write = (value: unknown): Promise<void> =>
  client.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await context.sync();
  });

it("takes the page for Excel on the web", async () => {
  expect(await client.Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(client.Office.context.displayLanguage).toBe("da-DK");
  const { requirements } = client.Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

it("writes and reads", async () => {
  await write(5);
  expect(desk.session.workbook.sheets[0]!.cells.value(0, 0)).toBe(5);
  await client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[5]]);
  });
});

it("hears of what the person does", async () => {
  const heard: string[] = [];
  await client.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.onSelectionChanged.add(async () => void heard.push("selected"));
    workbook.worksheets.onActivated.add(async () => void heard.push("activated"));
    workbook.worksheets.onChanged.add(async ({ address, source }) => {
      heard.push(`${source} ${address}`);
    });
    await context.sync();
  });
  desk.person.select({ top: 2, left: 1, bottom: 2, right: 1 });
  await settled();
  desk.person.beginEdit("7");
  await desk.person.commitEdit("7");
  await desk.person.addSheet();
  for (let turn = 0; turn < 5; turn++) await settled();
  expect(heard).toEqual(expect.arrayContaining(["selected", "Local B3", "activated"]));
});

it.each([
  "InvalidOrTimedOutSession",
  "WriteNotSupportedWhenModalDialogOpen",
  "ActivityLimitReached",
  "AccessDenied",
])("is refused with %s, and goes on", async (code) => {
  desk.faults.failSync(1, { code });
  expect((await errorOf(write(1))).code).toBe(code);
  await write(2);
});

it("is refused more than 5 MB at a time", async () => {
  const rows = Array.from({ length: 200 }, () => ["x".repeat(32_000)]);
  const error = await errorOf(
    client.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A200").values = rows;
      await context.sync();
    })
  );
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
});

it("is told while the person types in a cell, and when its workbook is gone", async () => {
  desk.person.beginEdit("x");
  expect((await errorOf(write(1))).code).toBe("InvalidOperationInCellEditMode");
  await desk.startBlank();
  expect((await errorOf(write(1))).code).toBe("InactiveWorkbook");
});
