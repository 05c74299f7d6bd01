/** The page as `npm start` serves it, in a process of its own, for whatever looks at it in a browser. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const ADDRESS = /https:\/\/localhost:\d+\//;

/**
 * Runs `npm start`, without a window, until its page can be opened.
 *
 * @param {readonly string[]} [args] more arguments, such as `--today`
 * @returns {Promise<{ url: string, end: () => Promise<void> }>} the page's address; `end` stops the process
 * @throws {Error} with what it said, when it ends before its page is there
 */
export async function startPage(args = []) {
  const port = String(await freePort());
  const command = ["--import", "tsx", "cli/start.ts", "--no-open", "--port", port, ...args];
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const closed = new Promise((resolve) => child.once("close", resolve));
  let said = "";
  const url = await new Promise((resolve, reject) => {
    const listen = (text) => {
      said += text;
      const address = ADDRESS.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("error", reject);
    void closed.then(() =>
      reject(new Error(`npm start ended before its page was there.\n${said}`))
    );
  });
  return {
    url,
    async end() {
      child.kill();
      await closed;
    },
  };
}

/** A port that nobody listens on just now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
