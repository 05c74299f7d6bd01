import { compareFormulas } from "../support/compareFormulas";
import { libreOfficeAvailable } from "../support/libreOffice";
import { closedAtEnd, templateWith, TestRegister, TODAY } from "./support";

/** The day of `TODAY`. */
const NOON = new Date(2026, 10, 21, 12);

/** Citizens whose codes are one number to a count by criteria, each with other lines that went up, stayed and went down. */
const ALIKE: readonly [citizen: string, scores: readonly Readonly<Record<string, number>>[]][] = [
  [
    "00123",
    [
      { BIP01: 1, BIP04: 3 },
      { BIP01: 3, BIP04: 3 },
    ],
  ],
  ["123", [{ BIP01: 4 }, { BIP01: 2 }]],
  ["3E5", [{ BIP01: 2, BIP02: 2 }, { BIP01: 5 }, { BIP02: 4, BIP01: 3 }]],
  ["300000", [{ BIP01: 2 }]],
];

/** Progress, decline, gaps, reasons, counts, a direction that is turned round, thirteen measurements, and nothing at all. */
async function fullRegister(): Promise<TestRegister> {
  const template = templateWith({ BIP02: { direction: -1 } });
  const options = { calculation: "automatic", now: () => NOON } as const;
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
  for (const [citizen, scores] of ALIKE) {
    await register.addCitizen(citizen);
    for (const [position, each] of scores.entries()) {
      await register.addMeasurement(citizen, TODAY - 60 + position * 20, each);
    }
  }
  return register;
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
        const { compared, differences, shown } = await compareFormulas(
          await register.host.save(),
          NOON
        );
        process.stdout.write(`${compared} formulas compared\n`);
        expect(differences).toEqual([]);
        expect(compared).toBeGreaterThan(500);
        const texts = shown.filter((value) => typeof value === "string" && value !== "");
        expect(texts).toEqual(
          expect.arrayContaining([
            ...["#N/A", "Progressionskort – Borgerbesvarelse"],
            ...["▲ 1 = 1 ▼ 0", "▲ 0 = 0 ▼ 1", "▲ 1 = 0 ▼ 1"],
          ])
        );
      },
      120_000
    );
  }
);
