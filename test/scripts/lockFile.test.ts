import { readFileSync } from "node:fs";

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const { dependencies, devDependencies } = JSON.parse(
  readFileSync("package.json", "utf8")
) as Manifest;

it("names no registry", () => {
  const resolved = Object.values(lock.packages).flatMap((each) => each.resolved ?? []);
  expect(resolved).toEqual([]);
});

it("holds every platform's binaries, or npm ci calls it out of step with package.json", () => {
  const missing: string[] = [];
  for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
      if (!places.some((place) => place in lock.packages)) missing.push(name);
    }
  }
  expect(missing).toEqual([]);
});

it("goes with exact versions in package.json", () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
