import { join } from "node:path";
import { cacheFolder } from "../../cli/page/cacheFolder";
import { hasDisplay } from "../../cli/page/openBrowser";

it.each<[NodeJS.Platform, Record<string, string>, string]>([
  ["linux", {}, join("/home/ann", ".cache", "progressionsregister")],
  ["linux", { XDG_CACHE_HOME: "/x" }, join("/x", "progressionsregister")],
  ["darwin", {}, join("/home/ann", "Library/Caches", "progressionsregister")],
  ["win32", { LOCALAPPDATA: "/l" }, join("/l", "progressionsregister")],
  ["win32", {}, join("/home/ann", "AppData/Local", "progressionsregister")],
])("on %s with %j things are kept in %s", (platform, env, folder) => {
  expect(cacheFolder(platform, env, "/home/ann")).toBe(folder);
});

it.each<[NodeJS.Platform, Record<string, string>, boolean]>([
  ["linux", {}, false],
  ["linux", { DISPLAY: ":0" }, true],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
  ["linux", { DISPLAY: ":10", SSH_CONNECTION: "1" }, false],
  ["linux", { DISPLAY: ":0", CI: "true" }, false],
  ["darwin", {}, true],
  ["win32", {}, true],
  ["win32", { CI: "1" }, false],
  ["aix", { DISPLAY: ":0" }, false],
])("on %s with %j there is a display: %s", (platform, env, there) => {
  expect(hasDisplay(platform, env)).toBe(there);
});
