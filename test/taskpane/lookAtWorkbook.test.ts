import { lookAtWorkbook } from "../../src/taskpane/lookAtWorkbook";
import { Runner } from "../../src/workbook/runner";
import { TestRegister, TODAY } from "../workbook/support";

let register: TestRegister;
afterEach(() => register.host.close());

const look = () => lookAtWorkbook(register.runner, TODAY);

it("finds no register in an empty workbook", async () => {
  register = await TestRegister.empty();
  expect(await look()).toEqual({ kind: "noRegister" });
});

it("finds what is in a register, and leaves it as it is", async () => {
  register = await TestRegister.create();
  await register.addCitizen("K-001");
  const before = await register.host.save();

  expect(await look()).toMatchObject({
    kind: "register",
    newer: false,
    figures: { groups: [{ activeCitizens: 1 }], violations: { error: 0 } },
  });
  expect(Buffer.compare(await register.host.save(), before)).toBe(0);
});

it.each([
  ["5016", "dialogOpen"],
  ["AccessDenied", "accessDenied"],
  ["SomethingNew", "general"],
])("says why Excel refused: %s", async (code, reason) => {
  register = await TestRegister.empty();
  register.host.faults.failSync(1, { code });
  expect(await look()).toEqual({ kind: "refused", reason });
});

it("says that something failed when it was not Excel", async () => {
  register = await TestRegister.empty();
  const runner = new Runner(() => {
    throw new Error("no Excel");
  });
  expect(await lookAtWorkbook(runner, TODAY)).toEqual({ kind: "failed" });
});
