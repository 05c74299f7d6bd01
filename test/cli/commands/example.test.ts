import { example } from "../../../cli/commands/example";
import { runCommand } from "../../../cli/runCommand";
import { CliFolder } from "../cliFolder";

const folder = new CliFolder();
afterAll(() => folder.remove());

it("plays every step, tells of it, and leaves four files", async () => {
  let out = "";
  let err = "";
  const status = await runCommand(
    example,
    ["--language", "en"],
    {
      stdout: (text) => (out += text),
      stderr: (text) => (err += text),
      cwd: folder.path,
      env: {},
      now: () => new Date(2026, 0, 31, 12),
    },
    "example"
  );
  expect({ status, err }).toEqual({ status: 0, err: "" });
  for (const step of ["Create", "New citizen", "New measurement", "Import", "Mended", "Export"]) {
    expect(out).toContain(`  ${step}: `);
  }
  expect(out).toContain("both were found:");
  const written = Object.keys(folder.snapshot()).map((file) => file.slice(folder.path.length + 1));
  expect(written.sort()).toEqual([
    "out",
    "out/chart.svg",
    "out/provider.csv",
    "out/register.xlsx",
    "out/scores.csv",
  ]);
  const checked = await folder.run("check", "out/register.xlsx");
  expect(checked.status).toBe(0);
});
