import type { Language } from "../../../src/register/model/Register";
import type { RegisterTable } from "../../../src/register/tables/tables";
import { recogniseHeaders } from "../../../src/workbook/read/tableLayout";

const CASES: readonly [
  what: string,
  table: RegisterTable | "scores",
  language: Language,
  headers: readonly string[],
  names: readonly (string | null)[],
][] = [
  ["a former header", "citizens", "da", ["Borger", "Målgruppe"], ["citizen", "group"]],
  ["in English", "indicators", "en", ["Code", "Target group"], ["code", "group"]],
  ["of another language", "citizens", "da", ["Borger", "Target group"], ["citizen", null]],
  ["the log's time", "log", "da", ["Tidspunkt", "Handling"], ["time", "action"]],
  ["a finding put aside", "ignored", "da", ["Bemærkning", "Gælder"], ["code", "subject"]],
  [
    "both, where the former one is somebody's own",
    "citizens",
    "da",
    ["Målgruppe", "Gruppe"],
    [null, "group"],
  ],
  // These had no such column in schema 1: what is called so is somebody's own.
  ["the notes", "notes", "da", ["Borger", "Målgruppe"], ["citizen", null]],
  ["the efforts", "efforts", "da", ["Borger", "Målgruppe"], ["citizen", null]],
  ["a new table", "theory", "da", ["Målgruppe", "Nr"], [null, "number"]],
  ["the indicators' remarks", "indicators", "da", ["Kode", "Bemærkning"], ["code", null]],
  ["the statuses' remarks", "statuses", "da", ["Bemærkning", "Navn"], [null, "name"]],
  ["a column of times", "citizens", "da", ["Borger", "Tidspunkt"], ["citizen", null]],
  ["a score sheet", "scores", "da", ["Borger", "Bemærkning", "Kode"], ["citizen", null, "code"]],
];

test.each(CASES)("%s (%s, %s)", (_, table, language, headers, names) => {
  const found = recogniseHeaders(table, headers, language);
  expect(found.map((column) => column?.name ?? null)).toEqual(names);
});
