import { inputViolation } from "../../../src/register/model/findings";
import { ignoredSubject, withoutIgnored } from "../../../src/register/model/ignored";
import type { IgnoredViolation } from "../../../src/register/model/Register";
import type { Violation } from "../../../src/register/model/Violation";

/** A finding that says what is wrong before, between and after what it is about. */
const FINDING: Violation = {
  ...inputViolation("input.conflict", { value: "NAVN", field: "citizen", existing: "K7M" }),
  severity: "warning",
};

const row = (subject: string, value: string, reason = "Det er rigtigt"): IgnoredViolation => ({
  ...{ code: FINDING.code, subject, value, reason, by: "LKJ", date: 46_000 },
});

it("names what a finding is about apart from what is wrong with it", () => {
  expect(ignoredSubject(FINDING)).toEqual({ subject: "citizen", value: "NAVN · K7M" });
});

it.each([
  ["as it is written today", row("citizen", "NAVN · K7M"), true],
  ["as schema 1 wrote it, in one cell", row("NAVN · citizen · K7M", ""), true],
  ["about the same, with something else wrong", row("citizen", "NAVN · K8M"), false],
  [
    "about the same, in one cell, with something else wrong",
    row("NAVN · citizen · K8M", ""),
    false,
  ],
  ["about the same and nothing else", row("citizen", ""), false],
  ["in one cell and without a reason", row("NAVN · citizen · K7M", "", " "), false],
])("a row %s: %s", (_, ignored, isAside) => {
  expect(withoutIgnored({ ignored: [ignored] }, [FINDING])).toEqual(isAside ? [] : [FINDING]);
});
