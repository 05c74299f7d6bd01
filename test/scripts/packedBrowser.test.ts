import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { packedBrowser } from "../../scripts/packedBrowser.mjs";

let root: string;
let inflated: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "progressionsregister-"));
  inflated = 0;
  writePackage("packed", "147.0.2");
  writePackage("fonts", "2.37.3");
  mkdirSync(join(root, "fonts", "ttf"));
  for (const face of ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf"]) {
    writeFileSync(join(root, "fonts", "ttf", face), face);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writePackage(name: string, version: string): void {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, "package.json"), JSON.stringify({ version }));
}

/** Unpacks as the package's own function does, for as far as anybody asks. */
async function inflateInto(archives: readonly string[], folder: string): Promise<void> {
  inflated++;
  await Promise.resolve();
  for (const archive of archives) {
    const name = basename(archive).split(".")[0]!;
    if (name === "chromium") writeFileSync(join(folder, name), "a browser");
    else mkdirSync(join(folder, name));
  }
}

function unpack(how: { inflateInto?: typeof inflateInto } = {}) {
  const places = { cache: cache(), packed: join(root, "packed"), fonts: join(root, "fonts") };
  return packedBrowser({ inflateInto, ...places, ...how });
}

function cache(): string {
  return join(root, "cache");
}

/** What lies in the cache, but for what fontconfig puts there. */
function folders(): string[] {
  return readdirSync(cache());
}

it("is a program with libraries, and a configuration that names where its fonts are", async () => {
  const { path, env } = await unpack();
  const folder = dirname(path);
  expect(readFileSync(path, "utf8")).toBe("a browser");
  expect(env["LD_LIBRARY_PATH"]!.split(":")[0]).toBe(join(folder, "al2023", "lib"));
  expect(env["XDG_CACHE_HOME"]).toBe(cache());
  const conf = readFileSync(env["FONTCONFIG_FILE"]!, "utf8");
  const named = [...conf.matchAll(/<dir prefix="relative">(.*?)<\/dir>/g)].map(([, name]) => name);
  expect(named).toEqual(["fonts"]);
  expect(conf).not.toMatch(/<(?:dir|cachedir|include)[^>]*>\//);
  expect(dirname(env["FONTCONFIG_FILE"]!)).toBe(folder);
  expect(readFileSync(join(folder, "fonts", "DejaVuSans.ttf"), "utf8")).toBe("DejaVuSans.ttf");
});

it("is unpacked once", async () => {
  const first = await unpack();
  expect(await unpack()).toEqual(first);
  expect(inflated).toBe(1);
});

it("is one where two unpack at once, and nothing is left beside it", async () => {
  const [one, other] = await Promise.all([unpack(), unpack()]);
  expect(one).toEqual(other);
  expect(folders()).toEqual([basename(dirname(one.path))]);
});

it("is not there when unpacking it failed, and is unpacked by whoever comes next", async () => {
  const failing = async (archives: readonly string[], folder: string): Promise<void> => {
    await inflateInto(archives, folder);
    throw new Error("the disk is full");
  };
  await expect(unpack({ inflateInto: failing })).rejects.toThrow("the disk is full");
  expect(folders()).toEqual([]);
  expect(existsSync((await unpack()).path)).toBe(true);
});

it("sweeps up what interrupted runs left, but not what another process is unpacking", async () => {
  const dead = spawnSync(process.execPath, ["--version"]).pid;
  for (const left of [`unpacking-${dead}-abc`, "unpacking-abc", `unpacking-${process.ppid}-abc`]) {
    mkdirSync(join(cache(), left), { recursive: true });
    writeFileSync(join(cache(), left, "chromium"), "half a brow");
  }
  const { path } = await unpack();
  expect(folders().sort()).toEqual([basename(dirname(path)), `unpacking-${process.ppid}-abc`]);
});

it.each([
  ["the browser's version", () => writePackage("packed", "148.0.0")],
  ["the fonts' version", () => writePackage("fonts", "2.38.0")],
])("is made anew for a change of %s, and the one before is removed", async (_, change) => {
  const before = await unpack();
  change();
  const after = await unpack();
  expect(after.path).not.toBe(before.path);
  expect(folders()).toEqual([basename(dirname(after.path))]);
});

it("does not take a browser of an earlier configuration for its own", async () => {
  mkdirSync(join(cache(), "chromium-147.0.2"), { recursive: true });
  const { path } = await unpack();
  expect(inflated).toBe(1);
  expect(folders()).toEqual([basename(dirname(path))]);
});

// The archives are unpacked with the system's own tar here, which is certain to be there on Linux only.
const onLinux = process.platform === "linux" ? it : it.skip;

onLinux(
  "is unpacked by the package's own function where it is loaded as npm run bench loads it",
  () => {
    const bin = join(root, "packed", "bin");
    const program = join(root, "program.ts");
    mkdirSync(bin);
    mkdirSync(join(root, "archive", "fonts"), { recursive: true });
    const tar = execFileSync("tar", ["-c", "-C", join(root, "archive"), "fonts"]);
    for (const name of ["fonts", "swiftshader", "al2023"]) {
      writeFileSync(join(bin, `${name}.tar.br`), brotliCompressSync(tar));
    }
    writeFileSync(join(bin, "chromium.br"), brotliCompressSync(Buffer.from("a browser")));
    const places = { cache: cache(), packed: join(root, "packed"), fonts: join(root, "fonts") };
    writeFileSync(
      program,
      `import { packedBrowser } from ${JSON.stringify(join(process.cwd(), "scripts/packedBrowser.mjs"))};
     void packedBrowser(${JSON.stringify(places)}).then(({ path }) => console.log(path));`
    );
    const said = execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", program], {
      encoding: "utf8",
    });
    expect(readFileSync(said.trim(), "utf8")).toBe("a browser");
  }
);
