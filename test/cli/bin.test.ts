import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";

const BIN = path.resolve(__dirname, "../../cli/bin.js");

it("runs from anywhere, without a build", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "--help"], {
    cwd: tmpdir(),
    env: { ...process.env, LC_ALL: "en_GB.UTF-8" },
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("Commands:");
}, 60_000);
