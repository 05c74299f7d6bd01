import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const WILDCARD = /[*?]/;
/** What Excel lays beside a workbook while somebody has it open: no workbook. */
const LOCK = "~$";

/**
 * Files as they were meant: `*` and `?` in a file's name are looked up where the terminal has not done so, as in
 * Windows. A pattern that nothing fits stays as it is. Excel's lock files are left out where there are others.
 * @param files As the user named them.
 * @param resolve The whole path of a file.
 */
export async function expandFiles(
  files: readonly string[],
  resolve: (file: string) => string
): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const file of files) expanded.push(...(await expand(file, resolve)));
  const workbooks = expanded.filter((file) => !basename(file).startsWith(LOCK));
  return workbooks.length > 0 ? workbooks : expanded;
}

async function expand(file: string, resolve: (file: string) => string): Promise<readonly string[]> {
  const pattern = basename(file);
  if (!WILDCARD.test(pattern) || (await stat(resolve(file)).catch(() => null))) return [file];
  const folder = dirname(file);
  const names = await readdir(resolve(folder)).catch(() => []);
  const fitting = names.filter((name) => !name.startsWith(".") && expressionOf(pattern).test(name));
  const sorted = fitting.sort((one, other) => one.localeCompare(other, "da", { numeric: true }));
  return sorted.length > 0 ? sorted.map((name) => join(folder, name)) : [file];
}

/** What a pattern fits. Capitals make no difference, as in Windows. */
function expressionOf(pattern: string): RegExp {
  const source = pattern.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  return new RegExp(`^${source.replaceAll("*", ".*").replaceAll("?", ".")}$`, "isu");
}
