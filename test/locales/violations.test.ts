import { violationTexts } from "../../src/locales/everyLanguage";
import { describeViolation, violationText, type ViolationCode } from "../../src/locales/violations";
import type { Language } from "../../src/register/model/Register";
import { type Field, FIELDS, MAP_PROBLEMS } from "../../src/register/model/fields";
import { inputViolation } from "../../src/register/model/findings";
import { dateViolation } from "../../src/register/plans/dateViolation";
import { ALL_FINDINGS, violation as violationFor } from "../support/violations";
import { serial } from "../support/registerBuilder";

const LANGUAGES: readonly Language[] = ["da", "en"];
/** Names of the parameters that every finding of a code has. */
function parametersOf(code: ViolationCode): string[] {
  const { about, says } = ALL_FINDINGS.find((each) => each.code === code)!;
  return [...about, ...says];
}

const cases = LANGUAGES.flatMap((language) =>
  ALL_FINDINGS.map(({ code }) => [language, code as ViolationCode] as const)
);

it.each(cases)(
  "%s: the texts of %s use only parameters that every such finding has",
  (language, code) => {
    const { title, text, help } = violationTexts[language].codes[code];
    const used = [...`${title} ${text} ${help}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const given: string[] = parametersOf(code);
    if (given.includes("field")) given.push("theField");
    expect(used.filter((name) => !given.includes(name!))).toEqual([]);
  }
);

it.each(cases)("%s: nothing of %s is empty, and sentences end", (language, code) => {
  const { title, text, help } = violationTexts[language].codes[code];
  expect(title).toMatch(/[^.]$/);
  expect(text).toMatch(/[.}]$/);
  expect(help).toMatch(/[.]$/);
});

it.each(cases)("%s: no brace is left in %s", (language, code) => {
  const parameters = Object.fromEntries(
    parametersOf(code).map((name) => [name, name === "field" ? "date" : "x"])
  );
  const { text, help } = violationText(
    { code, severity: "error", place: null, parameters },
    violationTexts[language]
  );
  expect(text + help).not.toMatch(/[{}]|undefined/);
});

it("names every field that a plan may ask for", () => {
  for (const language of LANGUAGES) {
    const { fields, theFields } = violationTexts[language];
    expect(Object.keys(fields).sort()).toEqual([...FIELDS].sort());
    expect(Object.keys(theFields).sort()).toEqual([...FIELDS].sort());
  }
});

it.each<[Language, "input.required" | "input.number" | "input.pattern", Field, RegExp]>([
  ["da", "input.required", "initials", /^De skal med/],
  ["da", "input.required", "date", /^Brug en dato fra år 2000 til i dag\.$/],
  ["da", "input.number", "interval", /fra 1 og op/],
  ["da", "input.pattern", "groupCode", /^Brug højst 12 store bogstaver[^.]*\.$/],
  ["da", "input.pattern", "citizen", /^Brug højst 20 [^.]*- _ \. [^.]*\.$/],
  ["en", "input.number", "interval", /1 or more/],
  ["en", "input.pattern", "groupCode", /^Use at most 12 capitals[^.]*\.$/],
])("%s: %s of %s says what to do about that field only", (language, code, field, said) => {
  const { help } = violationText(
    inputViolation(code, { field, value: -5 }),
    violationTexts[language]
  );
  expect(help).toMatch(said);
});

it("says of a missing column on which sheet it was", () => {
  const parameters = { table: "PRScoresUNGE", sheet: "Unge", column: "M3", found: "" };
  expect(
    describeViolation(violationFor("structure.column", null, parameters), violationTexts.da)
  ).toBe("Kolonnen »M3« mangler i arket Unge.");
});

it.each<[Language, Field, string]>([
  ["da", "date", "Udfyld datoen."],
  ["da", "grounds", "Udfyld »Hvorfor er det i orden?«."],
  ["da", "initials", "Udfyld dine initialer."],
  ["en", "group", "Fill in the target group."],
])("%s: %s is asked for as something known", (language, field, text) => {
  expect(
    describeViolation(inputViolation("input.required", { field }), violationTexts[language])
  ).toBe(text);
});

it("begins a sentence with a capital where a field does, and not where a code does", () => {
  const unknown = inputViolation("input.unknown", { field: "group", value: "x" });
  expect(describeViolation(unknown, violationTexts.da)).toBe("Målgruppen »x« findes ikke.");
  const required = violationFor("measurement.required", null, {
    citizen: "k1",
    measurement: "M1",
  });
  expect(describeViolation(required, violationTexts.da)).toMatch(/^k1: /);
});

it.each<[Language, number, RegExp, RegExp]>([
  ["da", serial("2030-01-01"), /^01-01-2030 ligger ude i fremtiden\. Vælg i dag/, /2000/],
  ["da", serial("1999-12-31"), /^31-12-1999 kan ikke bruges som dato\. .*2000/, /fremtid|i dag/],
  ["en", serial("2030-01-01"), /^01-01-2030 is in the future\. Choose today/, /2000/],
])("%s: a date that cannot be one is told one rule", (language, date, said, unsaid) => {
  const violation = dateViolation("date", date, serial("2026-11-21"))!;
  const { text, help } = violationText(violation, violationTexts[language]);
  expect(`${text} ${help}`).toMatch(said);
  expect(`${text} ${help}`).not.toMatch(unsaid);
});

describe("what looks like a number or a date, and is a text", () => {
  it.each([
    ["3", /»3« står som tekst, ikke som tal\./],
    [" 4,0 ", /» 4,0 « står som tekst/],
    ["-1", /står som tekst/],
    ["fire", /»fire« er hverken et tal eller en af årsagerne\./],
    ["3 eller 4", /hverken et tal/],
  ])("as a score: %p", (value, said) => {
    const parameters = { citizen: "K1", indicator: "I1", respondent: "citizen", value };
    expect(
      describeViolation(violationFor("score.enum", null, parameters), violationTexts.da)
    ).toMatch(said);
  });

  it.each<[string | number, RegExp]>([
    ["2026-09-07", /»2026-09-07« står som tekst, ikke som dato\./],
    ["7/9-2026", /»7\/9-2026« står som tekst/],
    ["7.9.26 10:00", /står som tekst/],
    ["i går", /i går kan ikke være målingens dato\./],
    [serial("2030-01-01"), /01-01-2030 kan ikke være målingens dato\./],
  ])("as a date: %p", (date, said) => {
    const parameters = { citizen: "K1", measurement: "M1", date };
    const violation = violationFor("measurement.date", null, parameters);
    expect(describeViolation(violation, violationTexts.da)).toMatch(said);
  });
});

describe("what is known of an indicator", () => {
  const parameters = {
    citizen: "K1",
    indicator: "BIP12",
    respondent: "citizen",
    score: 2.5,
    minimum: 0,
    maximum: 99,
  };
  it.each([
    ["its short name", { shortName: "Kontakter" }, "K1, BIP12 (Kontakter): 2,5"],
    ["no name", { shortName: "" }, "K1, BIP12: 2,5"],
    ["the code for a name", { shortName: "BIP12" }, "K1, BIP12: 2,5"],
  ])("%s is said beside the code", (_, words, said) => {
    const violation = violationFor("score.step", null, { ...parameters, ...words });
    expect(describeViolation(violation, violationTexts.da)).toContain(said);
  });

  it.each([
    ["scale", /trin/],
    ["count", /^Skriv et helt tal\.$/],
  ] as const)("a %s is told what to do about it", (type, said) => {
    const violation = violationFor("score.step", null, { ...parameters, type });
    expect(violationText(violation, violationTexts.da).help).toMatch(said);
  });
});

describe("parameters as people write them", () => {
  it.each<[Language, string]>([
    ["da", "K1, M2: 05-01-2027 kan ikke være målingens dato."],
    ["en", "K1, M2: 05-01-2027 cannot be the date of the measurement."],
  ])("%s: dates", (language, text) => {
    const date = serial("2027-01-05");
    const parameters = { citizen: "K1", measurement: "M2", date };
    expect(
      describeViolation(
        violationFor("measurement.date", null, parameters),
        violationTexts[language]
      )
    ).toBe(text);
  });

  it.each<[Language, string]>([
    ["da", "K1, I1: 2,5 er ikke et helt tal."],
    ["en", "K1, I1: 2.5 is not a whole number."],
  ])("%s: numbers", (language, text) => {
    const parameters = {
      citizen: "K1",
      indicator: "I1",
      respondent: "citizen",
      score: 2.5,
      minimum: 1,
      maximum: 5,
    };
    expect(
      describeViolation(violationFor("score.step", null, parameters), violationTexts[language])
    ).toBe(text);
  });

  it.each<[Language, string]>([
    ["da", "Linje 7, kolonnen y: »fire« kan ikke bruges som score."],
    ["en", "Line 7, column y: “fire” cannot be used as score."],
  ])("%s: fields, lines and columns", (language, text) => {
    const violation = inputViolation("input.number", {
      field: "score",
      value: "fire",
      line: 7,
      column: "y",
    });
    expect(describeViolation(violation, violationTexts[language])).toBe(text);
  });

  it.each<[Language, string]>([
    ["da", "I1 har ikke noget spørgsmål til virksomhedsmentor."],
    ["en", "I1 has no question to workplace mentor."],
  ])("%s: respondents", (language, text) => {
    const violation = inputViolation("input.respondent", { indicator: "I1", respondent: "mentor" });
    expect(describeViolation(violation, violationTexts[language])).toBe(text);
  });

  it("a line that the text says itself is said once", () => {
    const violation = inputViolation("import.width", { line: 3, expected: 2, found: 1 });
    expect(describeViolation(violation, violationTexts.da)).toBe(
      "Linje 3 har 1 felter. Der skulle være 2."
    );
  });

  it.each<[Language, string, string]>([
    ["da", "TRUE", "»SAND«"],
    ["da", "FALSE", "»FALSK«"],
    ["en", "TRUE", "“TRUE”"],
  ])("%s: %s as Excel shows it", (language, value, shown) => {
    const violation = violationFor("score.column", null, { citizen: "K1", value });
    expect(describeViolation(violation, violationTexts[language])).toContain(shown);
  });

  it("what a text may be long", () => {
    const parameters = { field: "groupName", value: "x".repeat(90), maximum: 80 } as const;
    const { text, help } = violationText(
      inputViolation("input.length", parameters),
      violationTexts.da
    );
    expect(text).toMatch(/^»x{59}…« er for langt som målgruppens navn\.$/);
    expect(help).toBe("Brug højst 80 tegn.");
  });

  it("an empty text, and a number that is no date", () => {
    expect(
      describeViolation(violationFor("row.citizen", null, { citizen: "" }), violationTexts.da)
    ).toContain("»(tom)«");
    const odd = { citizen: "K1", measurement: "M1", date: 3.5 };
    expect(
      describeViolation(violationFor("measurement.date", null, odd), violationTexts.da)
    ).toContain("3,5");
  });
});

describe("what is not repeated", () => {
  it.each<[Language, string]>([
    ["da", "******-****: M1 har svar, men ingen dato."],
    ["en", "******-****: M1 has answers, but no date."],
  ])("%s: a civil registration number", (language, text) => {
    const parameters = { citizen: "010203-1234", measurement: "M1" };
    const violation = violationFor("measurement.required", null, parameters);
    expect(describeViolation(violation, violationTexts[language])).toBe(text);
  });

  it.each([
    [
      "score",
      violationFor("score.maximum", null, {
        citizen: "K1",
        indicator: "I1",
        respondent: "citizen",
        score: 101701234,
        minimum: 1,
        maximum: 5,
      }),
    ],
    [
      "number for a date",
      violationFor("measurement.date", null, {
        citizen: "K1",
        measurement: "M1",
        date: 1002031234,
      }),
    ],
    [
      "text for a date",
      violationFor("measurement.date", null, {
        citizen: "K1",
        measurement: "M1",
        date: "010203-1234",
      }),
    ],
  ])("one that stands as a %s", (_, violation) => {
    expect(JSON.stringify(violation)).not.toContain("1234");
    expect(describeViolation(violation, violationTexts.da)).toContain("******-****");
  });

  it("a date is shown as it stands, whatever it looks like", () => {
    const parameters = { field: "date", date: "05-01-2026 10:00", line: 2, column: "d" } as const;
    expect(
      describeViolation(inputViolation("input.date", parameters), violationTexts.da)
    ).toContain("05-01-2026 10:00 kan");
  });

  it("the end of a long text", () => {
    const parameters = { citizen: "K1", value: "x".repeat(300) };
    const text = describeViolation(
      violationFor("score.column", null, parameters),
      violationTexts.da
    );
    expect(text).toContain(`»${"x".repeat(59)}…«`);
  });
});

describe("a column map", () => {
  it.each<[Language, string]>([
    ["da", "$.columns.citizen: Feltet mangler."],
    ["en", "$.columns.citizen: This field is missing."],
  ])("%s: says what is wrong at a place", (language, text) => {
    const parameters = { path: "$.columns.citizen", problem: "missing" };
    expect(
      describeViolation(inputViolation("import.map", parameters), violationTexts[language])
    ).toBe(text);
  });

  it("has words for every problem", () => {
    for (const language of LANGUAGES) {
      const { mapProblems } = violationTexts[language];
      expect(Object.keys(mapProblems).sort()).toEqual([...MAP_PROBLEMS].sort());
      for (const sentence of Object.values(mapProblems)) expect(sentence).toMatch(/\.$/);
    }
  });

  it("is called by its name as a whole", () => {
    const parameters = { path: "$", problem: "json", line: 2 };
    expect(describeViolation(inputViolation("import.map", parameters), violationTexts.da)).toMatch(
      /^Linje 2: Kolonnekortet: Det er ikke gyldig JSON\./
    );
  });
});

it.each<[Language, string, RegExp, RegExp]>([
  ["da", "Marts", /skriv den, som den var/, /Ret ikke/],
  ["da", "", /Ret ikke den overskrift/, /skriv den, som den var/],
  ["en", "March", /write it as it was/, /Leave/],
  ["en", "", /Leave the header/, /write it as it was/],
])(
  "%s: says to put a header back where another stands, not where a column is gone: %p",
  (language, found, said, unsaid) => {
    const parameters = { table: "PRScoresUNGE", sheet: "Unge", column: "M3", found };
    const { help } = violationText(
      violationFor("structure.column", null, parameters),
      violationTexts[language]
    );
    expect(help).toMatch(said);
    expect(help).not.toMatch(unsaid);
  }
);

it("says what to do with a table where a form is left alone", () => {
  const parameters = { field: "reason", value: "pjat" } as const;
  const inForm = inputViolation("input.unknown", parameters);
  const inTable = inputViolation("input.unknown", { ...parameters, line: 2, column: "a" });
  expect(violationText(inForm, violationTexts.da).help).toMatch(/^Vælg en, der er i registeret/);
  expect(violationText(inTable, violationTexts.da).help).toMatch(/^Ret ordet i filen/);
});
