import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { columnsOf, type Dataset } from "../src/export/Dataset";
import { DATASETS } from "../src/export/datasets";
import { LISTS } from "../src/export/datasets/lists";
import { exportedName } from "../src/export/exportedName";
import { da } from "../src/locales/da";
import { en } from "../src/locales/en";
import { workbookTexts, type HeaderName } from "../src/locales/workbook";
import type { Finding } from "../src/register/model/Finding";
import { FINDINGS } from "../src/register/model/findings";
import { TABLES } from "../src/register/tables/declared";
import type { ColumnDeclaration, TableDeclaration } from "../src/register/tables/declaration";
import { scores } from "../src/register/tables/scores";
import { LONGEST_SERIES } from "../src/register/tables/entries";
import {
  ENTRY_TABLES,
  seriesColumn,
  uniqueRule,
  type EntryTable,
} from "../src/register/tables/tables";
import type { Check } from "../src/validation/Check";
import { CHECKS } from "../src/validation/checks";
import { DETAILS_CHECKS } from "../src/validation/detailsChecks";

const ROOT = path.join(__dirname, "..");
const SHEETS: Readonly<Record<string, string>> = workbookTexts.da.sheets;

const MADE = "<!-- Made by `npm run docs` from the declarations; a test says when it is stale. -->";

/** The pages that are made, by their path in the repository. */
export const PAGES = {
  "docs/tables.md": tablesPage,
  "docs/checks.md": checksPage,
  "docs/datasets.md": datasetsPage,
} as const;

/** The page `docs/tables.md`: every table of the register with its columns, as `src/register/tables` declares them. */
export function tablesPage(): string {
  const all: readonly (readonly [string, TableDeclaration])[] = [
    ...Object.entries(TABLES),
    ["scores", scores],
  ];
  return [
    MADE,
    "",
    "# The register's tables",
    "",
    "Each is declared once, in `src/register/tables/`; what a workbook is besides them is in [workbook.md](workbook.md). Of the lists, a text in a column of type number or date is found by the check `table.type`.",
    ...all.flatMap(([key, table]) => tableSection(key, table)),
    "",
  ].join("\n");
}

function tableSection(key: string, table: TableDeclaration): string[] {
  const { comments, title } = commentsIn(`src/register/tables/${key}.ts`, key);
  const sheet = SHEETS[table.sheet] ?? "a sheet per target group";
  const when = table.isRequired ? "always" : "on demand";
  const unique = table.isKeyUnique ? "" : ", of which several rows may have the same";
  return [
    "",
    `## ${table.name}`,
    "",
    title,
    "",
    `Sheet: *${sheet}* (${when}). Key: ${table.key.map((each) => `\`${each}\``).join(", ")}${unique}.`,
    "",
    "| column | Danish | English | type | px | what | rules |",
    "|---|---|---|---|---|---|---|",
    ...Object.entries(table.columns).map(([name, column]) => {
      const cells = [
        `\`${name}\`${column.series === undefined ? "" : ` 1…${column.series}`}`,
        headerOf(name, column, "da"),
        headerOf(name, column, "en"),
        column.type,
        String(column.widthPx),
        comments.get(name) ?? "",
        rulesOf(column, uniqueRule(table, name) !== null),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  ];
}

function headerOf(name: string, column: ColumnDeclaration, language: "da" | "en"): string {
  return workbookTexts[language].headers[(column.word ?? name) as HeaderName];
}

function rulesOf(
  { required, reference, copiedFrom, ...others }: ColumnDeclaration,
  isUnique: boolean
): string {
  return [
    required && "required",
    isUnique ? "unique" : undefined,
    reference && `in \`${reference.table}\``,
    others.enum && "on its list",
    copiedFrom && `copied from \`${copiedFrom.table}\``,
    others.definedName && `\`${others.definedName}\``,
  ]
    .filter((each) => each !== undefined)
    .join(", ");
}

/** The page `docs/checks.md`: everything that can be found wrong, by its code. */
export function checksPage(): string {
  const codes = new Map<string, { readonly finding: Finding; readonly check: string | null }>();
  for (const finding of Object.values(FINDINGS) as readonly Finding[]) {
    codes.set(finding.code, { finding, check: null });
  }
  const names = checkNames();
  for (const check of [...CHECKS, ...DETAILS_CHECKS] as readonly Check[]) {
    for (const finding of check.finds) {
      codes.set(finding.code, { finding, check: names.get(check) ?? null });
    }
  }
  const titles: Readonly<Record<string, { readonly title: string }>> = en.violations.codes;
  return [
    MADE,
    "",
    "# What can be found wrong",
    "",
    "A check is declared once, in `src/validation/checks/`. What plans and imports say of what they are given is declared in `src/register/model/findings.ts`.",
    "",
    "| code | severity | title | about | says | check |",
    "|---|---|---|---|---|---|",
    ...[...codes.values()].map(({ finding: { code, severity = "error", about, says }, check }) => {
      const cells = [
        `\`${code}\``,
        severity,
        titles[code]?.title ?? "",
        about.join(", "),
        says.join(", "),
        check === null ? "" : `\`${check}\``,
      ];
      return `| ${cells.join(" | ")} |`;
    }),
    "",
  ].join("\n");
}

/** The page `docs/datasets.md`: everything that can be taken out of a register, with its columns. */
export function datasetsPage(): string {
  return [
    MADE,
    "",
    "# What can be taken out",
    "",
    "Each is declared once, in `src/export/datasets/`. The names of the columns never change; their types are those of [Table Schema](https://specs.frictionlessdata.io/table-schema/). An import knows a file of ours by them.",
    ...Object.entries<Dataset>(DATASETS).flatMap(([name, dataset]) => [
      "",
      `## ${name}`,
      "",
      commentsIn(`src/export/datasets/${name}.ts`, name).title,
      "",
      "| column | type | Danish | English |",
      "|---|---|---|---|",
      ...columnsOf(dataset).map((column) => {
        const cells = [
          `\`${column.name}\``,
          column.type,
          wordsOf(da, name)[column.name] ?? "",
          wordsOf(en, name)[column.name] ?? "",
        ];
        return `| ${cells.join(" | ")} |`;
      }),
    ]),
    "",
    "## Lists",
    "",
    "Every other table of the register, a file each, with what stands in its cells; a list that is empty has its header. Words of closed lists are the same in both languages (`active`, `scale`, `caseworker`), a team's own words are as the team has them. What a sheet computes by itself, and the log, are left out. They follow from the tables' declarations ([tables.md](tables.md)) by `src/export/datasets/lists.ts`.",
    ...ENTRY_TABLES.flatMap(listSection),
    "",
  ].join("\n");
}

/** A list as it is taken out: columns of a series in one line. */
function listSection(key: EntryTable): string[] {
  const { columns }: TableDeclaration = TABLES[key];
  const { comments, title } = commentsIn(`src/register/tables/${key}.ts`, key);
  const types = new Map(columnsOf(LISTS[key]).map(({ name, type }) => [name, type]));
  return [
    "",
    `### ${exportedName(key)}.csv`,
    "",
    title,
    "",
    "| column | type | Danish | English | what |",
    "|---|---|---|---|---|",
    ...Object.entries(columns).flatMap(([name, column]) => {
      const isSeries = column.series !== undefined;
      const exported = exportedName(isSeries ? seriesColumn(name, 1) : name);
      const type = types.get(exported);
      if (type === undefined) return [];
      const last = isSeries ? ` … \`${exportedName(seriesColumn(name, LONGEST_SERIES))}\`` : "";
      const cells = [
        `\`${exported}\`${last}`,
        type,
        headerOf(name, column, "da"),
        headerOf(name, column, "en"),
        comments.get(name) ?? "",
      ];
      return [`| ${cells.join(" | ")} |`];
    }),
  ];
}

function wordsOf(
  { datasets }: { readonly datasets: Readonly<Record<string, Readonly<Record<string, string>>>> },
  name: string
): Readonly<Record<string, string>> {
  return datasets[name] ?? {};
}

/** Names of the checks, as their list has them in its order. */
function checkNames(): ReadonlyMap<Check, string> {
  const namesIn = (file: string, checks: readonly Check[]): (readonly [Check, string])[] => {
    const list = /CHECKS = \[([^\]]*)\]/.exec(sourceOf(file))?.[1] ?? "";
    const names = list.match(/\w+/g) ?? [];
    return checks.map((check, index) => [check, names[index]!] as const);
  };
  return new Map([
    ...namesIn("src/validation/checks.ts", CHECKS),
    ...namesIn("src/validation/detailsChecks.ts", DETAILS_CHECKS),
  ]);
}

/** What the comments of a declaration say: of the table, and of each of its columns. */
function commentsIn(
  file: string,
  name: string
): { readonly title: string; readonly comments: ReadonlyMap<string, string> } {
  const source = ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.Latest, true);
  const comments = new Map<string, string>();
  let title = "";
  const visit = (node: ts.Node): void => {
    if (ts.isVariableStatement(node)) {
      const isTable = node.declarationList.declarations.some(
        (each) => each.name.getText() === name
      );
      if (isTable) title = commentOf(node);
    }
    if (ts.isPropertyAssignment(node)) {
      const comment = commentOf(node);
      if (comment !== "") comments.set(node.name.getText(), comment);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { title, comments };
}

function commentOf(node: ts.Node): string {
  const [range] = (ts.getLeadingCommentRanges(node.getFullText(), 0) ?? []).slice(-1);
  if (!range) return "";
  return node
    .getFullText()
    .slice(range.pos, range.end)
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/\n\s*\*/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("|", "\\|")
    .trim();
}

/** A declaration that stands in no file of its own has no comments to show. */
function sourceOf(file: string): string {
  const at = path.join(ROOT, file);
  return existsSync(at) ? readFileSync(at, "utf8") : "";
}
