import type { ActionVerb } from "../../src/actions/actions";
import type { DateSerial, Language } from "../../src/register/model/Register";
import type { Arguments } from "../Arguments";
import type { ExitStatus } from "../Io";
import type { Message } from "../Message";

/** The commands, as they are typed. */
export type CommandName =
  ActionVerb | "check" | "due" | "chart" | "export" | "demo" | "example" | "start";

/** The options of all commands, as they are typed after `--`. */
export type OptionName =
  | GlobalOption
  | "force"
  | "out"
  | "template"
  | "group"
  | "name"
  | "end-goal"
  | "interval"
  | "map"
  | "into"
  | "by"
  | "citizen"
  | "indicator"
  | "measurement"
  | "respondent"
  | "dialect"
  | "input"
  | "port"
  | "no-open";

/** Options that every command takes. */
export type GlobalOption = "help" | "json" | "today" | "language";

/** What stands for a value in the help. */
export type Placeholder =
  | "ID"
  | "FILE"
  | "CODE"
  | "TEXT"
  | "DAYS"
  | "CSV"
  | "JSON"
  | "DIR"
  | "PICTURE"
  | "DATE"
  | "INITIALS"
  | "LANGUAGE"
  | "DIALECT"
  | "PORT"
  | "MEASUREMENT";

/** An option that a command takes. */
export interface OptionSpec {
  /** Null for an option without a value. */
  readonly placeholder: Placeholder | null;
  readonly required?: boolean;
}

/** The options that a command takes, by name. */
export type OptionSpecs = Readonly<Partial<Record<OptionName, OptionSpec>>>;

/** One command: what it takes, and what it does. */
export interface Command {
  readonly name: CommandName;
  /** The files that are named without an option; null for a command that takes none. */
  readonly files: { readonly placeholder: Placeholder; readonly many: boolean } | null;
  readonly options: OptionSpecs;
  /** @throws Failure, FileError or a refusal of `src/workbook` when it could not run. */
  run(args: Arguments, context: CommandContext): Promise<CommandResult>;
}

/** What every command is told. */
export interface CommandContext {
  /** Of the messages. */
  readonly language: Language;
  /** What `--language` said; null when it was left out. */
  readonly chosenLanguage: Language | null;
  readonly today: DateSerial;
  /** The clock, or noon of the day that `--today` names. */
  readonly now: () => Date;
  /** The whole path of a file as the user named it. */
  readonly resolve: (file: string) => string;
}

/** How a command went. */
export interface CommandResult {
  readonly status: ExitStatus;
  /** For a person. */
  readonly lines: readonly string[];
  /** The same for a program. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What went wrong although the rest was done; goes where errors go. */
  readonly problems?: readonly Message[];
  /** True when a result was asked for and none was written. */
  readonly wroteNothing?: boolean;
}
