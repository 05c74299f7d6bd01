import { loadClient, type OfficeClient } from "./client/loadClient";
import type { Platform } from "./client/platforms";
import { noEngine } from "./engine/Engine";
import { LazyEngine } from "./LazyEngine";
import { WorkbookObject } from "./objects/WorkbookObject";
import { Endpoint } from "./protocol/Endpoint";
import { Faults } from "./protocol/Faults";
import { Session } from "./protocol/Session";
import { Stats } from "./protocol/Stats";
import { newSheetName } from "./objects/newSheetName";
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
  /** Opens a file in place of the workbook. @throws FileError when it is none. */
  open(bytes: Uint8Array, name?: string): Promise<void>;
  /** The open workbook as a file, calculated first. @throws FileError rather than write one that lost something. */
  save(): Promise<Uint8Array>;
  /** Closes the pane and opens it anew on the same workbook: what happens to a dead or a reloaded pane. */
  restartClient(): Promise<void>;
  /** Resolves when every request that has been sent is done. */
  idle(): Promise<void>;
  /** Ends client and engine. */
  close(): void;
}

/** Starts an Excel with an empty workbook in this process. */
export async function startExcelHost(options: ExcelHostOptions = {}): Promise<ExcelHost> {
  const locale = options.locale ?? "da-DK";
  const now = options.now ?? (() => new Date());
  const session = new Session({
    workbook: HostWorkbook.empty(newSheetName(locale, 1)),
    engine: options.calculation === "off" ? noEngine : new LazyEngine({ now }),
    locale,
    now,
  });
  const faults = new Faults((on) => (session.cellEditMode = on));
  const stats = new Stats();
  const endpoint = new Endpoint(session, new WorkbookObject(), faults, stats);

  const startClient = async (): Promise<OfficeClient> => {
    const connection = endpoint.connect((text) => client.deliver(text));
    const client: OfficeClient = await loadClient({
      platform: options.platform ?? "web",
      locale,
      requirementSet: options.requirementSet ?? "1.14",
      send: connection.receive,
    });
    return client;
  };
  let client = await startClient();

  return {
    get Excel() {
      return client.Excel;
    },
    get OfficeExtension() {
      return client.OfficeExtension;
    },
    get Office() {
      return client.Office;
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
    },
    async save() {
      const { xlsxFormat } = await import("./file/xlsxFormat");
      await session.calculate();
      return xlsxFormat.save(session.workbook);
    },
    async restartClient() {
      client.dispose();
      client = await startClient();
    },
    idle: () => endpoint.idle(),
    close() {
      client.dispose();
      session.engine.dispose();
    },
  };
}
