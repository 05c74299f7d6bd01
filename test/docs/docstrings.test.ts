import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

/** Folders whose exports must say what they are. */
const FOLDERS = ["src", "ooxml", "host", "cli", "bench", "templates"] as const;

it.each(FOLDERS)("everything that %s exports has a docstring", (folder) => {
  const missing = sourceFiles(folder).flatMap((path) =>
    undocumented(readFileSync(path, "utf8")).map((name) => `${path}: ${name}`)
  );
  expect(missing).toEqual([]);
});

it.each([
  ["/** Said. */ export const a = 1;", []],
  ["// Not said.\nexport const a = 1, b = 2;", ["a", "b"]],
  ["/* Not said. */ export function f() {}", ["f"]],
  ["export interface I { a: 1 }", ["I"]],
  ["export type T = 1; export class C {} export enum E {}", ["T", "C", "E"]],
  ["export default function () {}", ["default"]],
  ["export default 1;", ["default"]],
  ["const a = 1;\n/** Said. */\nconst b = 2;\nexport { a, b as c };", ["a"]],
  ["import { a } from './a'; export { a }; export { b } from './b'; export * from './c';", []],
  ["/** Said. */ export function f(): 1;\nexport function f() { return 1; }", []],
  ["const a = 1; function f() {}", []],
])("of %s it misses %j", (source, expected) => {
  expect(undocumented(source)).toEqual(expected);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => join(folder, path));
}

/** Names of a module's own declarations that are exported without a docstring. Overloads share one. */
function undocumented(source: string): string[] {
  const { statements } = ts.createSourceFile("module.tsx", source, ts.ScriptTarget.Latest, true);
  const exportedLater = new Set(statements.flatMap(localExports));
  const documented = new Map<string, boolean>();
  for (const statement of statements) {
    const isExported = ts.isExportAssignment(statement) || hasExportModifier(statement);
    const isDocumented = ts.getJSDocCommentsAndTags(statement).length > 0;
    for (const name of declaredNames(statement)) {
      if (!isExported && !exportedLater.has(name)) continue;
      documented.set(name, isDocumented || documented.get(name) === true);
    }
  }
  return [...documented].filter(([, isDocumented]) => !isDocumented).map(([name]) => name);
}

/** Names in `export { … }`, as the module itself calls them; what comes from another module is documented there. */
function localExports(statement: ts.Statement): string[] {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier) return [];
  const { exportClause } = statement;
  if (!exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function hasExportModifier(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ["default"];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  ) {
    return [statement.name?.text ?? "default"];
  }
  return [];
}
