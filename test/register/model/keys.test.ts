import {
  codeFolder,
  foldCode,
  foldCodes,
  includesCode,
  indexOfCode,
  pairFolder,
  rowKey,
  sameCode,
} from "../../../src/register/model/keys";

it.each([
  ["the same", "K1", "K1", true],
  ["capitals", "å-k1", "Å-K1", true],
  ["a letter written as two signs", "\u00e5", "a\u030a", true],
  ["a code with a letter written as two signs", "\u00c51", "A\u030a1", true],
  ["a letter that becomes two capitals", "\u00df1", "ss1", false],
  ["a letter that shares its capital with another", "\u0131R", "IR", false],
  ["another", "K1", "K2", false],
  ["a space", "K1", "K1 ", false],
])("%s", (_, one, other, expected) => {
  expect(sameCode(one, other)).toBe(expected);
  expect(foldCode(one) === foldCode(other)).toBe(expected);
  expect(includesCode(["X", one], other)).toBe(expected);
  expect(indexOfCode(["X", one], other)).toBe(expected ? 1 : -1);
  expect(rowKey(["I1", one]) === rowKey(["i1", other])).toBe(expected);
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

it.each<[string, (string | number | null)[], (string | number | null)[], boolean]>([
  ["an empty cell and an empty text", ["K1", null], ["K1", ""], true],
  ["dates", ["K1", 46_027], ["K1", 46_028], false],
  ["nothing, and zero", [null], [0], false],
  ["where one cell ends", ["K1", "2"], ["K", "12"], false],
])("a row's key: %s", (_, one, other, expected) => {
  expect(rowKey(one) === rowKey(other)).toBe(expected);
});
