import type { Place } from "../../register/model/Violation";
import type { LoggedChange } from "../../workbook/change/journal";
import type { Work } from "../../workbook/runner";
import { selectPlace, type PlaceToSelect } from "../../workbook/selectPlace";
import type { Part } from "../parts/Part";
import { Changing, SLOW_MS } from "./Changing";
import type { Doing } from "./describeFailure";
import { isOthersDoing } from "./failureKinds";
import { Notices } from "./Notices";
import { OwnChanges } from "./OwnChanges";
import type { ChangeInWords, Edits, PaneActions } from "./PaneActions";
import type { PaneSessionOptions } from "./PaneSessionOptions";
import type { PaneSnapshot } from "./PaneSnapshot";
import { Reading } from "./Reading";
import { SnapshotStore } from "./SnapshotStore";
import { Turn } from "./Turn";

/**
 * What the pane knows and does: reads the workbook (`Reading`), writes into it (`Changing`), and tells how that went
 * (`Notices`). One thing at a time: while something is under way, whatever else is asked for is not done.
 * A store for `useSyncExternalStore`. Nothing that it gives rejects.
 */
export class PaneSession implements PaneActions {
  private readonly store = new SnapshotStore();
  private readonly turn: Turn;
  private readonly notices: Notices;
  private readonly reading: Reading;
  private readonly changing: Changing;

  /** Calls a listener after every change, until the function that it gives is called. */
  readonly subscribe = this.store.subscribe;
  /** The same object until something changes. */
  readonly getSnapshot = (): PaneSnapshot => this.store.get();

  constructor(private readonly options: PaneSessionOptions) {
    const { store } = this;
    const own = new OwnChanges();
    const refresh = (): void => void this.refresh();
    this.turn = new Turn(store, options.later);
    this.notices = new Notices(store, options.texts, {
      read: refresh,
      reconnect: (again) => void this.reconnect(again),
      reload: options.reload,
      takeBack: (change) => void this.undoThis(change),
    });
    this.reading = new Reading(store, this.notices, own, options);
    const changing = { ...options, refresh };
    this.changing = new Changing(store, this.notices, this.reading, own, this.turn, changing);
  }

  /** Reads the workbook for the first time, and follows it from then on. */
  async open(): Promise<void> {
    await this.refresh();
    await this.reading.follow();
    await this.reading.locate();
  }

  /** Shows why there is no workbook to open. */
  refuse(kind: "outsideExcel" | "tooOld"): void {
    this.store.set({ workbook: { kind } });
  }

  /** Follows the workbook no more. */
  close(): Promise<void> {
    return this.reading.close();
  }

  /** The user is back at the pane: looks at what Excel tells of no change of, unless something is under way. */
  lookAgain(): void {
    if (this.store.get().work === null) this.reading.lookAgain();
  }

  async refresh(): Promise<void> {
    await this.readAnew();
  }

  apply(edits: Edits, change: ChangeInWords): Promise<boolean> {
    const again = (): void => void this.apply(edits, change);
    return this.during("writing", () => this.changing.apply(edits, change), again);
  }

  undo(): Promise<boolean> {
    const { latest } = this.reading;
    if (latest === null || this.store.get().undoable === null) return Promise.resolve(false);
    return this.undoThis(latest);
  }

  async goTo(place: Place): Promise<boolean> {
    try {
      const selected = await selectPlace(this.options.runner, place);
      if (selected === "selected") return true;
      const { happened, next } = this.options.texts.notices[selected];
      if (selected === "gone") await this.refresh();
      this.notices.tell("warning", happened, next);
    } catch (error) {
      this.notices.tellFailure(error, "reading", () => void this.goTo(place));
    }
    return false;
  }

  /** Selects a cell as `goTo` does, and says nothing where that cannot be done: what was asked for is something else. */
  async follow(place: PlaceToSelect): Promise<void> {
    await selectPlace(this.options.runner, place).catch((error: unknown) =>
      this.notices.tellLost(error)
    );
  }

  readonly look = async <Found>(read: Work<Found>): Promise<Found | null> => {
    try {
      return await this.options.runner.run(read);
    } catch (error) {
      this.notices.tellLost(error);
      return null;
    }
  };

  readonly fetch = async <Content>(part: Part<Content>): Promise<Content | null> => {
    try {
      return await part.load();
    } catch (error) {
      this.notices.tellFailure(error, "reading", () => undefined);
      return null;
    }
  };

  setInitials(initials: string): void {
    this.store.set({ initials });
  }

  skipInitials(): void {
    this.store.set({ asksInitials: false });
  }

  dismissNotice(): void {
    this.notices.dismiss();
  }

  /** Another try is about the same change: somebody may have made a later one meanwhile. */
  private undoThis(change: LoggedChange): Promise<boolean> {
    const again = (): void => void this.undoThis(change);
    return this.during("undoing", () => this.changing.undo(change), again);
  }

  /** @returns whether it was read. */
  private readAnew(): Promise<boolean> {
    const read = async (): Promise<boolean> => {
      await this.reading.read(this.turn.offerStop(SLOW_MS));
      void this.reading.follow();
      return true;
    };
    return this.during("reading", read, () => void this.refresh());
  }

  /** With a connection that was lost: does the same again once the workbook can be read. */
  private async reconnect(again: () => void): Promise<void> {
    if (await this.readAnew()) again();
  }

  /** What fails is told, with what would help. @param again does the same once more. */
  private during(doing: Doing, run: () => Promise<boolean>, again: () => void): Promise<boolean> {
    return this.turn.take(doing, run, {
      onFailure: (error) => this.fail(error, doing, again),
      onNothingTold: () => this.notices.dismiss(),
      onEnd: () => this.reading.catchUp(),
    });
  }

  /** Tells what failed. Where somebody else was at work, the pane shows what they did. */
  private async fail(error: unknown, doing: Doing, again: () => void): Promise<void> {
    if (doing === "reading") this.reading.showFailure(error);
    else if (isOthersDoing(error)) await this.reading.readAfterwards(this.turn.offerStop(SLOW_MS));
    this.notices.tellFailure(error, doing, again);
  }
}
