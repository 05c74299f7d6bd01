import * as args from "../../../host/protocol/args";
import { HostError } from "../../../host/protocol/HostError";

function codeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
}

describe("arguments", () => {
  test.each<[string, () => unknown, unknown]>([
    ["a text", () => args.stringArg("x"), "x"],
    ["no text", () => args.optionalString(null), undefined],
    ["a number at its limit", () => args.numberArg(5, 5, 5), 5],
    ["a whole number", () => args.integerArg(3), 3],
    ["no truth value", () => args.optionalBoolean(undefined, true), true],
    ["a word in another case", () => args.wordArg("rows", ["Auto", "Rows"]), "Rows"],
    ["no record", () => args.recordArg(null, ["a"]), {}],
    ["a record", () => args.recordArg({ a: 1 }, ["a", "b"]), { a: 1 }],
    ["a colour", () => args.colorArg("#0f6cbd"), "#0F6CBD"],
    ["a colour without #", () => args.colorArg("0F6CBD"), "#0F6CBD"],
    ["a colour by name", () => args.colorArg("Red"), "#FF0000"],
  ])("take %s", (_what, read, expected) => {
    expect(read()).toEqual(expected);
  });

  test.each<[string, () => unknown]>([
    ["a number for a text", () => args.stringArg(1)],
    ["a text for a number", () => args.numberArg("1")],
    ["what is no number", () => args.numberArg(NaN)],
    ["a number below its limit", () => args.numberArg(4, 5)],
    ["a number above its limit", () => args.numberArg(6, 5, 5)],
    ["a broken number for a whole one", () => args.integerArg(1.5)],
    ["a text for a truth value", () => args.booleanArg("true")],
    ["an unknown word", () => args.wordArg("Columns", ["Auto", "Rows"])],
    ["a list for a record", () => args.recordArg([], ["a"])],
    ["a field that the record has not", () => args.recordArg({ b: 1 }, ["a"])],
    ["what is no colour", () => args.colorArg("#12")],
  ])("refuse %s", (_what, read) => {
    expect(codeOf(read)).toBe("InvalidArgument");
  });
});
