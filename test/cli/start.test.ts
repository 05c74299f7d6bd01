import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

it.each(["SIGINT", "SIGTERM"] as const)(
  "npm start ends with %s, also while it builds",
  async (signal) => {
    const argv = ["--import", "tsx", "cli/start.ts", "--no-open", "--language", "en"];
    const child = spawn(process.execPath, argv, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    child.stderr.on("data", (text: Buffer) => (out += text.toString()));
    const exited = once(child, "exit");
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (text: Buffer) => {
        out += text.toString();
        if (out.includes("Building")) resolve();
      });
    });
    child.kill(signal);
    expect(await exited).toEqual([0, null]);
    expect(out).toContain("Nothing is left running.");
  },
  60_000
);
