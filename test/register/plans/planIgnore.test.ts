import { invertEdits } from "../../../src/workbook/edits/invertEdits";
import { planIgnore, planRestore } from "../../../src/register/plans/planIgnore";
import type { Register } from "../../../src/register/model/Register";
import type { Violation } from "../../../src/register/model/Violation";
import { inspectRegister } from "../../../src/validation/inspectRegister";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { buildRegister, dates, serial } from "../../support/registerBuilder";
import { codesOf, planned } from "../../support/violations";

const today = serial("2026-11-21");
const input = { reason: "Mentor svarer kun her", by: "ANK", today };
const register = buildRegister({
  rows: [
    dates("K1", "2026-01-05"),
    ["K1", "I1", "mentor", 3],
    dates("K2", "2026-01-05"),
    ["K2", "I1", "mentor", 3],
    ["K2", "I1", "citizen", 9],
  ],
});

function found(inRegister: Register): string[] {
  return inspectRegister(inRegister, { today }).map(
    ({ code, parameters }) => `${code} ${parameters.citizen}`
  );
}

function finding(code: string, inRegister = register): Violation {
  return inspectRegister(inRegister, { today }).find((each) => each.code === code)!;
}

it("puts a warning aside with a reason, brings it back, and puts it aside once more", () => {
  const all = ["score.maximum K2", "row.respondent K1", "row.respondent K2"];
  expect(found(register)).toEqual(all);
  const plan = planned(planIgnore(register, finding("row.respondent"), input)!);
  const aside = registerAfter(register, plan.edits);
  expect(aside.ignored).toEqual([
    {
      code: "row.respondent",
      subject: "K1 · I1 · mentor",
      value: "",
      reason: "Mentor svarer kun her",
      by: "ANK",
      date: today,
    },
  ]);
  expect(found(aside)).toEqual(["score.maximum K2", "row.respondent K2"]);
  expect(registerAfter(aside, invertEdits(plan.edits)!)).toEqual(register);

  const restored = planned(planRestore(aside, aside.ignored[0]!));
  const back = registerAfter(aside, restored.edits);
  expect(found(back)).toEqual(all);
  expect(registerAfter(back, invertEdits(restored.edits)!)).toEqual(aside);

  const again = planned(planIgnore(back, finding("row.respondent", back), input)!);
  expect(found(registerAfter(back, again.edits))).toEqual(found(aside));
});

it("still holds when rows are sorted", () => {
  const plan = planned(planIgnore(register, finding("row.respondent"), input)!);
  const sorted = buildRegister({
    rows: [["K1", "I1", "mentor", 3], dates("K1", "2026-01-05")],
  });
  expect(found(registerAfter(sorted, plan.edits))).toEqual([]);
});

it("leaves errors, and what has nowhere to be put", () => {
  expect(planIgnore(register, finding("score.maximum"), input)).toBeNull();
  const without = buildRegister({ rows: [["K1", "I1", "mentor"]], places: { ignored: null } });
  expect(planIgnore(without, finding("row.respondent", without), input)).toBeNull();
  const hidden = buildRegister({ rows: [["010180-1234", "I1", "mentor"]] });
  expect(planIgnore(hidden, finding("row.respondent", hidden), input)).toBeNull();
});

it.each([
  [{ reason: " " }, ["input.required grounds"]],
  [{ by: "" }, ["input.required initials"]],
  [{ reason: "", by: "" }, ["input.required grounds", "input.required initials"]],
  [{ reason: "Se 010180-1234" }, ["input.privacy grounds"]],
  [{ reason: "x".repeat(201) }, ["input.length grounds"]],
  [{ by: "Anders Kristensen" }, ["input.length initials"]],
])("asks for what is missing or wrong: %j", (changes, codes) => {
  const plan = planIgnore(register, finding("row.respondent"), { ...input, ...changes });
  expect(codesOf(plan!)).toEqual(codes);
});
