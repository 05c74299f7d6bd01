import type { ActionName } from "../../actions/actions";
import type { FixKind } from "../../register/plans/fixes/Fix";

/** Kinds of fixes that make something. */
export type MadeByFix = Extract<FixKind, "sheet" | "row">;

/** What an action is called. */
export interface ActionWords {
  /** On the button that does it. */
  readonly button: string | ((...about: never[]) => string);
  /** Says that it was done. */
  readonly done: (...about: never[]) => string;
  /** On the line that takes it back, and once it was: "measurement saved". */
  readonly undoLine: string;
  /** What is said where it is taken back, and another action that was done along with it still stands. */
  readonly undoneBut?: Readonly<Partial<Record<ActionName, string>>>;
}

/** The same with what its sentences are about. */
type WordsAbout<Button extends ActionWords["button"], Done extends readonly unknown[]> = Omit<
  ActionWords,
  "button" | "done"
> & {
  readonly button: Button;
  readonly done: (...about: Done) => string;
};

/** What every action is called, by its code name in the log. Dates, numbers and titles come in as text. */
export interface ActionTexts extends Readonly<Record<ActionName, ActionWords>> {
  /** `indicators`: how many, in words. */
  readonly createRegister: WordsAbout<
    string,
    [name: string, indicators: string, respondents: number]
  >;
  readonly addCitizen: WordsAbout<string, [citizen: string]>;
  readonly addMeasurement: WordsAbout<
    (measurement: number, citizen: string) => string,
    [measurement: number, citizen: string]
  > & {
    /** On the button while nothing is answered, and where answers that are there are corrected. */
    readonly buttonOfNothing: (citizen: string) => string;
    readonly buttonOfCorrections: (measurement: number, citizen: string) => string;
  };
  readonly addNote: WordsAbout<(citizen: string) => string, [citizen: string]>;
  /** `date`: the day that the answers were given on, or of the measurement that they are part of now. */
  readonly joinOccasions: WordsAbout<string, [citizen: string, date: string]>;
  readonly partOccasion: WordsAbout<string, [citizen: string, date: string]>;
  readonly importTable: WordsAbout<string, [citizens: string, scores: string]>;
  readonly exportSheet: WordsAbout<string, [lines: number]>;
  readonly drawCard: WordsAbout<string, [citizen: string]>;
  /** `value`: what stands in the cell afterwards; null where it is emptied. `title`: of the finding. */
  readonly fixFinding: WordsAbout<
    (value: string | null) => string,
    [title: string, value: string | null]
  > & {
    /** On the button where something is made that is not there. */
    readonly buttonOf: Readonly<Record<MadeByFix, string>>;
    /** Says that it was made. */
    readonly doneOf: Readonly<Record<MadeByFix, (value: string | null) => string>>;
  };
  readonly fixFindings: WordsAbout<(count: number) => string, [count: number, title: string]>;
  readonly setFindingAside: WordsAbout<string, [title: string]>;
  readonly bringFindingBack: WordsAbout<string, [title: string]>;
  readonly upgradeRegister: WordsAbout<string, []>;
}
