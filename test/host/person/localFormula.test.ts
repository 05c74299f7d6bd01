import { fromLocalFormula } from "../../../host/person/typing/localFormula";

it.each([
  // A name at the end of a range is no logical value.
  ["A1:SAND", "A1:SAND"],
  ["SUM(A1: SAND;FALSK:A1;SAND)", "SUM(A1: SAND,FALSK:A1,TRUE)"],
  ["A1:INDEKS(A1:A3;2)", "A1:INDEX(A1:A3,2)"],
  ["HVIS (A1;1;2)", "IF(A1,1,2)"],
  // Where two ranges meet, the space is an operator.
  ["Scorer (A1:B2)", "Scorer (A1:B2)"],
  ["A1:B2 (B1:C3)", "A1:B2 (B1:C3)"],
])("%s is %s in English", (typed, english) => {
  expect(fromLocalFormula(typed, "da-DK")).toBe(english);
});

it("leaves a formula alone where Excel is in English", () => {
  expect(fromLocalFormula("IF(A1,SAND,2.5)", "en-US")).toBe("IF(A1,SAND,2.5)");
});
