import type { Kept, LostRaceError, RefusalReason, RegisterStateError } from "../workbook/errors";

/** Why something could not be done: what happened, and what to do next. */
export interface RefusalText {
  readonly happened: string;
  readonly next: string;
}

/** Texts for everything that Excel or the workbook can say no with. Complete by the compiler. */
export interface RefusalTexts {
  readonly reasons: Readonly<Record<RefusalReason, RefusalText>>;
  /** What became of the workbook. */
  readonly kept: Readonly<Record<Kept, string>>;
  /** In place of `kept.old` where the register is damaged: it would be no comfort that it is as it was. */
  readonly nothingWritten: string;
  /** `{subject}` is the name of what is missing, or taken. */
  readonly states: Readonly<Record<RegisterStateError["state"], RefusalText>>;
  /** Somebody else changed the same cells: before the change was written, or after. */
  readonly lostRace: Readonly<Record<"before" | "after", RefusalText>>;
}

/** Which of the two texts a lost race has. */
export function lostRaceMoment({ written }: Pick<LostRaceError, "written">): "before" | "after" {
  return written ? "after" : "before";
}
