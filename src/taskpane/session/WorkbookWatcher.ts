import type { Register } from "../../register/model/Register";
import type { ChangedCells } from "../../workbook/change/followChanges";
import { readPosition, type Position } from "../../workbook/readPosition";
import type { Runner } from "../../workbook/runner";
import { watchWorkbook, type Watch } from "../../workbook/watchWorkbook";

/** What the watcher tells of. */
export interface WatcherListener {
  /**
   * The register may be another one than was read last.
   * @param change the cells in which something else stands; null where it may be anything.
   */
  readonly onRegisterChange: (change: ChangedCells | null) => void;
  /** Where the user is now. */
  readonly onMove: (position: Position) => void;
  /** Where the user is could not be read. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Watches the workbook for the session: tells of changes on the register's sheets by others than the pane itself, and
 * where the user is. Events come in bursts, and reading takes its time: while one reading is under way, all events
 * together ask for one more. What cannot be read is not told; nothing here rejects.
 */
export class WorkbookWatcher {
  private watch: Watch | null = null;
  private starting = false;
  private sheetNames: ReadonlyMap<string, string> = new Map();
  private registerSheets: ReadonlySet<string> | null = null;
  private locating = false;
  private hasMoved = false;

  constructor(
    private readonly runner: Runner,
    private readonly listener: WatcherListener
  ) {}

  /** Begins to watch, if it does not yet; a refusal is tried again with the next call. */
  async start(): Promise<void> {
    if (this.watch !== null || this.starting) return;
    this.starting = true;
    try {
      this.watch = await watchWorkbook(this.runner, {
        onChange: (sheetId, isOwn, address) => {
          if (isOwn || !this.isOfRegister(sheetId)) return;
          const sheet = this.sheetNames.get(sheetId);
          const isKnown = sheet !== undefined && address !== null;
          this.listener.onRegisterChange(isKnown ? { sheet, address } : null);
        },
        onSheets: () => this.listener.onRegisterChange(null),
        onSelect: () => void this.locate(),
      });
    } catch {
      // The pane works without; it then reads when it is asked to.
    } finally {
      this.starting = false;
    }
  }

  async stop(): Promise<void> {
    const watch = this.watch;
    this.watch = null;
    await watch?.stop().catch(() => undefined);
  }

  /** Sets the sheets whose changes matter; without a register none does but those that come and go. */
  follow(register: Register | null): void {
    this.registerSheets = register && sheetsOf(register);
  }

  /** Reads where the user is. */
  async locate(): Promise<void> {
    this.hasMoved = true;
    if (this.locating) return;
    this.locating = true;
    while (this.hasMoved) {
      this.hasMoved = false;
      await this.readNow();
    }
    this.locating = false;
  }

  private async readNow(): Promise<void> {
    try {
      const position = await readPosition(this.runner);
      this.sheetNames = position.sheetNames;
      this.listener.onMove(position);
    } catch (error) {
      // Where the user was before is as good as anything.
      this.listener.onFailure(error);
    }
  }

  /** A sheet that is not known yet may be one of them. */
  private isOfRegister(sheetId: string): boolean {
    const name = this.sheetNames.get(sheetId);
    return name === undefined || (this.registerSheets?.has(name) ?? false);
  }
}

function sheetsOf({ places, scoreTables }: Register): ReadonlySet<string> {
  return new Set([
    ...Object.values(places).flatMap((place) => (place ? [place.sheet] : [])),
    ...scoreTables.map(({ place }) => place.sheet),
  ]);
}
