import { join } from "node:path";
import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import { circlesRule } from "../../scripts/lint/circlesRule.cjs";

/** Files that lead to `a.ts`, each in another way. */
const FILES: Readonly<Record<string, string>> = {
  "value.ts": 'import { a } from "./a"; export const b = a;',
  "type.ts": 'import type { A } from "./a"; export type B = A; export const b = 1;',
  "inlineType.ts": 'import { type A } from "./a"; export type B = A; export const b = 1;',
  "later.ts": 'export const b = () => import("./a");',
  "typeOf.ts": 'export type B = typeof import("./a"); export const b = 1;',
  "bare.ts": 'import "./a"; export const b = 1;',
  "passedOn.ts": 'export { a } from "./a";',
  "allPassedOn.ts": 'export * from "./a";',
  "typePassedOn.ts": 'export type { A } from "./a"; export const b = 1;',
  "equals.ts": 'import a = require("./a"); export const b = a;',
  "required.cjs": 'const { a } = require("./a.ts"); module.exports = { b: a };',
  "requiredLater.cjs": 'module.exports = { b: () => require("./a.ts").a };',
  "far/index.ts": 'import { b } from "../value"; export const c = b;',
  "component.tsx": 'import { b } from "./passedOn"; export const c = b;',
  "one.ts": 'import { other } from "./other"; export const one = other;',
  "other.ts": 'import { one } from "./one"; export const other = one;',
};

const folder = join(process.cwd(), "src", "somewhere");
const rule = circlesRule(
  (path) => FILES[path.slice(folder.length + 1).replaceAll("\\", "/")] ?? null
);
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const a = (code: string) => ({ filename: join(folder, "a.ts"), code });
const circle = (code: string, ...names: string[]) => ({
  ...a(code),
  errors: [
    {
      messageId: "circle",
      data: { way: [...names, "a.ts"].map((name) => `src/somewhere/${name}`).join(" → ") },
    },
  ],
});

tester.run("circles", rule as never, {
  valid: [
    ...["type", "inlineType", "later", "typeOf", "typePassedOn", "requiredLater.cjs"].map((file) =>
      a(`import { b } from "./${file}"; export const a = b;`)
    ),
    a('import type { B } from "./value"; export const a: B = 1;'),
    a('export type { B } from "./value"; export const a = 1;'),
    a('export const a = () => import("./value");'),
    // A circle that it is not in is another file's.
    a('import { one } from "./one"; export const a = one;'),
    a('import { gone } from "./gone"; import ts from "typescript"; export const a = [gone, ts];'),
  ],
  invalid: [
    circle('import { b } from "./value"; export const a = b;', "value.ts"),
    circle('import { b } from "./bare"; export const a = b;', "bare.ts"),
    circle('import { b } from "./equals"; export const a = b;', "equals.ts"),
    circle('import { b } from "./required.cjs"; export const a = b;', "required.cjs"),
    circle('import { a as b } from "./passedOn"; export const a = b;', "passedOn.ts"),
    circle('export * from "./allPassedOn";', "allPassedOn.ts"),
    circle('export { b } from "./value"; export const a = 1;', "value.ts"),
    circle('import "./value"; export const a = 1;', "value.ts"),
    circle('import { c } from "./far"; export const a = c;', "far/index.ts", "value.ts"),
    circle('import { c } from "./component"; export const a = c;', "component.tsx", "passedOn.ts"),
    circle('import { a as b } from "./a"; export const a = b;'),
  ],
});
