import type { Edit } from "../../src/register/model/Edit";
import { planMove, type MoveInput } from "../../src/register/plans/planStay";
import { SCORES, TableView } from "./TableView";
import { undo } from "./undoSupport";
import { citizenEdits, closedAtEnd, editsOf, TestRegister, TODAY } from "./support";

const GROUP: readonly Edit[] = [
  { kind: "createScoreSheet", group: "UNGE", name: "De unge", endGoal: "", scales: [] },
  { kind: "addRows", table: "targetGroups", columns: ["group", "name"], rows: [["UNGE", "Unge"]] },
];

/** *Sagsbehandler* and *Afsnit* of the rows of K1, from the top, each once. */
function whose({ host }: TestRegister): string[] {
  const view = TableView.of(host.workbook, SCORES);
  const cell = (row: number, header: string): string => {
    const value = view.sheet.cells.value(row, view.columnOf(header));
    return typeof value === "string" ? value : "";
  };
  const rows = Array.from({ length: view.rowCount }, (_, index) => view.top + index);
  const own = rows.filter((row) => cell(row, "Borger") === "K1");
  expect(own.length).toBeGreaterThan(10);
  return [...new Set(own.map((row) => [cell(row, "Sagsbehandler"), cell(row, "Afsnit")].join()))];
}

test("who comes back to a group finds a block there that says who has the case now, until that is undone", async () => {
  const register = closedAtEnd(await TestRegister.create());
  await register.apply(GROUP);
  await register.apply(citizenEdits(await register.read(), "K1"));
  const move = async (to: string, from: string, day: number): Promise<unknown> => {
    const input: MoveInput = { citizen: "K1", group: from, to, day, today: TODAY };
    return register.apply(editsOf(planMove(await register.read(), input)));
  };
  await move("UNGE", "BIP", TODAY - 150);
  expect(whose(register)).toEqual(["ANK,Nord"]);

  const citizens = TableView.of(register.host.workbook, "PRCitizens");
  citizens.type({ Borger: "K1" }, "Sagsbehandler", "BO");
  citizens.type({ Borger: "K1" }, "Afsnit", "Øst");
  // Somebody wrote something else over one of the copies.
  const scores = TableView.of(register.host.workbook, SCORES);
  scores.type({ Borger: "K1", Kode: "BIP03" }, "Afsnit", "Syd");
  await move("BIP", "UNGE", TODAY - 100);
  expect(whose(register)).toEqual(["BO,Øst"]);

  await undo(register);
  expect(whose(register)).toEqual(["ANK,Nord", "ANK,Syd"]);
});
