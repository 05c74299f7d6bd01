import { AtFile } from "../../cli/AtFile";
import { describeError } from "../../cli/describeError";
import { messageLine } from "../../cli/Message";
import { FileError } from "../../host/file/FileFormat";
import {
  ExcelRefusal,
  LostRaceError,
  REFUSAL_REASONS,
  RegisterStateError,
} from "../../src/workbook/errors";

describe("an error in words", () => {
  it.each<[name: string, error: unknown, code: string, line: RegExp]>([
    ["a file", new FileError("damaged", "x"), "file.damaged", /^r\.xlsx: Filen er beskadiget\. /],
    ["no register", new RegisterStateError("none"), "register.none", /^r\.xlsx: Der er intet/],
    [
      "a table that is gone",
      new RegisterStateError("broken", "PRLog", "Log"),
      "register.broken",
      /^r\.xlsx: Log: .*PRLog\. /,
    ],
    [
      "a cell that somebody else changed",
      new LostRaceError([{ sheet: "Unge", cell: "K5" }], false),
      "lostRace",
      /^r\.xlsx: Unge!K5: En anden .* Intet er skrevet\. /,
    ],
    [
      "Excel's no",
      new ExcelRefusal("accessDenied", "AccessDenied", "old"),
      "refusal.accessDenied",
      /beskyttet \(AccessDenied\)\. /,
    ],
    ["a mistake of ours", new TypeError("x is not y"), "internal", /TypeError: x is not y/],
  ])("%s", (_name, error, code, line) => {
    const messages = describeError(new AtFile("r.xlsx", error), "da");
    expect(messages.map((message) => message.code)).toEqual([code]);
    expect(messageLine(messages[0]!)).toMatch(line);
  });

  it.each(REFUSAL_REASONS)("%s, in both languages", (reason) => {
    const error = new ExcelRefusal(reason, "X", "old");
    const [da, en] = (["da", "en"] as const).map((language) => describeError(error, language)[0]!);
    expect(da!.text).not.toBe(en!.text);
    expect(da!.help).not.toBe("");
    expect(en!.help).not.toBe("");
  });
});
