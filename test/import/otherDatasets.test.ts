import { defineDataset, headerOf, type Dataset } from "../../src/export/Dataset";
import { scores } from "../../src/export/datasets/scores";
import { guessColumnMap } from "../../src/import/map/guessColumnMap";
import { exportedMap } from "../../src/import/map/exportedMap";
import { parseTable } from "../../src/import/table/parseTable";
import { buildRegister } from "../support/registerBuilder";

/**
 * Datasets as there may be beside the scores: one of two common headers of which an import takes nothing, one of which it
 * takes some columns, and one of which it takes nothing although it has all columns of the scores.
 */
jest.mock("../../src/export/datasets", () => {
  const actual = jest.requireActual<{ DATASETS: Readonly<Record<string, Dataset>> }>(
    "../../src/export/datasets"
  );
  const text = { type: "string", widthPx: 90, value: () => null } as const;
  const nothing = { rows: () => [], steps: () => 0 };
  const periods = defineDataset({ ...nothing, columns: { citizen: text, from: text } });
  const answers = defineDataset({
    ...nothing,
    columns: {
      who: { ...text, importedAs: "citizen" },
      points: { ...text, importedAs: "score" },
      level: text,
    },
  });
  const names = [...Object.keys(actual.DATASETS.scores!.columns), "more"];
  const wide = { ...nothing, columns: Object.fromEntries(names.map((name) => [name, text])) };
  return { DATASETS: { ...actual.DATASETS, periods, answers, wide } };
});

function tableOf(text: string) {
  const parsed = parseTable(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.violations));
  return parsed.table;
}

it.each([
  [
    "a foreign table that happens to have the headers of a dataset that no import takes",
    "citizen,from,score,date\nK1,A,3,2026-01-05\nK1,A,4,2026-02-05",
    { citizen: "citizen", score: "score", date: "date" },
  ],
  [
    "what a dataset does not say, among the columns that are not its own",
    "who,points,level,citizen,date\nK1,3,1,x,2026-01-05\nK1,4,2,y,2026-02-05",
    { citizen: "who", score: "points", date: "date" },
  ],
  [
    "nothing of the dataset's own columns",
    "who,points,level\nK1,3,2026-01-05\nK1,4,2026-01-06",
    { citizen: "who", score: "points" },
  ],
])("guessed: %s", (_, text, columns) => {
  expect(guessColumnMap(tableOf(text)).columns).toEqual(columns);
});

it("a larger dataset that no import takes does not hide one that says what its columns are", () => {
  const table = { headers: [...headerOf(scores), "more"], rows: [], lines: [] };
  expect(exportedMap(table, buildRegister())).not.toBeNull();
});
