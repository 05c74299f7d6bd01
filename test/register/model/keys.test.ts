import {
  codeFolder,
  foldCode,
  foldCodes,
  includesCode,
  indexOfCode,
  pairFolder,
  sameCode,
} from "../../../src/register/model/keys";

it.each([
  ["the same", "K1", "K1", true],
  ["capitals", "å-k1", "Å-K1", true],
  ["a letter written as two signs", "\u00e5", "a\u030a", true],
  ["another", "K1", "K2", false],
  ["a space", "K1", "K1 ", false],
])("%s", (_, one, other, expected) => {
  expect(sameCode(one, other)).toBe(expected);
  expect(foldCode(one) === foldCode(other)).toBe(expected);
  expect(includesCode(["X", one], other)).toBe(expected);
  expect(indexOfCode(["X", one], other)).toBe(expected ? 1 : -1);
  const [folded, pair] = [codeFolder(), pairFolder()];
  // Twice, because the second answer is remembered.
  for (let time = 0; time < 2; time++) {
    expect(folded(one) === folded(other)).toBe(expected);
    expect(pair("I1", one) === pair("i1", other)).toBe(expected);
  }
});

it("several codes together are told apart by where one ends", () => {
  expect(foldCodes("K1", "2")).not.toBe(foldCodes("K", "12"));
  expect(foldCodes("k1", "I1")).toBe(foldCodes("K1", "i1"));
  expect(pairFolder()("k1", "I1")).toBe(foldCodes("K1", "i1"));
});
