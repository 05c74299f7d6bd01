import { asksRespondent } from "../../../src/register/model/indicators";
import { indicator } from "../../support/registerBuilder";

describe("who is asked", () => {
  const asked = indicator("I1", { questions: { citizen: "Hvordan har du det?", mentor: "" } });

  it.each([
    ["citizen", true],
    ["caseworker", false],
    ["mentor", false],
    ["Tolk", true],
  ])("%s: %p", (respondent, expected) => {
    expect(asksRespondent(asked, respondent)).toBe(expected);
  });
});
