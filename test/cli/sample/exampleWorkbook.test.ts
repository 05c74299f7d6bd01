import { exampleWorkbook } from "../../../cli/sample/exampleWorkbook";
import { OpenWorkbook } from "../../../cli/excel/OpenWorkbook";
import { dateSerial } from "../../../src/register/model/dates";
import type { ScoreDetails } from "../../../src/register/model/ScoreDetails";
import { planFix } from "../../../src/validation/planFix";
import { registerFigures } from "../../../src/progression/registerFigures";
import { inspectDetails } from "../../../src/validation/inspectDetails";
import { inspectRegister } from "../../../src/validation/inspectRegister";
import { openRegister, type OpenedRegister } from "../../../src/workbook/read/openRegister";
import { readDetails } from "../../../src/workbook/read/readDetails";

const now = (): Date => new Date(2026, 0, 31, 12);
const today = dateSerial(2026, 1, 31)!;

describe.each(["da", "en"] as const)("the example as a workbook (%s)", (language) => {
  let opened: OpenedRegister & { readonly state: "open" };

  let details: readonly ScoreDetails[];

  beforeAll(async () => {
    const bytes = await exampleWorkbook(language, { now, today });
    const workbook = await OpenWorkbook.read(bytes, "sample.xlsx", { language, now });
    const found = await openRegister(workbook.runner, { now });
    if (found.state !== "open") throw new Error(`The workbook is ${found.state}.`);
    details = await workbook.runner.run((context) => readDetails(context, found.register));
    workbook.close();
    opened = found;
  });

  it("has some citizens who are overdue, and some who have no measurement yet", () => {
    const [figures] = registerFigures(opened.register, today);
    const { active, inTime, due } = figures!;
    expect(due.length).toBeGreaterThanOrEqual(6);
    expect(due.length).toBeLessThanOrEqual(9);
    expect(inTime.length).toBeGreaterThan(active.length / 2);
    const unmeasured = active.filter(({ lastMeasured }) => lastMeasured === null);
    expect(unmeasured.length).toBeGreaterThanOrEqual(2);
    expect(opened.register.citizens.map(({ status }) => status)).toContain("paused");
    expect(opened.register.efforts.length).toBeGreaterThan(0);
  });

  it("has a few slips to find, and most of them have a fix", () => {
    const violations = inspectRegister(opened.register, { today });
    expect(violations.map(({ code }) => code).sort()).toEqual([
      "measurement.date",
      "measurement.required",
      "row.respondent",
      "score.enum",
      "score.enum",
      "score.enum",
      "score.maximum",
    ]);
    expect(opened.structure).toEqual([]);
    expect(details).toHaveLength(opened.register.scoreTables.length);
    expect(inspectDetails(opened.register, details, { today })).toEqual([]);
    const fixes = violations.map((each) => planFix(opened.register, each, { today }));
    const kinds = fixes.flatMap((fix) => fix?.summary.kind ?? []);
    expect(kinds.sort()).toEqual(["date", "number", "number", "reason"]);
  });

  it("has nothing to take back: nobody made it here", () => {
    expect(opened.unfinished.latest).toBeNull();
  });
});
