import { NO_TEAM_WORDS, type TeamWords } from "../src/locales/teamWords";
import type { Violation } from "../src/register/model/Violation";

/** Every reason of the command line's own for which it stops; `cli/texts` has a sentence for each. */
export type FailureCode =
  // how it was called
  | "usage.noCommand"
  | "usage.command"
  | "usage.option"
  | "usage.value"
  | "usage.flag"
  | "usage.repeated"
  | "usage.required"
  | "usage.argument"
  | "usage.extra"
  | "usage.choice"
  | "usage.date"
  | "usage.days"
  | "usage.picture"
  | "usage.workbook"
  | "usage.port"
  // files
  | "file.missing"
  | "file.folder"
  | "file.unreadable"
  | "file.exists"
  | "file.input"
  | "file.noFolder"
  | "file.notFolder"
  | "file.unwritable"
  // what was asked for is not there
  | "template.unknown"
  | "citizen.unknown"
  | "indicator.unknown"
  | "chart.empty"
  // a plan that cannot be carried out; the violations say why
  | "violations"
  // a register that is newer than the program
  | "upgrade.newer"
  // the page cannot be built or served
  | "page.build"
  | "page.port"
  // an example that does not come out as it must
  | "example.unexpected";

/** What a failure is about. */
export interface FailureDetails {
  /** Values for the sentence's places. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** The file it is about, as the user named it. */
  readonly file?: string;
  readonly violations?: readonly Violation[];
  /** What the register that the violations are about calls those on its lists; left out where there is none. */
  readonly team?: TeamWords;
}

/** The command line cannot do what it was asked to. Carries no prose. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly file: string | null;
  readonly violations: readonly Violation[];
  readonly team: TeamWords;

  constructor(
    readonly code: FailureCode,
    { parameters = {}, file, violations = [], team = NO_TEAM_WORDS }: FailureDetails = {}
  ) {
    super(code);
    this.parameters = parameters;
    this.file = file ?? null;
    this.violations = violations;
    this.team = team;
  }
}
