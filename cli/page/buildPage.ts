import { spawn } from "node:child_process";
import { join } from "node:path";
import { Failure } from "../Failure";

const ROOT = join(__dirname, "../..");
const WEBPACK = require.resolve("webpack/bin/webpack.js");

/**
 * Builds the page and the pane in it, in a process of its own; quick when little has changed since the last time.
 * @param folder Where they go; whatever else is in it is removed.
 * @param signal Ends the build; it then fails.
 * @throws Failure with what webpack says, when the page cannot be built.
 */
export async function buildPage(folder: string, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [WEBPACK, "--mode", "production", "--env", "embedded"], {
    cwd: ROOT,
    env: { ...process.env, OUT_DIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let output = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (output += text.toString()));
  const status = await new Promise<number | null>((resolve) => {
    child.on("error", (error) => {
      output += error.message;
      resolve(null);
    });
    child.on("close", resolve);
  });
  if (status !== 0) throw new Failure("page.build", { parameters: { problem: output.trim() } });
}
