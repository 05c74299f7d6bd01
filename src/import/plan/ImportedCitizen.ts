import type { CellInput } from "../../register/model/Edit";
import type { Citizen, DateSerial } from "../../register/model/Register";
import type { Stay } from "../../register/model/Stay";

/** One line's answer. */
export interface ImportedAnswer {
  /** Position in the list of questions. */
  readonly question: number;
  readonly date: DateSerial;
  /** 3 for `M3`, where the table says it; null where only the date says which measurement it is. */
  readonly measurement: number | null;
  /** A number, a reason's code, or null for a missing score. */
  readonly value: CellInput;
  /** Whether the line says that it was given jointly. */
  readonly isJoint: boolean;
  /** Line of the file, from 1. */
  readonly line: number;
  /** True when it is the baseline that the line repeats. */
  readonly isBaseline: boolean;
}

/** What a file says about one citizen. */
export interface ImportedCitizen {
  /** As the register has it, or as the file has it first. */
  readonly code: string;
  /** As the file has it first, and the line there, from 1. */
  readonly text: string;
  readonly line: number;
  /** Null for a citizen who is new to the register. */
  readonly known: Citizen | null;
  /** The citizen's stays in the target group; empty for who is new there. */
  readonly stays: readonly Stay[];
  readonly answers: ImportedAnswer[];
  /** Baseline score by question. */
  readonly baselines: Map<number, CellInput>;
  /** What the file calls the efforts. */
  readonly efforts: Set<string>;
  /** Null where the file says nothing. */
  caseworker: string | null;
  section: string | null;
}
