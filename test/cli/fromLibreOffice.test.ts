import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxFormat } from "../../host/file/xlsxFormat";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { libreOfficeAvailable, recalculate } from "../support/libreOffice";
import { closedAtEnd, TestRegister } from "../workbook/support";
import { CliFolder, makeSmallRegister } from "./cliFolder";

/** A register that was saved once by LibreOffice is the same register. */

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  await makeSmallRegister(folder);
});
afterAll(() => folder.remove());

/** What a workbook calls things, as far as the register rests on it. */
function namesOf(workbook: HostWorkbook): { names: string[]; tables: string[]; sheets: string[] } {
  return {
    names: workbook.names.map(({ name, formula }) => `${name}=${formula}`).sort(),
    tables: workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)).sort(),
    sheets: workbook.sheets.map((sheet) => sheet.name),
  };
}

/** Everything twice in a list, without regard to case. */
function doubles(list: readonly string[]): string[] {
  const keys = list.map((each) => each.split("=")[0]!.toLowerCase());
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** Draws a citizen's card twice in the register of a file: it is one card, with each of its names once. */
async function expectOneCard(bytes: Uint8Array, citizen: string): Promise<void> {
  const register = closedAtEnd(await TestRegister.from(bytes));
  const before = namesOf(register.host.workbook);
  await register.drawCard(citizen);
  await register.drawCard(citizen);
  const after = namesOf(register.host.workbook);
  expect(after.sheets).toHaveLength(before.sheets.length + 1);
  expect(after.names).toEqual(expect.arrayContaining(before.names));
  expect(doubles(after.names)).toEqual([]);
  const saved = await register.host.save();
  expect(namesOf(xlsxFormat.open(saved, "x.xlsx"))).toEqual(after);
}

const here = libreOfficeAvailable();
(here ? describe : describe.skip)(
  `a register saved by LibreOffice${here ? "" : " (skipped: LibreOffice is not on this machine)"}`,
  () => {
    beforeAll(async () => {
      folder.write("libre.xlsx", await recalculate(folder.read("register.xlsx")));
    });

    test("has the names that it had", () => {
      const [before, after] = ["register.xlsx", "libre.xlsx"].map((name) =>
        namesOf(xlsxFormat.open(folder.read(name), name))
      );
      expect(after).toEqual(before);
    });

    test("is exported the same, and nothing is found wrong", async () => {
      const [own, libre] = [
        await folder.run("export", "register.xlsx", "--out", "own"),
        await folder.run("export", "libre.xlsx", "--out", "libre"),
      ];
      expect([own.status, libre.status]).toEqual([0, 0]);
      const rows = (run: string): string =>
        folder.text(`${run}/scores.csv`).replaceAll(/register\.xlsx|libre\.xlsx/g, "");
      expect(rows("libre")).toBe(rows("own"));
      const { status, out } = await folder.run("check", "libre.xlsx");
      expect({ status, out }).toEqual({
        status: 0,
        out: expect.stringContaining("libre.xlsx: intet er galt.") as string,
      });
    });

    test("takes in further scores", async () => {
      folder.write("more.csv", "kode,dato,svar\nK-3,2026-01-12,5\n");
      const { status, err } = await folder.run(
        ...["import", "more.csv", "--map", "map.json"],
        ...["--into", "libre.xlsx", "--out", "more.xlsx"]
      );
      expect({ status, err }).toEqual({ status: 0, err: "" });
      const check = await folder.run("check", "more.xlsx");
      expect(check.out).toContain("more.xlsx: intet er galt.");
    });

    test("gets one card", () => expectOneCard(folder.read("libre.xlsx"), "K-1"));
  }
);

const sample = join(
  ...["..", "shared", "cases", "workbook", "20a-register-saved-by-libreoffice.xlsx"]
);
const there = existsSync(sample);
(there ? test : test.skip)(
  `a register that LibreOffice saved elsewhere${there ? "" : ` (skipped: no ${sample} beside the repository)`}`,
  async () => {
    // It was made when the layout was schema 1.
    folder.write("old.xlsx", readFileSync(sample));
    const upgraded = await folder.run("upgrade", "old.xlsx", "--out", "elsewhere.xlsx");
    expect({ status: upgraded.status, err: upgraded.err }).toEqual({ status: 0, err: "" });
    const { status, out } = await folder.run("check", "elsewhere.xlsx", "--today", "2026-11-29");
    expect({ status, out }).toEqual({
      status: 0,
      out: expect.stringContaining("elsewhere.xlsx: intet er galt.") as string,
    });
    await expectOneCard(folder.read("elsewhere.xlsx"), "K-1");
  }
);
