/**
 * The Chromium of `@sparticuz/chromium`, unpacked, with fonts: that package brings Open Sans and names it in a folder
 * that only an earlier run on the same machine would have left, and `dejavu-fonts-ttf` has the arrows and circles that
 * Open Sans lacks. Nothing of the system is asked for; see docs/decisions/fonts-of-the-browser.md.
 */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const CACHE = join(import.meta.dirname, "..", "node_modules", ".cache", "progressionsregister");
/** What the package has in its folder `bin`; the fonts come to lie in `fonts`. */
const ARCHIVES = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
const FACES = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf"];

/**
 * Folders are named from where this file lies, so that a project that was moved or copied keeps its fonts. A family
 * that is not there is Open Sans, and what Open Sans has no glyph for comes from DejaVu.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="same">
    <family>monospace</family>
    <prefer><family>DejaVu Sans Mono</family></prefer>
  </alias>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Open Sans</string></edit>
    <edit name="family" mode="append_last"><string>DejaVu Sans</string></edit>
  </match>
</fontconfig>
`;

/** Whether the packed browser runs on this machine. */
export const hasPackedBrowser = process.platform === "linux" && process.arch === "x64";

/**
 * Unpacks the browser where that has not been done, into a folder that is complete or not there: two that unpack at
 * once do not meet, and one that is interrupted leaves nothing that is taken for a browser. What such a one did leave,
 * and folders of other versions or with other fonts, are removed.
 *
 * @param {{
 *   cache?: string,
 *   packed?: string,
 *   fonts?: string,
 *   inflateInto?: (archives: string[], folder: string) => Promise<void>,
 * }} [places] where to unpack to, the two packages, and what unpacks the archives of the first
 * @returns {Promise<{ path: string, env: Record<string, string> }>} the program and what its environment must say
 */
export async function packedBrowser({
  cache = CACHE,
  packed = join(dirname(require.resolve("@sparticuz/chromium")), "..", ".."),
  fonts = dirname(require.resolve("dejavu-fonts-ttf/package.json")),
  inflateInto = inflateByPackage,
} = {}) {
  const folder = join(cache, folderName(packed, fonts));
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    sweep(cache, folder);
    const work = mkdtempSync(join(cache, `unpacking-${process.pid}-`));
    try {
      const archives = ARCHIVES.map((name) => join(packed, "bin", name));
      await inflateInto(archives, work);
      addFonts(fonts, work);
      moveTo(folder, work);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH];
  return {
    path: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
      // Where fontconfig notes what it found in the folders.
      XDG_CACHE_HOME: cache,
    },
  };
}

/** Another version of either package, or another configuration, is another folder. */
function folderName(packed, fonts) {
  const [browser, dejavu] = [packed, fonts].map(
    (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version
  );
  const made = createHash("sha256")
    .update([dejavu, ...FACES, FONTS_CONF].join("\n"))
    .digest("hex");
  return `chromium-${browser}-${made.slice(0, 8)}`;
}

function addFonts(fonts, work) {
  for (const face of FACES) copyFileSync(join(fonts, "ttf", face), join(work, "fonts", face));
  writeFileSync(join(work, "fonts.conf"), FONTS_CONF);
}

/** Somebody else may have been there first: theirs is as good. */
function moveTo(folder, work) {
  try {
    renameSync(work, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes browsers that are made otherwise now, and what is half unpacked by nobody any more. */
function sweep(cache, wanted) {
  for (const name of readdirSync(cache)) {
    const isLeft = name.startsWith("unpacking-") && !isRunning(Number(name.split("-")[1]));
    // The one that is wanted may have come to be just now, by another process.
    const isOther = name.startsWith("chromium-") && join(cache, name) !== wanted;
    if (isLeft || isOther) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** @param {number} pid NaN where there is none */
function isRunning(pid) {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The package unpacks to where temporary files go, and looks that up when it begins. */
async function inflateByPackage(archives, folder) {
  // Asked for when it is needed: a file that is loaded as CommonJS, as tsx does, would get another build of the
  // package by a plain import, in which `inflate` is not to be had.
  const { inflate } = await import("@sparticuz/chromium");
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const unpacked = archives.map((archive) => inflate(archive));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(unpacked);
}
