import fc from "fast-check";
import { similarCodes } from "../../../src/register/model/similarCodes";

const areAlike = (one: string, other: string): boolean => similarCodes([one], [other]).length > 0;

it.each([
  ["leading zeros", "0123", "123"],
  ["leading zeros within", "K-014", "K-14"],
  ["nothing but zeros", "00", "0"],
  ["capitals", "k-1", "K-1"],
  ["spaces", "K14", "K 14"],
  ["a space that does not break", "K14", "K\u00A014"],
  ["something that cannot be seen", "K14", "K\u200B14"],
  ["O and 0", "K-O1", "K-01"],
  ["l and 1", "K-l4", "K-14"],
  ["I and 1", "I4", "14"],
  ["a Cyrillic letter", "К-14", "K-14"],
  ["a Greek letter", "Α-14", "A-14"],
  ["a dash", "K–14", "K-14"],
  ["a full-width letter", "Ｋ14", "K14"],
  ["O for the zero in front", "O123", "123"],
])("%s: %s and %s look alike", (_, one, other) => {
  expect([areAlike(one, other), areAlike(other, one)]).toEqual([true, true]);
});

it.each([
  ["K-1", "K-2"],
  ["K-1", "K-11"],
  ["100", "1"],
  ["L-1", "I-1"],
  ["Ole", "Ie"],
  ["A-1", "Å-1"],
  ["10-1", "1-1"],
  ["K-14", "K14"],
])("%s and %s do not", (one, other) => {
  expect([areAlike(one, other), areAlike(other, one)]).toEqual([false, false]);
});

it("names the known one before another new one", () => {
  expect(similarCodes(["K-01"], ["K-1", "K-001", "K-2"])).toEqual([
    { code: "K-1", existing: "K-01", isKnown: true },
    { code: "K-001", existing: "K-01", isKnown: true },
  ]);
});

it("says nothing of a code that is the same to the letter, whatever is in it", () => {
  fc.assert(fc.property(fc.string(), (code) => !areAlike(code, code)));
});
