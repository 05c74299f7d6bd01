import type { Platform } from "../../host/client/platforms";
import { CSV_FORMATS } from "../../src/export/csvField";
import { scoresCsv } from "../../src/export/scoresCsv";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { contentOf, importEdits, TestRegister, TODAY } from "./support";

/** What a whole slice of the product leaves behind and gives back. */
interface Outcome {
  readonly content: unknown;
  readonly findings: readonly string[];
  readonly lines: readonly string[];
  readonly syncs: number;
}

const LATE = TODAY - 195;

/** Every action of the product once: create, citizens, thirteen measurements and a late one, import, card, check, export. */
async function runSlice(platform: Platform): Promise<Outcome> {
  const register = await TestRegister.create({ platform, calculation: "automatic" });
  await register.addCitizen("0123");
  await register.addCitizen("K7M");
  for (let number = 1; number <= 12; number++) {
    await register.addMeasurement("0123", TODAY - 200 + number * 16, { BIP01: 1 + (number % 5) });
  }
  await register.addMeasurement("0123", LATE, { BIP01: 5, BIP02: { reason: "ØI" } });
  await register.importLines(["P-1;2026-09-01;BIP01;2", "P-1;2026-10-01;BIP01;4", "K7M;2026-10-01;BIP02;1"]);
  await register.drawCard("0123");
  const read = await register.read();
  const outcome = {
    content: contentOf(register.host.workbook),
    findings: inspectRegister(read, { today: TODAY }).map(({ code, place }) => `${code} ${place?.cell ?? ""}`),
    lines: [...scoresCsv(read, { dialect: "international" })].join("").split("\r\n"),
    syncs: register.host.stats.syncs,
  };
  register.host.close();
  return outcome;
}
test("x", async () => {
  for (const p of ["web","win32","mac"] as const) {
  const t = performance.now();
  const o = await runSlice(p);
  console.log(p, performance.now()-t, o.syncs, o.findings, o.lines.length, JSON.stringify(o.content).length, o.lines.slice(0,20));
  }
}, 60000);
