import { OpenWorkbook } from "../../cli/excel/OpenWorkbook";
import { drawCitizenCard } from "../../cli/excel/drawCitizenCard";
import { importPlan } from "../../cli/excel/importFile";
import { newRegister } from "../../cli/excel/newRegister";
import { readOpenRegister } from "../../cli/excel/readRegisterFile";
import { chooseDamage, typeDamage } from "../../cli/sample/damage";
import { EXAMPLE_SEED } from "../../cli/sample/examplePilot";
import { exampleWorkbook } from "../../cli/sample/exampleWorkbook";
import { generatePilot } from "../../cli/sample/generatePilot";
import { newSample } from "../../cli/sample/newSample";
import { providerTable } from "../../cli/sample/providerTable";
import type { SamplePilot } from "../../cli/sample/SamplePilot";
import { tellingCurve } from "../../cli/tellingCurve";
import { ALL_SCORES } from "../../src/export/ScoreSelection";
import { parseTable } from "../../src/import/table/parseTable";
import { dateSerial } from "../../src/register/model/dates";
import type { Edit, Plan } from "../../src/register/model/Edit";
import { planCitizen } from "../../src/register/plans/planCitizen";
import { planMeasurement } from "../../src/register/plans/planMeasurement";
import { planRegister } from "../../src/register/plans/planRegister";
import type { Language, Register } from "../../src/register/model/Register";
import { proposedChoice } from "../../src/register/plans/templateRegister";
import { exportedSheet } from "../../src/taskpane/views/export/exportedSheet";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { templates } from "../../templates";
import {
  OFFICE_VERSIONS,
  ooxmlFaults,
  ooxmlValidatorAvailable,
  ooxmlValidatorMissing,
  validateOoxml,
  type OfficeVersion,
} from "../support/ooxmlValidator";
import { isLong } from "../support/testLength";
import { zipParts } from "../support/zipParts";

/**
 * Everything that the product writes, before Microsoft's Open XML SDK. Of the judges of files only this one knows the
 * schema of every part; Node's zlib has unpacked the parts before it sees them.
 */

// A guard: the machine may have others to serve.
jest.setTimeout(600_000);

const now = (): Date => new Date(2026, 0, 31, 12);
const today = dateSerial(2026, 1, 31)!;
/** The plain run takes the language and the version that most users have. */
const LANGUAGES = isLong ? (["da", "en"] as const) : (["da"] as const);
const VERSIONS = isLong ? OFFICE_VERSIONS : (["Microsoft365"] as const);

async function expectValid(file: Uint8Array, version: OfficeVersion): Promise<void> {
  expect(zipParts(file).size).toBeGreaterThan(0);
  expect(ooxmlFaults(await validateOoxml(file, { version }))).toEqual([]);
}

/** The example's pilot with fewer citizens: every kind of step and of cell, saved in a fraction of the time. */
function smallPilot(language: Language): SamplePilot {
  const template = templates[0]!;
  const size = { citizens: 6, measurements: 4 };
  return generatePilot({ seed: EXAMPLE_SEED, ...size, template, today, language });
}

/** The example played step by step: what each leaves when the workbook is saved there. */
async function* exampleSteps(language: Language): AsyncGenerator<[step: string, file: Uint8Array]> {
  const pilot = smallPilot(language);
  const workbook = await newSample(pilot, { language, now });
  const read = async (): Promise<Register> => (await readOpenRegister(workbook)).register;
  const apply = (
    edits: readonly Edit[],
    action: "addCitizen" | "addMeasurement"
  ): Promise<unknown> => applyEdits(workbook.runner, edits, { action, now });
  try {
    yield ["created", await workbook.save()];
    await apply(citizenOf(await read(), pilot), "addCitizen");
    yield ["a citizen more", await workbook.save()];
    await apply(measurementOf(await read()), "addMeasurement");
    yield ["a measurement more", await workbook.save()];
    await apply(importOf(await read(), pilot), "addMeasurement");
    yield ["a table imported", await workbook.save()];
    const damage = chooseDamage(await read(), today)!;
    await typeDamage(workbook.runner, damage);
    yield ["cells typed over", await workbook.save()];
    const register = await read();
    await drawCitizenCard(workbook, register, tellingCurve(register, today)!.title, now);
    yield ["a card drawn", await workbook.save()];
    const scores = { register, dataset: "scores", selection: ALL_SCORES } as const;
    const sheet = await exportedSheet(scores, new AbortController().signal);
    const edit = { kind: "addExportSheet", sheet } as const;
    await applyEdits(workbook.runner, [edit], { action: "exportSheet", now });
    yield ["an export sheet", await workbook.save()];
  } finally {
    workbook.close();
  }
}

const NEW_CITIZEN = "K-999";

function citizenOf(register: Register, { choice, citizens }: SamplePilot): readonly Edit[] {
  const { caseworker, section } = citizens[0]!;
  const input = { code: NEW_CITIZEN, group: choice.code, caseworker, section, start: today, today };
  return editsOf(planCitizen(register, input));
}

function measurementOf(register: Register): readonly Edit[] {
  const scores = new Map(register.indicators.slice(0, 3).map(({ code }) => [code, 2]));
  const respondent = "caseworker";
  return editsOf(
    planMeasurement(register, {
      ...{ citizen: NEW_CITIZEN, respondent, date: today },
      ...{ scores, joins: true, today },
    })
  );
}

function importOf(register: Register, pilot: SamplePilot): readonly Edit[] {
  const { csv, map } = providerTable(pilot, { seed: EXAMPLE_SEED, today });
  const parsed = parseTable(csv, map.delimiter);
  if (!parsed.ok) throw new Error("the table cannot be parsed");
  const file = "provider.csv";
  return importPlan(register, parsed.table, map, { today, file, mapFile: file }).edits;
}

function editsOf(plan: Plan<unknown>): readonly Edit[] {
  if (!plan.ok) throw new Error(`refused: ${plan.violations.map(({ code }) => code).join(", ")}`);
  return plan.edits;
}

(ooxmlValidatorAvailable ? describe : describe.skip)(
  `Microsoft's Open XML SDK finds no fault with${ooxmlValidatorMissing}`,
  () => {
    test.each(LANGUAGES)("a new workbook that nobody wrote in (%s)", async (language) => {
      const workbook = await OpenWorkbook.blank({ language, now });
      const file = await workbook.save();
      workbook.close();
      for (const version of VERSIONS) await expectValid(file, version);
    });

    const made = templates.flatMap((template) =>
      LANGUAGES.map((language) => ({ id: template.id, language, template }))
    );
    test.each(made)("a new register of the template $id ($language)", async (each) => {
      const { template, language } = each;
      const plan = planRegister(template, proposedChoice(template, language), language);
      const workbook = await newRegister(editsOf(plan), { language, now }, "createRegister");
      const file = await workbook.save();
      workbook.close();
      for (const version of VERSIONS) await expectValid(file, version);
    });

    test.each(LANGUAGES)("the example that the page opens (%s)", async (language) => {
      await expectValid(await exampleWorkbook(language, { now, today }), "Microsoft365");
    });

    test.each(LANGUAGES)("the example as it is played (%s)", async (language) => {
      let last: Uint8Array | null = null;
      for await (const [step, file] of exampleSteps(language)) {
        last = file;
        // The plain run looks at the last only: it has what every step wrote.
        if (!isLong) continue;
        const faults = ooxmlFaults(await validateOoxml(file));
        expect([step, zipParts(file).size > 0, faults]).toEqual([step, true, []]);
      }
      await expectValid(last!, "Office2021");
    });
  }
);
