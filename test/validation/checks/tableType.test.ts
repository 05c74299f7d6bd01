import { newEntry } from "../../../src/register/tables/entries";
import { TABLES } from "../../../src/register/tables/tables";
import { tableType } from "../../../src/validation/checks/tableType";
import { buildRegister } from "../../support/registerBuilder";
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
