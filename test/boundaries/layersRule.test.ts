import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import rule from "../../scripts/lint/layersRule.cjs";

const layers = {
  "src/model": {},
  "src/pure": { imports: ["src/model"], packages: ["fflate", "@visx/*"] },
  "src/edge": { types: ["src/pure"] },
  "src/edge/shared": {},
  cli: { imports: ["*"], packages: ["*"], node: true },
};
const options = [layers];

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

/** `folder/file.ts: code` */
function at(place: string): { filename: string; code: string; options: typeof options } {
  const colon = place.indexOf(": ");
  return {
    filename: `${process.cwd()}/${place.slice(0, colon)}`,
    code: place.slice(colon + 2),
    options,
  };
}

function wrong(messageId: string, place: string) {
  return { ...at(place), errors: [{ messageId }] };
}

tester.run("layers", rule as never, {
  valid: [
    at('src/model/a.ts: import { b } from "./b";'),
    at('src/model/deep/a.ts: import { b } from "../b";'),
    at('src/pure/a.ts: import { m } from "../model/m";'),
    at('src/pure/a.ts: export * from "../model/m";'),
    at('src/pure/a.ts: import { zip } from "fflate";'),
    at('src/pure/a.ts: import { Axis } from "@visx/axis";'),
    at('src/edge/a.ts: import type { P } from "../pure/p";'),
    at('src/edge/a.ts: import { type P } from "../pure/p";'),
    at('src/edge/a.ts: export type { P } from "../pure/p";'),
    at('src/edge/a.ts: type P = import("../pure/p").P;'),
    at(
      'cli/a.ts: import fs from "node:fs"; import x from "anything"; import { m } from "../src/model/m";'
    ),
    at("cli/a.ts: const name = f(); void import(name);"),
    at('root.ts: import { m } from "./src/model/m"; import fs from "node:fs";'),
  ],
  invalid: [
    wrong("layer", 'src/model/a.ts: import { p } from "../pure/p";'),
    wrong("layer", 'src/model/deep/a.ts: import type { P } from "../../pure/p";'),
    wrong("layer", 'src/model/a.ts: export { p } from "../pure/p";'),
    wrong("layer", 'src/model/a.ts: export * from "../pure";'),
    wrong("layer", 'src/model/a.ts: void import("../pure/p");'),
    wrong("layer", 'src/model/a.ts: type P = import("../pure/p").P;'),
    wrong("layer", 'src/model/a.ts: const p = require("../pure/p");'),
    wrong("layer", 'src/model/a.ts: import p = require("../pure/p");'),
    wrong("layer", 'src/model/a.ts: import settings from "../../settings";'),
    wrong("layer", 'src/edge/shared.ts: import { e } from "./e";'),
    wrong("typesOnly", 'src/edge/a.ts: import { p } from "../pure/p";'),
    wrong("typesOnly", 'src/edge/a.ts: import { type P, p } from "../pure/p";'),
    wrong("typesOnly", 'src/edge/a.ts: import "../pure/p";'),
    wrong("package", 'src/model/a.ts: import { zip } from "fflate";'),
    wrong("package", 'src/pure/a.ts: import x from "fflate/node";'),
    wrong("package", 'src/pure/a.ts: import x from "@visx-else/axis";'),
    wrong("node", 'src/pure/a.ts: import { join } from "node:path";'),
    wrong("node", 'src/pure/a.ts: import fs from "fs";'),
    wrong("dynamic", "src/pure/a.ts: const name = f(); void import(name);"),
  ],
});
