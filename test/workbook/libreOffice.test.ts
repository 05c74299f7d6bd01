import { formatArea } from "../../host/workbook/address";
import { cellArea } from "../../host/workbook/areas";
import { xlsxFormat } from "../../host/file/xlsxFormat";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { libreOfficeAvailable, recalculate } from "../support/libreOffice";
import { closedAtEnd, templateWith, TestRegister, TODAY } from "./support";
import { shown } from "./TableView";

type Shown = string | number | boolean;

/** What every formula of a workbook shows, by its cell; an empty text and an empty cell look the same. */
function formulaValues(
  workbook: HostWorkbook,
  cells: Iterable<[sheet: string, row: number, column: number]>
): Map<string, Shown> {
  const values = new Map<string, Shown>();
  for (const [sheet, row, column] of cells) {
    const value = workbook.sheetByName(sheet)?.cells.value(row, column) ?? null;
    values.set(`${sheet}!${formatArea(cellArea(row, column))}`, shown(value) ?? "");
  }
  return values;
}

function formulaCells(workbook: HostWorkbook): [sheet: string, row: number, column: number][] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.entries()].flatMap(([row, { formulas }]) =>
      (formulas ?? []).flatMap((formula, column): [string, number, number][] =>
        (formula ?? null) === null ? [] : [[sheet.name, row, column]]
      )
    )
  );
}

function agree(one: Shown | undefined, other: Shown | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** Progress, decline, gaps, reasons, counts, a direction that is turned round, thirteen measurements, and nothing at all. */
async function fullRegister(): Promise<TestRegister> {
  const template = templateWith({ BIP02: { direction: -1 } });
  const options = { calculation: "automatic", now: () => new Date() } as const;
  const register = closedAtEnd(await TestRegister.create(options, "da", template));
  await register.importLines(
    Array.from({ length: 8 }, (_, citizen) =>
      ["2026-07-01", "2026-08-03", "2026-09-07"].flatMap((date, position) =>
        ["BIP01", "BIP02", "BIP05", "BIP08", "BIP12"]
          .filter((_code, index) => (citizen + position + index) % 4 > 0)
          .map(
            (code, index) =>
              `C-${citizen};${date};${code};${1 + ((citizen * 7 + position * 3 + index) % 5)}`
          )
      )
    ).flat()
  );
  for (let number = 1; number <= 13; number++) {
    const scores = { BIP01: 1 + (number % 5), BIP02: 5 - (number % 4), BIP12: number % 4 };
    const some = number % 3 ? scores : { BIP01: { reason: "ØI" }, BIP04: number % 6 ? 2 : 4 };
    await register.addMeasurement("C-0", TODAY - 400 + number * 22, some);
    if (number % 2)
      await register.addMeasurement(
        "C-0",
        TODAY - 400 + number * 22,
        { BIP01: 3, BIP03: 1 + (number % 3) },
        "caseworker"
      );
  }
  await register.addCitizen("0123");
  return register;
}

/** A file in which every formula has a wrong value: what is right afterwards was calculated. */
function withWrongValues(file: Uint8Array): Uint8Array {
  const workbook = xlsxFormat.open(file, "");
  for (const [name, row, column] of formulaCells(workbook)) {
    const sheet = workbook.sheetByName(name)!;
    sheet.cells.setComputed(row, column, 77);
    sheet.touch("cells");
  }
  return xlsxFormat.save(workbook);
}

const here = libreOfficeAvailable();
(here ? describe : describe.skip)(
  `LibreOffice calculates a register${here ? "" : " (skipped: LibreOffice is not on this machine)"}`,
  () => {
    let register: TestRegister;
    beforeAll(async () => {
      register = await fullRegister();
    }, 120_000);

    const cards: [what: string, citizen: string, code: string][] = [
      ["of thirteen measurements", "C-0", "BIP01"],
      ["of a count, with gaps", "C-3", "BIP12"],
      ["of a citizen without scores", "0123", "BIP02"],
    ];
    test.each(cards)(
      "and with a card %s every formula shows what it shows in the host",
      async (_, citizen, indicator) => {
        await register.drawCard(citizen, { indicator });
        const ours = register.host.workbook;
        const file = withWrongValues(await register.host.save());
        const theirs = xlsxFormat.open(await recalculate(file), "");

        const cells = formulaCells(ours);
        const [mine, other] = [formulaValues(ours, cells), formulaValues(theirs, cells)];
        const differences = [...mine].flatMap(([cell, host]) =>
          agree(host, other.get(cell)) ? [] : [{ cell, host, libreOffice: other.get(cell) }]
        );
        process.stdout.write(`${cells.length} formulas compared\n`);
        expect(differences).toEqual([]);
        expect(cells.length).toBeGreaterThan(500);
        const texts = [...mine.values()].filter(
          (value) => typeof value === "string" && value !== ""
        );
        expect(texts).toEqual(
          expect.arrayContaining(["#N/A", "Progressionskort – Borgerbesvarelse"])
        );
      },
      120_000
    );
  }
);
