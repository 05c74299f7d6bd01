import { parseColumnMap, parseColumnMapText } from "../../src/import/columnMap";
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

it.each<[string, object, string, RegExp]>([
  ["nothing in it", {}, "$.language", /missing/],
  ["another language", { ...minimal, language: "sv" }, "$.language", /"da" \| "en"/],
  ["a key that is not known", { ...minimal, colums: {} }, "$.colums", /no such key/],
  ["a column that is not known", withColumns({ name: "navn" }), "$.columns.name", /no such key/],
  [
    "neither time nor date",
    { ...minimal, columns: { citizen: "id", score: "y" } },
    "$.columns",
    /either/,
  ],
  ["both time and date", withColumns({ time: "uge" }), "$.columns", /either/],
  [
    "times without a start",
    { ...minimal, columns: { citizen: "id", score: "y", time: "t" }, timeUnit: "weeks" },
    "$.startDate",
    /a date/,
  ],
  ["a baseline without a start", withColumns({ baseline: "b" }), "$.startDate", /a date/],
  [
    "times without a unit",
    { ...minimal, columns: { citizen: "id", score: "y", time: "t" }, startDate: "2026-01-05" },
    "$.timeUnit",
    /weeks/,
  ],
  ["a day that is none", { ...minimal, startDate: "2026-02-30" }, "$.startDate", /such as/],
  [
    "an indicator twice over",
    { ...withColumns({ indicator: "i" }), constants: { indicator: "I1" } },
    "$.constants",
    /indicator/,
  ],
  [
    "a respondent twice over",
    { ...withColumns({ respondent: "r" }), constants: { respondent: "citizen" } },
    "$.constants",
    /respondent/,
  ],
  [
    "a template that is neither id nor template",
    { ...minimal, template: 3 },
    "$.template",
    /id of a template/,
  ],
  ["something wrong in a template", brokenTemplate(), "$.template.indicators.0.direction", /1/],
  [
    "an effort without a name",
    { ...minimal, efforts: { "1": { provider: "x" } } },
    "$.efforts.1.name",
    /missing/,
  ],
])("names the place of %s", (_, json, path, problem) => {
  const parsed = parseColumnMap(json);
  const found = parsed.ok ? [] : parsed.violations.map(({ parameters }) => parameters);
  expect(found).toContainEqual({ path, problem: expect.stringMatching(problem) as string });
});

it("says where a text is no JSON", () => {
  expect(parseColumnMapText("{")).toMatchObject({
    ok: false,
    violations: [{ code: "import.map", parameters: { path: "$" } }],
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
