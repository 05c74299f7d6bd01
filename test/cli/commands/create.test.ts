import { OpenWorkbook } from "../../../cli/excel/OpenWorkbook";
import { readOpenRegister } from "../../../cli/excel/readRegisterFile";
import type { ReadRegister } from "../../../src/workbook/read/readRegister";
import { CliFolder } from "../cliFolder";

let folder: CliFolder;
beforeEach(() => (folder = new CliFolder()));
afterEach(() => folder.remove());

async function registerOf(
  name: string
): Promise<ReadRegister & { readonly sheets: readonly string[] }> {
  const options = { language: "da", now: () => new Date(2026, 0, 31), calculation: "off" } as const;
  const workbook = await OpenWorkbook.read(folder.read(name), name, options);
  try {
    const sheets = await workbook.runner.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      await context.sync();
      return all.items.map((sheet) => sheet.name);
    });
    return { ...(await readOpenRegister(workbook)), sheets };
  } finally {
    workbook.close();
  }
}

it("makes a register of what the template proposes, and leaves no empty sheet", async () => {
  const { status, out, err } = await folder.run("create", "--template", "bip", "--out", "r.xlsx");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toBe("r.xlsx: register for AKTIV med 12 indikatorer; 23 rækker pr. borger.\n");
  const { register, structure, sheets } = await registerOf("r.xlsx");
  expect(structure).toEqual([]);
  expect(register.targetGroups).toMatchObject([{ code: "AKTIV", intervalDays: 14 }]);
  expect(register.indicators).toHaveLength(12);
  expect(register.citizens).toEqual([]);
  expect(sheets[0]).toBe("Forside");
  expect(sheets).not.toContain("Ark1");
});

it("takes what the user wants otherwise, and the language asked for", async () => {
  const { status, out } = await folder.run(
    ...["create", "--template", "bip", "--out", "r.xlsx", "--language", "en", "--json"],
    ...["--group", "UNGE", "--name", "Young people", "--end-goal", "A job", "--interval", "56"]
  );
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({
    command: "create",
    status: 0,
    out: "r.xlsx",
    group: "UNGE",
    indicators: 12,
    respondents: 2,
    rowsPerCitizen: 23,
    problems: [],
  });
  const { register, sheets } = await registerOf("r.xlsx");
  expect(register.language).toBe("en");
  expect(register.targetGroups).toMatchObject([
    { code: "UNGE", name: "Young people", endGoal: "A job", intervalDays: 56 },
  ]);
  expect(sheets).not.toContain("Sheet1");
});

it("says what is wrong with a choice, and writes nothing", async () => {
  const { status, err } = await folder.run(
    ...["create", "--template", "bip", "--out", "r.xlsx", "--group", "unge 2"]
  );
  expect(status).toBe(2);
  expect(err).toContain("»unge 2« kan ikke bruges som målgruppe");
  expect(folder.snapshot()).toEqual({});
});

it("replaces a file only when told to", async () => {
  folder.write("r.xlsx", "old");
  const { status } = await folder.run("create", "--template", "bip", "--out", "r.xlsx", "--force");
  expect(status).toBe(0);
  expect((await registerOf("r.xlsx")).register.citizens).toEqual([]);
});
