import { inspectRegister } from "../../../src/validation/inspectRegister";
import { openRegister } from "../../../src/workbook/read/openRegister";
import { TestRegister } from "../support";
import { keptFile } from "./keptFile";
import { keptNames } from "./keptWorkbooks";
import { shareOf } from "../../support/testLength";

/** What is said of damage, and never of a workbook that only the product has written. */
const OF_DAMAGE = /^(sheet|group|setting)\.|^row\.(missing|joint)$|^structure\./;
/** Later than anything in the kept workbooks. */
const LATE = 60_000;

const FILES = (["today", "schemaOne"] as const).flatMap((set) =>
  keptNames(set).map((name) => [set, name] as const)
);

it.each(shareOf(FILES, 3))("%s/%s: nobody damaged it", async (set, name) => {
  const register = await TestRegister.from(keptFile(name, set));
  const opened = await openRegister(register.runner, { readOnly: true });
  const found =
    "register" in opened
      ? [...opened.structure, ...inspectRegister(opened.register, { today: LATE })]
      : [];
  register.host.close();
  expect(found.filter(({ code }) => OF_DAMAGE.test(code))).toEqual([]);
});
