import { TABLE_COLUMNS } from "../../../src/register/columns";
import { entryCitizen } from "../../../src/validation/checks/entryCitizen";
import { buildRegister } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";

const EFFORTS = {
  table: "PREfforts",
  sheet: "Indsatser",
  row: 2,
  column: 0,
  headers: TABLE_COLUMNS.efforts,
};
const effort = (citizen: string) => ({
  ...{ citizen, name: "Mentor", provider: "", administration: "" },
  ...{ start: null, end: null, indicators: [] },
});

it("finds each citizen with efforts who is not on the list, once, at the topmost row", () => {
  const register = buildRegister({
    citizens: ["K1"],
    efforts: ["k1", "K2", "K1", "K2", "k2", ""].map(effort),
    places: { efforts: EFFORTS },
  });
  const found = entryCitizen(register);
  expect(cellsOf(found)).toEqual(["row.citizen Indsatser!A5", "row.citizen Indsatser!A9"]);
  expect(found[0]!.parameters).toEqual({ citizen: "K2" });
});

it("finds those with notes or periods", () => {
  const register = {
    ...buildRegister({
      places: {
        notes: { ...EFFORTS, sheet: "Aftaler", headers: TABLE_COLUMNS.notes },
        periods: { ...EFFORTS, sheet: "Forløb", headers: TABLE_COLUMNS.periods },
      },
    }),
    notes: [{ citizen: "K2", date: null, text: "", by: "" }],
    periods: [{ citizen: "K3", group: "", from: null, to: null, status: "", outcome: "" }],
  };
  expect(cellsOf(entryCitizen(register))).toEqual([
    "row.citizen Forløb!A4",
    "row.citizen Aftaler!A4",
  ]);
});

it("says nothing of a table whose column of citizens is gone", () => {
  const register = buildRegister({
    efforts: [effort("")],
    places: { efforts: { ...EFFORTS, columns: { effort: 0 } } },
  });
  expect(entryCitizen(register)).toEqual([]);
});
