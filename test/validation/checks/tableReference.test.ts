import { TABLES } from "../../../src/register/tables/tables";
import { newEntry } from "../../../src/register/tables/entries";
import { tableReference } from "../../../src/validation/checks/tableReference";
import { buildRegister, tablePlace } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";
import { runCheck } from "./support";

const EFFORTS = tablePlace("efforts", "Indsatser");
const effort = (citizen: string) => newEntry(TABLES.efforts, { citizen, name: "Mentor" });

it("finds each citizen with efforts who is not on the list, once, at the topmost row", () => {
  const register = buildRegister({
    citizens: ["K1"],
    efforts: ["k1", "K2", "K1", "K2", "k2", ""].map(effort),
    places: { efforts: EFFORTS },
  });
  const found = runCheck(tableReference, register);
  expect(cellsOf(found)).toEqual(["row.citizen Indsatser!A5", "row.citizen Indsatser!A9"]);
  expect(found[0]!.parameters).toEqual({ citizen: "K2" });
});

it("finds those with notes or periods", () => {
  const register = {
    ...buildRegister({
      places: {
        notes: tablePlace("notes", "Aftaler"),
        periods: tablePlace("periods", "Forløb"),
      },
    }),
    notes: [newEntry(TABLES.notes, { citizen: "K2" })],
    periods: [newEntry(TABLES.periods, { citizen: "K3" })],
  };
  expect(cellsOf(runCheck(tableReference, register))).toEqual([
    "row.citizen Forløb!A4",
    "row.citizen Aftaler!A4",
  ]);
});

it("finds them where the column and the rows stand now", () => {
  const register = buildRegister({
    efforts: ["", "K2"].map(effort),
    places: { efforts: { ...EFFORTS, columns: { effort: 0, citizen: 2 }, rows: [1, 4] } },
  });
  expect(cellsOf(runCheck(tableReference, register))).toEqual([
    "row.citizen Indsatser!C5",
    "row.citizen Indsatser!C8",
  ]);
});

it.each(["efforts", "periods", "notes"] as const)(
  "says nothing of %s whose column of citizens is gone",
  (table) => {
    const place = tablePlace(table, "Ark");
    const columns = Object.fromEntries(
      Object.entries(place.columns).filter(([name]) => name !== "citizen")
    );
    const register = buildRegister({
      places: { [table]: { ...place, columns } },
    });
    const entries = [newEntry(TABLES[table], {})];
    expect(runCheck(tableReference, { ...register, [table]: entries })).toEqual([]);
  }
);

it("finds citizens whose group is not on the list of groups", () => {
  const found = runCheck(
    tableReference,
    buildRegister({
      citizens: [
        { code: "K1", group: "unge" },
        { code: "K2", group: "ANDRE" },
        { code: "", group: "" },
      ],
    })
  );
  expect(cellsOf(found)).toEqual(["citizen.group Borgere!B5"]);
  expect(found[0]!.parameters).toEqual({ citizen: "K2", group: "ANDRE" });
});
