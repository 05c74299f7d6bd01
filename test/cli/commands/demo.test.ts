import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { demo } from "../../../cli/commands/demo";
import { runCommand } from "../../../cli/runCommand";
import { compareFormulas } from "../../support/compareFormulas";
import { libreOfficeAvailable } from "../../support/libreOffice";
import { CliFolder } from "../cliFolder";

const DATA = path.resolve(__dirname, "../../../../shared/data/arthritis.csv");
const isThere = existsSync(DATA);
const NOON = new Date(2026, 10, 21, 12);
const title = isThere ? "the demo" : `the demo (skipped: ${DATA} is not there)`;

(isThere ? describe : describe.skip)(title, () => {
  const folder = new CliFolder();
  afterAll(() => folder.remove());

  it("takes 302 people through a register, and none gets lost", async () => {
    let out = "";
    let err = "";
    const argv = ["--input", DATA, "--out", "results", "--json"];
    const status = await runCommand(
      demo,
      argv,
      {
        stdout: (text) => (out += text),
        stderr: (text) => (err += text),
        cwd: folder.path,
        env: {},
        now: () => NOON,
      },
      "demo"
    );
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      people: 302,
      followUp: { present: 888, missing: 18, scores: { 1: 33, 2: 159, 3: 345, 4: 275, 5: 76 } },
    });
    expect(folder.text("results/chart.svg")).toContain("<svg");
    // A line a score at the start and after it, and the header.
    expect(folder.text("results/scores.csv").split("\r\n")).toHaveLength(302 + 888 + 18 + 2);

    const checked = await folder.run("check", "results/register.xlsx", "--today", "2026-11-21");
    expect(checked.status).toBe(0);
  });

  const office = libreOfficeAvailable();
  const agreement = `LibreOffice agrees on every formula${office ? "" : " (skipped: LibreOffice is not on this machine)"}`;
  (office ? it : it.skip)(
    agreement,
    async () => {
      const file = readFileSync(path.join(folder.path, "results/register.xlsx"));
      const { compared, differences } = await compareFormulas(file, NOON);
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(3 * 2 * 302);
    },
    120_000
  );
});
