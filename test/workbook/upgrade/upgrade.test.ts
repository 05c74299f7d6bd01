import { upgradeRegister } from "../../../src/actions/upgradeRegister";
import { keptFile, keptNames } from "../saved/keptWorkbooks";
import { readRegister } from "../../../src/workbook/read/readRegister";
import { TestRegister } from "../support";

const NAMES = keptNames().slice(0, Number(process.env["N"] ?? 100));
it.each(NAMES)("%s", async (name) => {
  const register = await TestRegister.from(keptFile(name), { calculation: "automatic" });
  const { register: before, structure } = await register.runner.run(readRegister);
  if (structure.length > 0) console.log(name, structure.map((v) => JSON.stringify(v)).slice(0, 3));
  const plan = upgradeRegister.plan(before);
  if (!plan?.ok) throw new Error("no plan");
  await register.apply(plan.edits);
  const after = await register.runner.run(readRegister);
  expect(after.structure).toEqual([]);
});
