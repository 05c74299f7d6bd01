import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expandFiles } from "../../../cli/files/expandFiles";
import { CliFolder } from "../cliFolder";

let folder: CliFolder;
beforeAll(() => {
  folder = new CliFolder();
  mkdirSync(join(folder.path, "fælles drev"));
  for (const name of ["team 10", "team 2", "~$team 2", ".skjult", "øst (1)"]) {
    folder.write(join("fælles drev", `${name}.xlsx`), "");
  }
  folder.write("fælles drev/noter.txt", "");
  folder.write("a+b.xlsx", "");
});
afterAll(() => folder.remove());

const inShare = (name: string) => join("fælles drev", name);

it.each<[name: string, files: string[], expected: string[]]>([
  ["a name without wildcards", ["none.xlsx"], ["none.xlsx"]],
  [
    "every workbook of a folder, numbers in order and without Excel's lock files",
    [inShare("*.xlsx")],
    [inShare("team 2.xlsx"), inShare("team 10.xlsx"), inShare("øst (1).xlsx")],
  ],
  ["a single character", [inShare("team ?.XLSX")], [inShare("team 2.xlsx")]],
  [
    "other signs as themselves",
    ["a+?.xlsx", inShare("*(1).xlsx")],
    ["a+b.xlsx", inShare("øst (1).xlsx")],
  ],
  ["nothing that fits", ["*.csv", "none/*.xlsx"], ["*.csv", "none/*.xlsx"]],
  [
    "a lock file that the terminal found",
    [inShare("team 2.xlsx"), inShare("~$team 2.xlsx")],
    [inShare("team 2.xlsx")],
  ],
  ["a lock file alone", ["~$a.xlsx"], ["~$a.xlsx"]],
])("%s", async (_name, files, expected) => {
  expect(await expandFiles(files, (file) => join(folder.path, file))).toEqual(expected);
});
