import { loadClient, type OfficeClient } from "./client/loadClient";
import type { Platform } from "./client/platforms";
import { noEngine } from "./engine/Engine";
import { LazyEngine } from "./LazyEngine";
import { WorkbookObject } from "./objects/workbook/WorkbookObject";
import { Endpoint, type Connection } from "./protocol/Endpoint";
import { Faults } from "./protocol/Faults";
import { Session } from "./protocol/Session";
import { Stats } from "./protocol/Stats";
import { newSheetName } from "./objects/sheet/sheetState";
import { HostWorkbook } from "./workbook/HostWorkbook";

/** Which Excel is started, and what it sees of the world. */
export interface ExcelHostOptions {
  /** Whose client is loaded; "web" when left out. */
  readonly platform?: Platform;
  /** Language of Excel and of the data; "da-DK" when left out. */
  readonly locale?: string;
  /** The newest `ExcelApi` that the client is told of; "1.14" when left out, as in Office LTSC 2021. */
  readonly requirementSet?: string;
  /** "off": formulas keep the values that they have. For reading large workbooks. */
  readonly calculation?: "automatic" | "off";
  /** What TODAY and NOW see; the clock when left out. Local time. */
  readonly now?: () => Date;
}

/** An Excel with one open workbook and Microsoft's client on it. */
export interface ExcelHost {
  /** The client's namespaces. After `restartClient` they are those of the new client, so do not keep them. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  /** The open workbook, for tests to look at and for whoever is not the add-in to change. */
  readonly workbook: HostWorkbook;
  /** The running Excel behind it: raising of events in a person's name, calculation mode. */
  readonly session: Session;
  readonly faults: Faults;
  readonly stats: Stats;
  /** Opens a file in place of the workbook; the client goes on with it. @throws FileError when it is none. */
  open(bytes: Uint8Array, name?: string): Promise<void>;
  /**
   * The same the way a person does it beside an open pane: the client stays with the workbook that is gone, and
   * hears `InactiveWorkbook` until `restartClient`. @throws FileError when it is no file of Excel's.
   */
  replace(bytes: Uint8Array, name?: string): Promise<void>;
  /** The open workbook as a file, calculated first. @throws FileError rather than write one that lost something. */
  save(): Promise<Uint8Array>;
  /** Closes the pane and opens it anew on the same workbook: what happens to a dead or a reloaded pane. */
  restartClient(): Promise<void>;
  /** Another author opens the pane on the same workbook, beside the client that is there. */
  secondClient(): Promise<SecondClient>;
  /** Resolves when every request that has been sent is done. */
  idle(): Promise<void>;
  /** Ends client and engine. */
  close(): void;
}

/** The client of another author of the same workbook. */
export interface SecondClient extends Pick<OfficeClient, "Excel" | "OfficeExtension" | "Office"> {
  /** Closes the pane: what it has sent is done, and nothing more comes of it. */
  close(): void;
}

/** Starts an Excel with an empty workbook in this process. */
export async function startExcelHost(options: ExcelHostOptions = {}): Promise<ExcelHost> {
  const locale = options.locale ?? "da-DK";
  const now = options.now ?? (() => new Date());
  const session = new Session({
    workbook: HostWorkbook.empty(newSheetName(locale, 1)),
    engine: options.calculation === "off" ? noEngine : new LazyEngine({ now, locale }),
    locale,
    now,
  });
  const faults = new Faults((on) => (session.cellEditMode = on), session.symptoms);
  const stats = new Stats();
  const endpoint = new Endpoint(session, new WorkbookObject(), faults, stats);

  const startClient = async (
    connect: (send: (text: string) => void) => Connection
  ): Promise<RunningClient> => {
    const connection = connect((text) => client.deliver(text));
    const client: OfficeClient = await loadClient({
      platform: options.platform ?? "web",
      locale,
      requirementSet: options.requirementSet ?? "1.14",
      send: connection.receive,
    });
    return { client, connection };
  };
  const startOwn = (): Promise<RunningClient> => startClient((send) => endpoint.connect(send));
  let own = await startOwn();
  const seconds: RunningClient[] = [];

  return {
    get Excel() {
      return own.client.Excel;
    },
    get OfficeExtension() {
      return own.client.OfficeExtension;
    },
    get Office() {
      return own.client.Office;
    },
    get workbook() {
      return session.workbook;
    },
    session,
    faults,
    stats,
    async open(bytes, name = "workbook.xlsx") {
      const { xlsxFormat } = await import("./file/xlsxFormat");
      session.openWorkbook(xlsxFormat.open(bytes, name));
      // What was saved is read before anything changes it, and what was saved without a value gets one.
      await session.calculateNow();
    },
    async replace(bytes, name = "workbook.xlsx") {
      const { xlsxFormat } = await import("./file/xlsxFormat");
      await endpoint.replaceWorkbook(xlsxFormat.open(bytes, name));
      await endpoint.inTurn(() => session.calculateNow());
    },
    async save() {
      const { xlsxFormat } = await import("./file/xlsxFormat");
      await session.calculateNow();
      return xlsxFormat.save(session.workbook);
    },
    async restartClient() {
      own.client.dispose();
      own = await startOwn();
    },
    async secondClient() {
      const second = await startClient((send) => endpoint.connectAuthor(send));
      seconds.push(second);
      const { Excel, OfficeExtension, Office } = second.client;
      return { Excel, OfficeExtension, Office, close: () => end(second) };
    },
    idle: () => endpoint.idle(),
    close() {
      for (const each of [own, ...seconds]) end(each);
      session.engine.dispose();
    },
  };
}

interface RunningClient {
  readonly client: OfficeClient;
  readonly connection: Connection;
}

function end({ client, connection }: RunningClient): void {
  connection.close();
  client.dispose();
}
