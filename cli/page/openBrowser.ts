import { spawn } from "node:child_process";

/** What opens an address in the default browser, by platform. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
  linux: ["xdg-open"],
};

/** Whether there is a display that a browser could be opened on. */
export function hasDisplay(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>
): boolean {
  if (env["CI"] || env["SSH_CONNECTION"]) return false;
  if (platform === "linux") return Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
  return platform in OPENERS;
}

/** Opens an address in the default browser, if it can; that it cannot is no failure: the address is printed. */
export function openBrowser(url: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? [];
  if (program === undefined) return;
  const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
