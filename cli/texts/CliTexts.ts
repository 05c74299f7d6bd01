import type { FileErrorCode } from "../../ooxml/FileError";
import type { Severity } from "../../src/register/model/Violation";
import type { ViolationCode } from "../../src/locales/violations";
import type { FailureCode } from "../Failure";
import type { CommandName, OptionName, Placeholder } from "../commands/Command";

/** What happened, and what to do next. Parameters stand in braces. */
export interface ProblemText {
  readonly happened: string;
  readonly next: string;
}

/** Every sentence of the command line in one language. */
export interface CliTexts {
  readonly failures: Readonly<Record<FailureCode, ProblemText>>;
  /** Why a file is not read or written. */
  readonly fileErrors: Readonly<Record<FileErrorCode, ProblemText>>;
  /** What to do about something in an imported table, where a column map in a file is at hand. */
  readonly importHelp: Readonly<Partial<Record<ViolationCode, string>>>;
  /** A mistake of the program's own. {problem} */
  readonly internal: ProblemText;
  /** Said after every refusal: what became of the files. */
  readonly nothingWritten: string;

  readonly help: {
    /** One sentence on the whole. */
    readonly about: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly exit: string;
    readonly exitStatuses: readonly [string, string, string];
    /** {program} */
    readonly more: string;
    readonly required: string;
  };
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly placeholders: Readonly<Record<Placeholder, string>>;

  readonly severities: Readonly<Record<Severity, string>>;
  /** {file} {group} {indicators} {rows} */
  readonly created: string;
  /** {file} {citizens} {known} {measurements} {scores} {reasons} {missing} {unchanged} {leftOut} */
  readonly imported: string;
  /** {group} {count} */
  readonly importedStays: string;
  /** {count} */
  readonly importedApart: string;
  /** {file} {citizen} {measurement} */
  readonly joined: string;
  readonly parted: string;
  /** {file} {rows} */
  readonly upgraded: string;
  /** {file} */
  readonly upToDate: string;
  /** {file} */
  readonly clean: string;
  /** {file} {count} */
  readonly findings: string;
  readonly findingsOne: string;
  /** In place of the findings after the first few of many. {count} */
  readonly more: string;
  /** {files} {errors} {warnings} {notices} */
  readonly checked: string;
  /** How a target group stands, and those for whom it is time: with answers before, or none yet. */
  readonly due: {
    /** {file} {group} {active} {due} {inTime} {new} {uncounted} */
    readonly group: string;
    /** {who} {days} {day} {last} */
    readonly late: string;
    readonly lateOne: string;
    /** {who} {days} {day} */
    readonly never: string;
    readonly neverOne: string;
  };
  /** {file} {citizen} {indicator} */
  readonly drawn: string;
  /** {file} {lines} {registers} */
  readonly exported: string;
  /** {folder} {lists} {empty} */
  readonly exportedLists: string;
  /** Said of each register in which something is wrong. {errors} {warnings} {program} {file} */
  readonly exportFindings: ProblemText;
  /** Said of each register with codes that Excel makes numbers or dates of. {codes} */
  readonly changedCodes: ProblemText;
  /** After the first few of a list within a sentence. {count} */
  readonly andMore: string;
  /** Said where personal data leaves the workbook. */
  readonly personalData: string;
  /** {file} */
  readonly newer: string;
  /** {program} {file} */
  readonly older: { readonly happened: string; readonly next: string };
  /** Said where formulas were reached by a change and could not be calculated. {sheets} */
  readonly toCalculate: string;

  readonly demo: DemoTexts;
  readonly example: ExampleTexts;
  readonly start: StartTexts;
}

/** What `demo` says; names in braces stand for values. */
export interface DemoTexts {
  readonly about: string;
  readonly done: string;
  /** {count} */
  readonly people: string;
  /** {count} */
  readonly present: string;
  /** {count} */
  readonly missing: string;
  /** {score} {count} */
  readonly score: string;
  /** {citizen} {first} {latest} */
  readonly citizen: string;
  /** {syncs} {seconds} */
  readonly effort: string;
}

/** What `example` says; names in braces stand for values. */
export interface ExampleTexts {
  readonly title: string;
  readonly standIn: string;
  /** {group} {indicators} {citizens} {measurements} */
  readonly created: string;
  /** {citizen} */
  readonly citizenAdded: string;
  /** {citizen} {measurement} {respondent} */
  readonly measurementAdded: string;
  /** {file} {citizens} {scores} */
  readonly imported: string;
  readonly damaged: string;
  readonly mended: string;
  readonly clean: string;
  /** {citizen} */
  readonly card: string;
  /** {lines} */
  readonly exported: string;
  readonly wrote: string;
  readonly register: string;
  readonly chart: string;
  readonly scores: string;
  readonly table: string;
  readonly browser: string;
  /** {seconds} */
  readonly ended: string;
}

/** What `start` says; names in braces stand for values. */
export interface StartTexts {
  readonly building: string;
  /** {asked} {port} */
  readonly portTaken: string;
  /** {url} */
  readonly open: string;
  readonly standIn: string;
  /** What the browser will ask, and how to go on. */
  readonly certificate: string;
  readonly stop: string;
  readonly stopped: string;
}
