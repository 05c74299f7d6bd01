import { citizenGroup } from "../../../src/validation/checks/citizenGroup";
import { buildRegister } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";

it("finds citizens whose group is not on the list of groups", () => {
  const found = citizenGroup(
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
