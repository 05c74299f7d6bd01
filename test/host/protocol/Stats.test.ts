import * as fc from "fast-check";
import { utf8Length } from "../../../host/protocol/Stats";

describe("utf8Length", () => {
  test("is the number of bytes that the text takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text, "utf8"));
      })
    );
  });
});
