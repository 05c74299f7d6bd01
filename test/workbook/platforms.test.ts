import type { Platform } from "../../host/client/platforms";
import { scores as dataset } from "../../src/export/datasets/scores";
import { formatCsv } from "../../src/export/sinks/csv";
import type { Register } from "../../src/register/model/Register";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { closedAtEnd, contentOf, TestRegister, TODAY } from "./support";
import { dateKey, SCORES, scoreKey, TableView } from "./TableView";

const EARLIER = TODAY - 200;
/** Between the first measurement and the second. */
const LATE = EARLIER + 25;

/** What the whole product leaves behind and gives back. */
interface Outcome {
  readonly content: unknown;
  readonly register: Register;
  readonly findings: readonly string[];
  readonly exported: string;
  readonly syncs: number;
}

/** Every action once: create, citizens, twelve measurements and a late one, import, a wrong entry, card, check, export. */
async function everything(
  platform: Platform
): Promise<{ readonly outcome: Outcome; readonly scores: TableView }> {
  const register = closedAtEnd(await TestRegister.create({ platform, calculation: "automatic" }));
  const { workbook } = register.host;
  await register.addCitizen("0123");
  await register.addCitizen("K7M");
  for (let number = 1; number <= 12; number++) {
    await register.addMeasurement("0123", EARLIER + number * 16, { BIP01: 1 + (number % 5) });
  }
  await register.addMeasurement("0123", LATE, { BIP01: 5, BIP02: { reason: "ØI" } });
  await register.importLines([
    "P-1;2026-09-01;BIP01;2",
    "P-1;2026-10-01;BIP01;4",
    "K7M;2026-10-01;BIP02;1",
  ]);
  await register.drawCard("0123");
  const scores = TableView.of(workbook, SCORES);
  scores.type(scoreKey("K7M", "BIP02"), "M1", 9);
  const read = await register.read();
  const outcome = {
    content: contentOf(workbook),
    register: read,
    findings: inspectRegister(read, { today: TODAY }).map(
      ({ code, place }) => `${code} ${place?.cell}`
    ),
    exported: [...formatCsv(dataset, read, { dialect: "international" })].join(""),
    syncs: register.host.stats.syncs,
  };
  return { outcome, scores };
}

describe("the whole product, whichever Excel it runs in", () => {
  let web: Awaited<ReturnType<typeof everything>>;
  beforeAll(async () => {
    web = await everything("web");
  });

  test("on the web it does what it should", () => {
    const { scores } = web;
    const { findings, exported } = web.outcome;
    expect(scores.headers.slice(16)).toEqual([
      ...Array.from({ length: 13 }, (_, index) => `M${index + 1}`),
      "+",
    ]);
    expect(scores.values(dateKey("0123"), "M1", "M2", "M3", "M13")).toEqual([
      EARLIER + 16,
      LATE,
      EARLIER + 32,
      EARLIER + 12 * 16,
    ]);
    expect(scores.values(scoreKey("0123", "BIP01"), "M1", "M2", "M3", "M13", "Ændring")).toEqual([
      2, 5, 3, 3, 1,
    ]);
    expect(scores.values(scoreKey("P-1", "BIP01"), "M1", "M2", "Ændring")).toEqual([2, 4, 2]);
    expect(findings).toEqual([`score.maximum ${scores.address(scoreKey("K7M", "BIP02"), "M1")}`]);
    expect(exported).toContain("\r\n0123,BIP,BIP02,");
    expect(exported).toContain(",citizen,2,2026-05-30,,ØI,1,1,5,1,");
  });

  test.each<Platform>(["win32", "mac"])("on %s it is the same", async (platform) => {
    const { outcome } = await everything(platform);
    expect(outcome).toEqual(web.outcome);
  });
});
