import { existsSync } from "node:fs";
import path from "node:path";
import { demo } from "../../../cli/commands/demo";
import { runCommand } from "../../../cli/runCommand";
import { CliFolder } from "../cliFolder";

const DATA = path.resolve(__dirname, "../../../../shared/data/arthritis.csv");
const isThere = existsSync(DATA);
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
        now: () => new Date(2026, 10, 21, 12),
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
});
