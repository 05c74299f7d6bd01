import type { Violation } from "../../../src/register/model/Violation";
import { inspectDetails } from "../../../src/validation/inspectDetails";
import { inspectRegister } from "../../../src/validation/inspectRegister";
import { openRegister } from "../../../src/workbook/read/openRegister";
import { readDetails } from "../../../src/workbook/read/readDetails";
import type { ReadRegister } from "../../../src/workbook/read/readRegister";
import { templates } from "../../../templates";
import { TestRegister } from "../support";
import { keptFile } from "./keptFile";
import { keptNames } from "./keptWorkbooks";
import { shareOf } from "../../support/testLength";

/** What is said of damage, and never of a workbook that only the product has written. */
const OF_DAMAGE =
  /^(sheet|group|setting)\.|^row\.(missing|joint|scale|copied|owner|formula)$|^indicator\.|^structure\./;
/** What nobody wrote is not damaged: some cases begin with rows in which a person typed nothing but a key. */
const isBare = ({ code, parameters }: Violation): boolean =>
  /^row\.(copied|owner)$/.test(code) && parameters["value"] === "";
/** Later than anything in the kept workbooks. */
const LATE = 60_000;

const FILES = (["today", "schemaOne"] as const).flatMap((set) =>
  keptNames(set).map((name) => [set, name] as const)
);

it.each(shareOf(FILES, 3))("%s/%s: nobody damaged it", async (set, name) => {
  const register = await TestRegister.from(keptFile(name, set));
  const opened = await openRegister(register.runner, { readOnly: true });
  const found = "register" in opened ? await everythingIn(register, opened) : [];
  register.host.close();
  expect(found.filter((each) => OF_DAMAGE.test(each.code) && !isBare(each))).toEqual([]);
});

async function everythingIn(
  { runner }: TestRegister,
  { register, structure }: ReadRegister
): Promise<Violation[]> {
  const details = await runner.run((context) => readDetails(context, register));
  expect(details).toHaveLength(register.scoreTables.length);
  return [
    ...structure,
    ...inspectRegister(register, { today: LATE }),
    ...inspectDetails(register, details, { today: LATE }),
  ];
}

const FRESH = templates.flatMap((template) =>
  (["da", "en"] as const).map((language) => [template.id, language, template] as const)
);

it.each(FRESH)(
  "a new register of the template %s in %s has no finding of any kind",
  async (_, language, template) => {
    const register = await TestRegister.create({}, language, template);
    const opened = await openRegister(register.runner, { readOnly: true });
    register.host.close();
    if (opened.state !== "open") throw new Error(opened.state);
    expect([...opened.structure, ...inspectRegister(opened.register, { today: LATE })]).toEqual([]);
  }
);
