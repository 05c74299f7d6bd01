import { cellsOf, newEntry, rowOf } from "../../../src/register/tables/entries";
import { scores } from "../../../src/register/tables/scores";
import { columnNames, ENTRY_TABLES, TABLES, tableOf } from "../../../src/register/tables/tables";

it("makes an entry with everything else empty, as an empty row is read", () => {
  expect(newEntry(TABLES.notes, { citizen: "K1", text: "Ring mandag" })).toEqual({
    ...{ citizen: "K1", group: "", date: null, kind: "", text: "Ring mandag", by: "" },
    ...{ indicator: "", responsible: "", deadline: null, done: null },
  });
  expect(newEntry(TABLES.reasons, {})).toEqual({ code: "", meaning: "", who: [], end: null });
});

it("has what a column declares of an empty cell, its lists and its records", () => {
  const indicator = newEntry(TABLES.indicators, { code: "I1" });
  expect(indicator).toMatchObject({ type: "scale", direction: 1, version: 1, replaces: null });
  expect(indicator).toMatchObject({ questions: {}, descriptors: [] });
});

it("has nothing of what the sheet computes", () => {
  expect(Object.keys(newEntry(scores, {}))).not.toContain("change");
  const rollout = newEntry(TABLES.rollout, { group: "UNGE", planned: 4 });
  expect(Object.keys(rollout)).not.toContain("actual");
});

it("shares nothing between two entries", () => {
  const [one, other] = [newEntry(TABLES.indicators, {}), newEntry(TABLES.indicators, {})];
  expect(one.descriptors).not.toBe(other.descriptors);
  expect(one.questions).not.toBe(other.questions);
});

it.each(ENTRY_TABLES)(
  "an empty entry of %s is written as what it declares, and else as nothing",
  (table) => {
    const names = columnNames(table);
    const cells = rowOf(tableOf(table), names, newEntry(tableOf(table), {}));
    const declared = table === "indicators" ? { type: "scale", direction: 1, version: 1 } : {};
    const written = Object.fromEntries(
      names.flatMap((name, index) => (cells[index] === null ? [] : [[name, cells[index]]]))
    );
    expect(written).toEqual(declared);
  }
);

it("writes several of a list into one cell", () => {
  const entry = newEntry(TABLES.reasons, { code: "IR", who: ["citizen", "mentor"] });
  expect(cellsOf(TABLES.reasons, entry)).toEqual({
    ...{ code: "IR", meaning: null, who: "citizen, mentor", end: null },
  });
});
