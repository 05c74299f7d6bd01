/**
 * Before the journeys: starts what `npm start` starts, and one browser for all of them. Where they are is handed on
 * in the environment: `JOURNEY_URL`, and `JOURNEY_BROWSER`, or why there is none in `JOURNEY_NO_BROWSER`. Who works on
 * the journeys may start the page beforehand, and give its address in `JOURNEY_URL`.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { findBrowser, launchBrowserServer } from "../../../scripts/browser.mjs";

const ROOT = join(import.meta.dirname, "../../..");
const ADDRESS = /https:\/\/localhost:\d+\//;

export default async function setup() {
  const browser = await findBrowser();
  if (browser === null) {
    process.env.JOURNEY_NO_BROWSER =
      "no Chrome, Edge or Chromium was found; CHROME may say where one is";
    process.stderr.write(`The journeys are skipped: ${process.env.JOURNEY_NO_BROWSER}.\n`);
    return;
  }
  const [page, server] = await Promise.all([startPage(), launchBrowserServer(browser)]);
  process.env.JOURNEY_URL = page.url;
  process.env.JOURNEY_BROWSER = server.wsEndpoint();
  globalThis.endJourneys = () => Promise.all([page.end(), server.close()]);
}

/** Runs `npm start` until its page can be opened, unless one is there already. */
async function startPage() {
  const given = process.env.JOURNEY_URL;
  if (given) return { url: given, end: () => Promise.resolve() };
  const port = String(await freePort());
  const args = ["--import", "tsx", "cli/start.ts", "--no-open", "--port", port];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
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
