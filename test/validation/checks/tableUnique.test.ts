import { tableUnique } from "../../../src/validation/checks/tableUnique";
import { buildRegister } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";
import { runCheck } from "./support";

it("finds codes that are there already, also in other case, and says where", () => {
  const found = runCheck(
    tableUnique,
    buildRegister({ citizens: ["Å1", "K2", "å1", "A\u030A1", "", ""] })
  );
  expect(cellsOf(found)).toEqual(["citizen.unique Borgere!A6", "citizen.unique Borgere!A7"]);
  expect(found[0]!.parameters).toEqual({ citizen: "å1", first: "A4" });
});

it("finds a target group's code that is there already", () => {
  const register = buildRegister({});
  const [group] = register.targetGroups;
  const twice = { ...register, targetGroups: [group!, { ...group!, code: "unge" }] };
  expect(cellsOf(runCheck(tableUnique, twice))).toEqual(["table.unique Målgrupper!A5"]);
});
