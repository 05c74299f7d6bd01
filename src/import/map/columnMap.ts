import * as v from "valibot";
import { templateSchema } from "../../../templates/schema";
import { parseIsoDate } from "../../register/model/dates";
import type { Violation } from "../../register/model/Violation";
import type { MapProblem } from "../../register/model/fields";
import { inputViolation } from "../../register/model/findings";
import { ENCODINGS } from "../table/decodeText";
import { USUALLY_MISSING } from "./missingTexts";
import { schemaProblems } from "../schemaProblems";
import { ViolationList } from "../ViolationList";

const text = v.pipe(v.string(), v.nonEmpty("text" satisfies MapProblem));
const isoDate = v.pipe(
  v.string(),
  v.check((value) => parseIsoDate(value) !== null, "date" satisfies MapProblem)
);
const wholeNumber = v.pipe(v.number(), v.integer("number" satisfies MapProblem));

const effortSchema = v.union([
  text,
  v.strictObject({
    name: text,
    provider: v.exactOptional(v.string(), ""),
    administration: v.exactOptional(v.string(), ""),
  }),
]);

const texts = v.exactOptional(v.array(v.string()));
const missingColumns = {
  score: texts,
  baseline: texts,
  missingReason: texts,
  caseworker: texts,
  section: texts,
  effort: texts,
};

const columnMapSchema = v.pipe(
  v.strictObject({
    /** Language of a register that the import makes. */
    language: v.picklist(["da", "en"], "language" satisfies MapProblem),
    /** Id of a shipped template, or a template written out. */
    template: v.union([text, templateSchema], "template" satisfies MapProblem),
    /** What is to differ from the template's proposal. */
    group: v.exactOptional(
      v.strictObject({
        code: v.exactOptional(text),
        name: v.exactOptional(text),
        endGoal: v.exactOptional(v.string()),
        populations: v.exactOptional(v.string()),
        intervalDays: v.exactOptional(v.nullable(wholeNumber)),
        respondents: v.exactOptional(v.array(text)),
      }),
      {}
    ),
    /** Headers of the table's columns. */
    columns: v.strictObject({
      citizen: text,
      score: text,
      /** When the score was given: time since `startDate`, or a date. One of the two. */
      time: v.exactOptional(text),
      date: v.exactOptional(text),
      /** A score at `startDate`, the same in all of a person's rows. */
      baseline: v.exactOptional(text),
      effort: v.exactOptional(text),
      indicator: v.exactOptional(text),
      respondent: v.exactOptional(text),
      caseworker: v.exactOptional(text),
      section: v.exactOptional(text),
      /** Code of the reason why there is no score. */
      missingReason: v.exactOptional(text),
    }),
    /** What holds for all rows where there is no column for it. */
    constants: v.exactOptional(
      v.strictObject({ indicator: v.exactOptional(text), respondent: v.exactOptional(text) }),
      {}
    ),
    /** Indicator and respondent codes for what the table calls them; null leaves the rows with that word out. */
    indicators: v.exactOptional(v.record(v.string(), v.nullable(text)), {}),
    respondents: v.exactOptional(v.record(v.string(), v.nullable(text)), {}),
    /** Reason codes for what the table calls them. */
    reasons: v.exactOptional(v.record(v.string(), text), {}),
    /** Names of efforts for what the table calls them; without it the table's texts are the names. */
    efforts: v.exactOptional(v.record(v.string(), effortSchema)),
    startDate: v.exactOptional(isoDate),
    timeUnit: v.exactOptional(
      v.picklist(["days", "weeks", "months"], "timeUnit" satisfies MapProblem)
    ),
    /** How dates are written: 2026-01-31, or 31-01-2026 with any of - / . between. */
    dateFormat: v.exactOptional(
      v.picklist(["iso", "dayFirst"], "dateFormat" satisfies MapProblem),
      "iso"
    ),
    decimal: v.exactOptional(v.picklist([".", ","], "decimal" satisfies MapProblem), "."),
    /** Texts that mean that there is no score; or, by column, that there is nothing in it. */
    missing: v.exactOptional(
      v.union(
        [v.array(v.string()), v.strictObject(missingColumns)],
        "missingTexts" satisfies MapProblem
      ),
      [...USUALLY_MISSING]
    ),
    encoding: v.exactOptional(v.picklist(ENCODINGS, "encoding" satisfies MapProblem)),
    delimiter: v.exactOptional(v.picklist([",", ";", "\t"], "delimiter" satisfies MapProblem)),
  }),
  v.forward(
    v.check(
      ({ columns }) => (columns.time === undefined) !== (columns.date === undefined),
      "timeOrDate" satisfies MapProblem
    ),
    ["columns"]
  ),
  v.forward(
    v.check(
      ({ columns, startDate }) =>
        startDate !== undefined || (columns.time === undefined && columns.baseline === undefined),
      "startDate" satisfies MapProblem
    ),
    ["startDate"]
  ),
  v.forward(
    v.check(
      ({ columns, timeUnit }) => timeUnit !== undefined || columns.time === undefined,
      "timeUnit" satisfies MapProblem
    ),
    ["timeUnit"]
  ),
  v.forward(
    v.check(
      ({ columns, constants }) =>
        columns.respondent === undefined || constants.respondent === undefined,
      "respondentTwice" satisfies MapProblem
    ),
    ["constants"]
  ),
  v.forward(
    v.check(
      ({ columns, constants }) =>
        columns.indicator === undefined || constants.indicator === undefined,
      "indicatorTwice" satisfies MapProblem
    ),
    ["constants"]
  )
);

/** How the columns of an existing table become a register: read from JSON with `parseColumnMap`. */
export type ColumnMap = v.InferOutput<typeof columnMapSchema>;

/** What a table is read by: a person's column map, or what a file of ours says of itself (see `exportedMap`). */
export interface ImportMap extends ColumnMap {
  /** Headers of the columns that only a file of ours has; left out for every other. */
  readonly exported?: {
    readonly group: string;
    readonly measurement: string;
    readonly joint?: string;
  };
}

/** A column map that can be used, or everything that is wrong with it. */
export type ParsedColumnMap =
  | { readonly ok: true; readonly map: ColumnMap }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/**
 * Checks a column map as JSON gave it and fills in what is left out. Gives an `import.map` for each thing that is
 * wrong: `path` as in `$.columns.time`, and in `problem` one of `MAP_PROBLEMS`; the first ones, and how many more.
 */
export function parseColumnMap(json: unknown): ParsedColumnMap {
  const result = v.safeParse(columnMapSchema, json);
  if (result.success) return { ok: true, map: result.output };
  const violations = new ViolationList();
  for (const { keys, problem } of result.issues.flatMap((issue) => schemaProblems(issue))) {
    violations.add(inputViolation("import.map", { path: ["$", ...keys].join("."), problem }));
  }
  return { ok: false, violations: violations.toArray() };
}

/** The same for a text of JSON; one that is none is an `import.map` at `$`, with the line if it is known. */
export function parseColumnMapText(json: string): ParsedColumnMap {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    const line = position === undefined ? {} : { line: lineAt(json, Number(position)) };
    const parameters = { path: "$", problem: "json" satisfies MapProblem, ...line };
    return { ok: false, violations: [inputViolation("import.map", parameters)] };
  }
  return parseColumnMap(value);
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\r|\n/).length;
}
