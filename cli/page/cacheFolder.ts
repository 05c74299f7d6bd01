import { join } from "node:path";

/**
 * The user's own folder for what a program keeps between runs, outside of the repository, so that `npm ci` does not
 * empty it.
 * @param home The user's folder.
 */
export function cacheFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string
): string {
  const name = "progressionsregister";
  switch (platform) {
    case "win32":
      return join(env["LOCALAPPDATA"] ?? join(home, "AppData/Local"), name);
    case "darwin":
      return join(home, "Library/Caches", name);
    default:
      return join(env["XDG_CACHE_HOME"] ?? join(home, ".cache"), name);
  }
}
