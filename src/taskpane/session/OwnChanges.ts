import type { Register } from "../../register/model/Register";
import { settingOf } from "../../register/model/settings";
import type { LoggedChange } from "../../workbook/change/journal";
import type { UndoableChange } from "./PaneSnapshot";

const DAY_IN_MS = 86_400_000;

/** The changes that this pane made since it was opened, held against what the log says of them. */
export class OwnChanges {
  private readonly times = new Set<string>();
  private last: { readonly change: LoggedChange; readonly whenUndone: () => void } | null = null;
  private hasBegun = false;
  /** Time of a change that turned out not to be taken back any more. */
  private stuck: string | null = null;

  /** @param whenUndone called once when the change is taken back, as long as it is the pane's latest. */
  add(change: LoggedChange, whenUndone: () => void = () => undefined): void {
    this.times.add(change.mark.time);
    this.last = { change, whenUndone };
  }

  /** The register, and so its log, was begun here: the log's first change is this pane's, too. */
  addBeginning(): void {
    this.hasBegun = true;
  }

  /** Not to be offered any more. */
  giveUp({ mark }: LoggedChange): void {
    this.stuck = mark.time;
  }

  /** To be called with the latest change of the log each time that it was read: somebody may have taken ours back. */
  look(latest: LoggedChange | null): void {
    const { last } = this;
    if (last === null || (latest !== null && !isEarlier(latest, last.change))) return;
    this.last = null;
    last.whenUndone();
  }

  /**
   * The latest change of the log as the pane offers to take it back; null when it does not. Once the days are over for
   * which the register holds what that takes, the next change sweeps it.
   * @param register null where it is not known: then what holds for a new one.
   */
  undoable(
    latest: LoggedChange | null,
    now: Date,
    register: Pick<Register, "settings"> | null
  ): UndoableChange | null {
    if (latest === null || latest.isFinal || latest.mark.time === this.stuck) return null;
    const { action, mark } = latest;
    const days = settingOf(register ?? { settings: [] }, "undoDays");
    if (now.getTime() - Date.parse(mark.time) > days * DAY_IN_MS) return null;
    const isOwn = this.times.has(mark.time) || (this.hasBegun && mark.row === 0);
    return { action, time: mark.time, isOwn };
  }
}

/** Entries are added at the end; somebody may have sorted the log, and clocks differ: both must say so. */
function isEarlier({ mark }: LoggedChange, than: LoggedChange): boolean {
  return mark.row < than.mark.row && Date.parse(mark.time) <= Date.parse(than.mark.time);
}
