import { AtFile } from "../../cli/AtFile";
import { describeError } from "../../cli/describeError";
import { Failure } from "../../cli/Failure";
import { messageLine } from "../../cli/Message";
import { report } from "../../cli/report";
import { FileError } from "../../ooxml/FileError";
import { createViolation } from "../../src/register/model/findings";
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

  it.each<[what: string, error: unknown]>([
    [
      "cells that somebody else changed",
      new LostRaceError(
        Array.from({ length: 2987 }, (_, index) => ({ sheet: "Unge", cell: `K${index}` })),
        false
      ),
    ],
    [
      "columns that are gone",
      new Failure("violations", {
        violations: Array.from({ length: 2987 }, (_, index) =>
          createViolation(
            "structure.column",
            { sheet: "Unge", cell: `A${index + 1}` },
            { table: "PRScoresUNGE", sheet: "Unge", column: `M${index}`, found: "" }
          )
        ),
      }),
    ],
  ])("%s: the first on the screen, and all as JSON", async (_what, error) => {
    const printed = { out: "", err: "" };
    const io = {
      cwd: "/",
      env: {},
      now: () => new Date(0),
      stdout: (text: string) => void (printed.out += text),
      stderr: (text: string) => void (printed.err += text),
    };
    const work = () => Promise.reject(new AtFile("r.xlsx", error));
    await report("chart", ["chart", "--json", "--language", "da"], io, work);
    expect((JSON.parse(printed.out) as { problems: unknown[] }).problems).toHaveLength(2987);
    const lines = printed.err.trim().split("\n");
    // Five of them, how many more, and that nothing was written.
    expect(lines).toHaveLength(7);
    expect(lines[5]).toBe("r.xlsx: Unge: … og 2.982 til. Med --json står de der alle.");
  });

  it.each(REFUSAL_REASONS)("%s, in both languages", (reason) => {
    const error = new ExcelRefusal(reason, "X", "old");
    const [da, en] = (["da", "en"] as const).map((language) => describeError(error, language)[0]!);
    expect(da!.text).not.toBe(en!.text);
    expect(da!.help).not.toBe("");
    expect(en!.help).not.toBe("");
  });
});
