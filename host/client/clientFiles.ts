import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** Where Microsoft's client lives; a page of the pane's own host, so that the client trusts it. */
export const ORIGIN = "https://localhost";

/** The loader that a page includes. It picks and asks for the scripts of its platform and language. */
export const LOADER = "office.js";

/** Scripts by name, compiled once in the process: a client takes some 50 ms then, and not 150. */
const scripts = new Map<string, Script | null>();

/**
 * A script of the npm package `@microsoft/office-js`, unchanged.
 * @param name Path within the package's `dist`, such as `excel-web-16.00.js`.
 * @returns null when the package has no such script.
 */
export function clientScript(name: string): Script | null {
  let script = scripts.get(name);
  if (script === undefined) {
    const file = join(clientFolder(), name);
    script = existsSync(file)
      ? new Script(readFileSync(file, "utf8").replace(/^\uFEFF/, ""), { filename: file })
      : null;
    scripts.set(name, script);
  }
  return script;
}

function clientFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}
