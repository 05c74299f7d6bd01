import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import config from "../../eslint.config.cjs";

/** The project's own rules on snippets that are in no file, and so have no types to ask for. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [...(config as unknown as Linter.Config[]), tseslint.configs.disableTypeChecked],
});

const BOUNDARY_RULES = [
  "local/layers",
  "local/circles",
  "no-restricted-globals",
  "no-restricted-syntax",
  "no-console",
];

async function findings(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const messages = result?.messages ?? [];
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return messages
    .map((message) => message.ruleId ?? "")
    .filter((ruleId) => BOUNDARY_RULES.includes(ruleId));
}

const from = (module: string) => `import { thing } from "${module}";\nexport const other = thing;`;
const typeFrom = (module: string) =>
  `import type { Thing } from "${module}";\nexport type Other = Thing;`;

describe("imports that are refused", () => {
  it.each([
    ["src/register", from("../validation/inspectRegister")],
    ["src/register", typeFrom("../workbook/openRegister")],
    ["src/register", from("react")],
    ["src/validation", from("../progression/change")],
    ["src/progression", from("../charts/CurveChart")],
    ["src/charts", from("../workbook/readRegister")],
    ["src/charts", from("react")],
    ["src/import", from("../progression/ScoreSeries")],
    ["src/export", from("../validation/inspectRegister")],
    ["src/export", from("papaparse")],
    ["src/workbook", from("../charts/CurveChart")],
    ["src/workbook", from("../taskpane/App")],
    ["src/locales", from("../register/Violation")],
    ["src/locales", from("../workbook/errors")],
    ["src/locales", typeFrom("../taskpane/App")],
    ["src/taskpane", from("../../host/node")],
    ["src/taskpane", from("../../cli/main")],
    ["src/commands", from("../taskpane/App")],
    ["src/export", from("../../bench/main")],
    ["src/import", from("../../test/support")],
    ["src/export", from("node:fs")],
    ["src/taskpane", from("fs")],
    ["src/taskpane/charts", from("../App")],
    ["src/taskpane/charts", from("../../workbook/openRegister")],
    ["templates", from("../src/register/Register")],
    ["src/register", from("../../ooxml/readSheets")],
    ["src/taskpane", from("../../ooxml/readSheets")],
    ["ooxml", from("../host/workbook/cell")],
    ["ooxml", typeFrom("../src/register/model/Register")],
    ["ooxml", from("node:zlib")],
    ["host/workbook", from("../../ooxml/xml/xml")],
    ["host/file", from("pako")],
    ["host", from("../src/register/Register")],
    ["host/objects", typeFrom("../../src/register/Register")],
    ["host/objects", from("../engine/UniverEngine")],
    ["host/workbook", from("../file/XlsxFile")],
    ["host/workbook", from("@univerjs/core")],
    ["host/file", from("../objects/Range")],
    ["host/protocol", from("../workbook/HostWorkbook")],
    ["host/protocol", from("node:vm")],
    ["host/objects", from("node:fs")],
    ["host/workbook", from("node:fs")],
    ["host/engine", from("node:module")],
    ["host/file", from("node:zlib")],
    ["cli", from("../test/support")],
    ["cli", from("../src/taskpane/App")],
  ])("%s: %s", async (folder, code) => {
    expect(await findings(`${folder}/snippet.ts`, code)).toEqual(["local/layers"]);
  });
});

describe("imports that are allowed", () => {
  it.each([
    ["src/register", from("./Register")],
    ["src/validation", from("../register/Register")],
    ["src/charts", from("../progression/change")],
    ["src/import", from("papaparse")],
    ["src/workbook", from("../register/Register")],
    ["src/workbook", from("../locales/workbook")],
    ["src/workbook", typeFrom("../charts/CurveChart")],
    ["src/locales", typeFrom("../register/Violation")],
    ["src/locales", typeFrom("../workbook/errors")],
    ["src/taskpane", from("../workbook/openRegister")],
    ["src/taskpane", from("react-dom/client")],
    ["templates", typeFrom("../src/register/Template")],
    ["templates", from("../src/import/parseTemplate")],
    ["src/import", from("../../ooxml/readSheets")],
    ["src/export", from("../../ooxml/writePlainWorkbook")],
    ["ooxml", from("saxes")],
    ["host/file", from("../../ooxml/xml/xml")],
    ["host", from("node:vm")],
    ["host", from("./objects/Range")],
    ["host/workbook", from("../protocol/HostError")],
    ["host/protocol", typeFrom("../workbook/HostWorkbook")],
    ["host/objects", from("../protocol/declare")],
    ["cli", from("../src/workbook/openRegister")],
    ["cli", from("../host/node")],
    ["cli", from("../src/taskpane/charts/curveSvg")],
    ["src/taskpane", from("./charts/CurvePicture")],
    ["test", from("../src/taskpane/App")],
  ])("%s: %s", async (folder, code) => {
    expect(await findings(`${folder}/snippet.ts`, code)).toEqual([]);
  });
});

describe("a file that another one imports", () => {
  it("may not import a value of that one", async () => {
    const finding = ["local/circles"];
    expect(await findings("host/workbook/areas.ts", from("./address"))).toEqual(finding);
    expect(await findings("src/register/model/codes.ts", from("./Register"))).toEqual([]);
  });

  it("may import its types", async () => {
    expect(await findings("host/workbook/areas.ts", typeFrom("./address"))).toEqual([]);
  });
});

describe("Excel, Office and the console", () => {
  const NAMES_EXCEL = "export const run = Excel.run;";
  const TYPES_EXCEL = "export type Cells = Excel.Range;";
  const NAMES_OFFICE = "export const ready = Office.onReady();";
  const LOGS = 'console.log("a citizen");';

  it.each([
    ["src/register", NAMES_EXCEL, ["no-restricted-globals"]],
    ["src/charts", TYPES_EXCEL, ["no-restricted-syntax"]],
    ["src/charts", "export type Space = typeof Excel;", ["no-restricted-syntax"]],
    ["src/progression", "export type Platform = Office.PlatformType;", ["no-restricted-syntax"]],
    ["src/taskpane", NAMES_EXCEL, ["no-restricted-globals"]],
    ["src/taskpane", TYPES_EXCEL, ["no-restricted-syntax"]],
    ["src/taskpane", "export type Platform = Office.PlatformType;", []],
    ["src/commands", NAMES_EXCEL, ["no-restricted-globals"]],
    ["src/workbook", NAMES_EXCEL, []],
    ["src/workbook", TYPES_EXCEL, []],
    ["src/export", NAMES_OFFICE, ["no-restricted-globals"]],
    ["src/taskpane", NAMES_OFFICE, []],
    ["src/commands", NAMES_OFFICE, []],
    ["src/workbook", LOGS, ["no-console"]],
    ["src/taskpane", LOGS, ["no-console"]],
    ["host/objects", LOGS, ["no-console"]],
    ["cli", LOGS, []],
  ])("%s: %s", async (folder, code, expected) => {
    expect(await findings(`${folder}/snippet.ts`, code)).toEqual(expected);
  });
});
