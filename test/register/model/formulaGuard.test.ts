import fc from "fast-check";
import { guardFormulas, unguardFormulas } from "../../../src/register/model/formulaGuard";

it.each([
  ["=1+1", "'=1+1"],
  ["x;=1+1", "x;'=1+1"],
  ["x,-1", "x,'-1"],
  ["x\t@a", "x\t'@a"],
  ["x\n+1", "x\n'+1"],
  ['x;"=1"', 'x;\'"=1"'],
  ["x; =1", "x;' =1"],
  ["'=1", "''=1"],
  ["x;", "x;'"],
  ["Nord, Syd; Vest", "Nord, Syd; Vest"],
  ["a=b, c-d", "a=b, c-d"],
  ["a\r\nb\n\nc", "a\r\nb\n\nc"],
])("%j is guarded as %j", (text, guarded) => {
  expect(guardFormulas(text)).toBe(guarded);
});

it("gives every text back", () => {
  const characters = Array.from("=+-@\t\r\n\0\"'; ,a1.\uFF1D");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...characters) }), (text) => {
      expect(unguardFormulas(guardFormulas(text))).toBe(text);
    }),
    { numRuns: 500 }
  );
});
