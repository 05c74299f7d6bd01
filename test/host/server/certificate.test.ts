import { X509Certificate } from "node:crypto";
import { readdirSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { localCertificate } from "../../../host/server/certificate";
import { temporaryFolder } from "./support";

const root = temporaryFolder();
const NOW = new Date(2026, 0, 31, 12);
const DAY_MS = 24 * 3600 * 1000;
const after = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS);

let folder: string;
let count = 0;
beforeEach(() => (folder = join(root, String(++count), "kept")));

it("is for this computer by all its names, for a year, and no authority", async () => {
  const made = await localCertificate(folder, NOW);
  expect(made.isNew).toBe(true);
  const certificate = new X509Certificate(made.certificate);
  for (const name of ["localhost"]) expect(certificate.checkHost(name)).toBe(name);
  for (const address of ["127.0.0.1", "::1"]) expect(certificate.checkIP(address)).toBe(address);
  expect(certificate.ca).toBe(false);
  expect(Date.parse(certificate.validFrom)).toBeLessThanOrEqual(NOW.getTime());
  expect(Date.parse(certificate.validTo) - NOW.getTime()).toBe(365 * DAY_MS);
  expect(() => createSecureContext({ key: made.key, cert: made.certificate })).not.toThrow();
});

it("is kept, in one file that only the user may read", async () => {
  const made = await localCertificate(folder, NOW);
  expect(await localCertificate(folder, after(300))).toEqual({ ...made, isNew: false });
  expect(readdirSync(folder)).toEqual(["localhost.pem"]);
  if (process.platform !== "win32") {
    expect(statSync(join(folder, "localhost.pem")).mode & 0o777).toBe(0o600);
  }
});

it.each<[string, () => Promise<Date>]>([
  ["near its end", async () => after(360)],
  ["after it", async () => after(400)],
  ["before it begins", async () => after(-10)],
  [
    "when the file is cut short",
    async () => {
      truncateSync(join(folder, "localhost.pem"), 300);
      return NOW;
    },
  ],
])("is made anew %s", async (_when, change) => {
  const first = await localCertificate(folder, NOW);
  const second = await localCertificate(folder, await change());
  expect(second.isNew).toBe(true);
  expect(second.certificate).not.toBe(first.certificate);
});
