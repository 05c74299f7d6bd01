import type { CellInput, GroupChoice } from "../../src/register/model/Edit";
import type {
  CitizenStatus,
  DateSerial,
  Indicator,
  Language,
  Outcome,
} from "../../src/register/model/Register";
import type { Template } from "../../src/register/model/Template";

/** A made-up pilot: nobody in it exists. */
export interface SamplePilot {
  readonly language: Language;
  readonly template: Template;
  readonly choice: GroupChoice;
  readonly indicators: readonly Indicator[];
  readonly citizens: readonly SampleCitizen[];
  /** In the order of their rows; empty for a pilot without the table. */
  readonly efforts: readonly SampleEffort[];
}

/** A made-up citizen; the last day and the outcome are null while the stay goes on. */
export interface SampleCitizen {
  readonly code: string;
  /** Initials. */
  readonly caseworker: string;
  readonly section: string;
  readonly start: DateSerial;
  readonly status: CitizenStatus;
  readonly end: DateSerial | null;
  readonly outcome: Outcome | null;
  /** Oldest first; empty for who has only just started. */
  readonly measurements: readonly SampleMeasurement[];
}

/** What a made-up citizen takes part in; the last day is null while it goes on. */
export interface SampleEffort {
  /** Code of the citizen. */
  readonly citizen: string;
  readonly name: string;
  readonly provider: string;
  readonly administration: string;
  readonly start: DateSerial;
  readonly end: DateSerial | null;
  /** Codes of the indicators aimed at. */
  readonly indicators: readonly string[];
}

/** A made-up measurement of one citizen. */
export interface SampleMeasurement {
  readonly date: DateSerial;
  /** One a question of the pilot, in the order of `questionsOf`: a score, a reason's code, or null. */
  readonly scores: readonly CellInput[];
}

/** What one respondent is asked about one indicator: a row of every citizen's block. */
export interface SampleQuestion {
  readonly indicator: Indicator;
  readonly respondent: string;
}
