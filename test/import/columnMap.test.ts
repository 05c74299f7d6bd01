import { parseColumnMap, parseColumnMapText } from "../../src/import/map/columnMap";
import arthritis from "../../templates/import/arthritis.json";

const minimal = {
  language: "da",
  template: "bip",
  columns: { citizen: "id", score: "y", date: "dato" },
};

it("fills in what is left out", () => {
  expect(parseColumnMap(minimal)).toEqual({
    ok: true,
    map: {
      ...minimal,
      group: {},
      constants: {},
      indicators: {},
      respondents: {},
      reasons: {},
      dateFormat: "iso",
      decimal: ".",
      missing: ["", "NA"],
    },
  });
});

it.each<[string, object, string, string]>([
  ["nothing in it", {}, "$.language", "missing"],
  ["another language", { ...minimal, language: "sv" }, "$.language", "language"],
  ["a key that is not known", { ...minimal, colums: {} }, "$.colums", "unknown"],
  ["a column that is not known", withColumns({ name: "navn" }), "$.columns.name", "unknown"],
  [
    "neither time nor date",
    { ...minimal, columns: { citizen: "id", score: "y" } },
    "$.columns",
    "timeOrDate",
  ],
  ["both time and date", withColumns({ time: "uge" }), "$.columns", "timeOrDate"],
  [
    "times without a start",
    { ...minimal, columns: { citizen: "id", score: "y", time: "t" }, timeUnit: "weeks" },
    "$.startDate",
    "startDate",
  ],
  ["a baseline without a start", withColumns({ baseline: "b" }), "$.startDate", "startDate"],
  [
    "times without a unit",
    { ...minimal, columns: { citizen: "id", score: "y", time: "t" }, startDate: "2026-01-05" },
    "$.timeUnit",
    "timeUnit",
  ],
  ["a day that is none", { ...minimal, startDate: "2026-02-30" }, "$.startDate", "date"],
  [
    "an indicator twice over",
    { ...withColumns({ indicator: "i" }), constants: { indicator: "I1" } },
    "$.constants",
    "indicatorTwice",
  ],
  [
    "a respondent twice over",
    { ...withColumns({ respondent: "r" }), constants: { respondent: "citizen" } },
    "$.constants",
    "respondentTwice",
  ],
  [
    "a template that is neither id nor template",
    { ...minimal, template: 3 },
    "$.template",
    "template",
  ],
  ["a number for a header", withColumns({ score: 4 } as never), "$.columns.score", "text"],
  ["a text for a list", { ...minimal, missing: "NA" }, "$.missing", "missingTexts"],
  ["a number among the texts", { ...minimal, missing: ["", 99] }, "$.missing.1", "text"],
  [
    "missing texts of a column that must say something",
    { ...minimal, missing: { citizen: ["99"] } },
    "$.missing.citizen",
    "unknown",
  ],
  ["a text for an object", { ...minimal, columns: "id" }, "$.columns", "object"],
  ["half a day", { ...minimal, group: { intervalDays: 1.5 } }, "$.group.intervalDays", "number"],
  ["an encoding that is none", { ...minimal, encoding: "dos" }, "$.encoding", "encoding"],
  [
    "something wrong in a template",
    brokenTemplate(),
    "$.template.indicators.0.direction",
    "direction",
  ],
  [
    "an effort without a name",
    { ...minimal, efforts: { "1": { provider: "x" } } },
    "$.efforts.1.name",
    "missing",
  ],
])("names the place of %s", (_, json, path, problem) => {
  const parsed = parseColumnMap(json);
  const found = parsed.ok ? [] : parsed.violations.map(({ parameters }) => parameters);
  expect(found).toContainEqual({ path, problem });
});

it("says where a text is no JSON", () => {
  expect(parseColumnMapText('{\n "language": "da",\n}')).toMatchObject({
    ok: false,
    violations: [{ code: "import.map", parameters: { path: "$", problem: "json", line: 3 } }],
  });
  expect(parseColumnMapText("{")).toMatchObject({
    ok: false,
    violations: [{ code: "import.map", parameters: { path: "$", problem: "json" } }],
  });
  expect(parseColumnMapText(JSON.stringify(minimal))).toMatchObject({ ok: true });
});

function withColumns(columns: Record<string, string>): typeof minimal {
  return { ...minimal, columns: { ...minimal.columns, ...columns } };
}

function brokenTemplate(): object {
  const { template } = arthritis;
  const indicators = template.indicators.map((each) => ({ ...each, direction: 2 }));
  return { ...arthritis, template: { ...template, indicators } };
}
