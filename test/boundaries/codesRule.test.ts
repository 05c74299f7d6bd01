import { join } from "node:path";
import { RuleTester } from "eslint";
import ts from "typescript";
import tseslint from "typescript-eslint";
import rule from "../../scripts/lint/codesRule.cjs";

const TYPES = `
  declare const mark: unique symbol;
  type CodeKey = string & { readonly [mark]: true };
  type Respondent = "citizen" | "mentor" | (string & Record<never, never>);
  interface Citizen { readonly code: string; readonly group: string }
  interface Violation { readonly code: string }
  interface Table { readonly codes: readonly string[]; readonly respondents: readonly Respondent[] }
  declare const citizen: Citizen, violation: Violation, table: Table, other: string, row: number;
  declare const key: CodeKey, citizens: readonly Citizen[], violations: readonly Violation[];
  declare const byText: Map<string, number>, byKey: ReadonlyMap<CodeKey, number>, seen: Set<string>;
  declare const status: { code: "open" | "closed" }, named: string | null, DATE_CODE: string;
  declare function foldCode(code: string): CodeKey;
`;

const VALID: readonly string[] = [
  'citizen.code === "";',
  "table.codes[row] === DATE_CODE;",
  "violation.code === other;",
  "violations.filter(({ code }) => code === other);",
  "violations.filter(({ code: found }) => found === other);",
  'status.code === "open";',
  "foldCode(citizen.code) === key;",
  "byKey.get(foldCode(citizen.code));",
  "byText.get(other);",
  "row === table.codes.length;",
  "citizen === citizens[row];",
  "const RESERVED = [other]; RESERVED.includes(citizen.code);",
  "other === named;",
];

const INVALID: readonly (readonly [messageId: string, code: string])[] = [
  ["compare", "citizen.code === other;"],
  ["compare", "other !== citizen.group;"],
  ["compare", "citizen?.code == named;"],
  ["compare", "table.codes[row] === other;"],
  ["compare", "table.respondents[row]! !== other;"],
  ["compare", "citizens.find(({ code }) => code === other);"],
  ["compare", "citizens.find(({ group: code }) => code === other);"],
  ["search", "table.respondents.includes(other);"],
  ["search", "[other].indexOf(citizen.code);"],
  ["fold", "other.toUpperCase();"],
  ["fold", "other.normalize().toLocaleLowerCase();"],
  ["fold", "table.codes[row]!.toLowerCase();"],
  ["lookUp", "byText.get(citizen.code);"],
  ["lookUp", "seen.has(table.codes[row]!);"],
  ["lookUp", "citizens.map(({ code }) => seen.add(code));"],
];

/** What files that show or look up words may do, and what they may not either. */
const WORDS_VALID = ["other.toUpperCase();", "named?.trim().toLowerCase();"];
const WORDS_INVALID = [
  "citizen.code.toUpperCase();",
  "citizens.map(({ code }) => code.toLowerCase());",
];

/** A file for each case, in one program: the rule asks what type things have. */
const codes = [...VALID, ...INVALID.map(([, code]) => code), ...WORDS_VALID, ...WORDS_INVALID];
const files = new Map(
  codes.map((code, index) => [join(process.cwd(), `case${index}.ts`), TYPES + code])
);

function programOf(): ts.Program {
  const options: ts.CompilerOptions = { strict: true, lib: ["lib.es2022.d.ts"], types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, version)
      : ts.createSourceFile(name, text, version);
  };
  return ts.createProgram([...files.keys()], options, host);
}

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { programs: [programOf()] } },
});
const cases = [...files].map(([filename, code], index) => ({
  name: codes[index]!,
  filename,
  code,
}));

tester.run("codes", rule as never, {
  valid: cases.slice(0, VALID.length),
  invalid: cases
    .slice(VALID.length, VALID.length + INVALID.length)
    .map((each, index) => ({ ...each, errors: [{ messageId: INVALID[index]![0] }] })),
});

const options = [{ holdsWords: true }];
const ofWords = cases.slice(VALID.length + INVALID.length).map((each) => ({ ...each, options }));

tester.run("codes, in files that hold words", rule as never, {
  valid: ofWords.slice(0, WORDS_VALID.length),
  invalid: ofWords
    .slice(WORDS_VALID.length)
    .map((each) => ({ ...each, errors: [{ messageId: "fold" }] })),
});
