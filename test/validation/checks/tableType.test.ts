import { newEntry } from "../../../src/register/tables/entries";
import { columnsOf, ENTRY_TABLES, tableOf, TABLES } from "../../../src/register/tables/tables";
import { tableType } from "../../../src/validation/checks/tableType";
import { buildRegister, tablePlace } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";
import { runCheck } from "./support";

it("finds a setting whose value is a text: what holds would be the default without a word", () => {
  const plain = buildRegister();
  const register = {
    ...plain,
    settings: [
      ...plain.settings,
      newEntry(TABLES.settings, { code: "smallestGroup", group: "UNGE" }),
    ],
  };
  const entry = plain.settings.length;
  const place = {
    ...plain.places.settings!,
    rows: [...register.settings.keys()],
    misread: [{ entry, column: "value", text: "tre" }],
  };
  const found = runCheck(tableType, {
    ...register,
    places: { ...plain.places, settings: place },
  });
  expect(cellsOf(found)).toEqual([expect.stringMatching(/^table\.type Lister!/)]);
  expect(found[0]!.parameters).toMatchObject({ value: "tre" });
  expect(runCheck(tableType, plain)).toEqual([]);
});

const TYPED = ENTRY_TABLES.flatMap((table) =>
  columnsOf(tableOf(table))
    .filter(({ type }) => type === "number" || type === "date")
    .map(({ name }) => [table, name] as const)
);

it.each(TYPED)("finds a text in %s.%s, though nothing is declared about it", (table, column) => {
  const base = buildRegister();
  const place = { ...tablePlace(table, "Et ark"), misread: [{ entry: 0, column, text: "snart" }] };
  const register = {
    ...base,
    [table]: [newEntry(TABLES[table], {})],
    places: { ...base.places, [table]: place },
  };
  const found = runCheck(tableType, register);
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([["table.type", "error"]]);
  expect(found[0]!.parameters).toMatchObject({ sheet: "Et ark", value: "snart" });
});
