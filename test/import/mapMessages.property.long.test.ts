import { violationTexts } from "../../src/locales/everyLanguage";
import fc from "fast-check";
import * as v from "valibot";
import { parseColumnMap } from "../../src/import/map/columnMap";
import { describeViolation, violationText } from "../../src/locales/violations";
import { MAP_PROBLEMS } from "../../src/register/model/fields";
import arthritis from "../../templates/import/arthritis.json";
import { seededRuns } from "../support/testLength";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A map with everything that a map can have, and with a template written out. */
const whole = {
  ...arthritis,
  group: { code: "UNGE", intervalDays: 14, respondents: ["citizen"] },
  dateFormat: "iso",
  decimal: ".",
  missing: ["", "NA"],
  encoding: "utf-8",
  delimiter: ";",
} as unknown as Json;

type Path = readonly (string | number)[];

function pathsOf(json: Json, above: Path = []): Path[] {
  if (typeof json !== "object" || json === null) return [above];
  return [
    above,
    ...Object.entries(json).flatMap(([key, value]) => pathsOf(value, [...above, key])),
  ];
}

/** The same with another value at a path; undefined takes away what is there. */
function withValue(json: Json, [key, ...below]: Path, value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    return (json as readonly Json[]).flatMap((each, index) => {
      const changed = String(index) === String(key) ? withValue(each, below, value) : each;
      return changed === undefined ? [] : [changed];
    });
  }
  const { [key]: before, ...others } = (json ?? {}) as Readonly<Record<string, Json>>;
  const changed = withValue(before ?? null, below, value);
  return changed === undefined ? others : { ...others, [key]: changed };
}

const paths = pathsOf(whole).filter((path) => path.length > 0);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>("", -1, 0.5, "2026-02-30", [], {}, null)
);
const change = fc.record({
  path: fc.constantFrom(...paths),
  // A key that is added says so by its name.
  added: fc.option(fc.constantFrom("colums", "x", "navn"), { nil: undefined }),
  value: fc.option(value, { nil: undefined }),
});

/** How the validation library speaks by itself. */
const FOREIGN = /\b(Invalid|Expected|received|undefined|never|Object|Array)\b|&&|\|\|/;

it("begins with a map that is right", () => {
  expect(parseColumnMap(whole)).toMatchObject({ ok: true });
});

it("says of every map that is wrong, in whole sentences of ours, what is wrong in it", () => {
  const told = new Set<unknown>();
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const map = changes.reduce<Json>(
        (json, { path, added, value: to }) =>
          withValue(json, added === undefined ? path : [...path.slice(0, -1), added], to) ?? null,
        whole
      );
      const parsed = parseColumnMap(map);
      if (parsed.ok) return;
      for (const violation of parsed.violations) {
        const { problem } = violation.parameters;
        if (violation.code === "import.map") {
          expect(MAP_PROBLEMS).toContain(problem);
          told.add(problem);
        }
        // The path is the writer's own; what is said about it is ours.
        const bare = { ...violation, parameters: { ...violation.parameters, path: "$" } };
        const [da, en] = (["da", "en"] as const).map((language) =>
          `${describeViolation(bare, violationTexts[language])} ${violationText(bare, violationTexts[language]).help}`.trim()
        );
        for (const text of [da!, en!]) {
          expect(text).not.toMatch(FOREIGN);
          // A place for a parameter that was not filled in; an example of JSON is no such place.
          expect(text).not.toMatch(/\{\w+\}/);
        }
        expect(da).not.toBe(en);
      }
    }),
    seededRuns(2000)
  );
  // Of what can go wrong in a value, much was met.
  expect(told.size).toBeGreaterThan(4);
});

it("knows how the library speaks", () => {
  const schemas = [
    v.string(),
    v.strictObject({ a: v.string() }),
    v.picklist(["a"]),
    v.array(v.string()),
  ];
  for (const schema of schemas) {
    const { issues = [] } = v.safeParse(schema, 5);
    expect(issues.map(({ message }) => FOREIGN.test(message))).toEqual([true]);
  }
});
