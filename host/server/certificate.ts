import { X509Certificate } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A certificate and its private key, as PEM texts. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
  /** Whether it was made just now: then the browser asks (again). */
  readonly isNew: boolean;
}

const DAY_MS = 24 * 3600 * 1000;
/** Browsers take a certificate of one's own for a year without complaint. */
const VALID_DAYS = 365;
/** A certificate is made anew so many days before it ends. */
const RENEW_DAYS = 14;
const FILE = "localhost.pem";
/** Numbers of the kinds of name in a certificate (RFC 5280). */
const DNS_NAME = 2;
const IP_ADDRESS = 7;

/**
 * The certificate of this computer's own server: for localhost, 127.0.0.1 and ::1, signed by nobody else, and
 * never installed anywhere. It is kept, so that the exception which a person makes in the browser lasts.
 * @param folder Where it is kept: in a file that only the user may read. Made when it is not there.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const file = join(folder, FILE);
  const kept = await readKept(file, now);
  if (kept) return { ...kept, isNew: false };
  const made = await makeCertificate(now);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Written aside first: who starts at the same moment never reads half of it.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, made.key + made.certificate, { mode: 0o600 });
  await rename(draft, file);
  return { ...made, isNew: true };
}

type Pair = Omit<Certificate, "isNew">;

/** @returns null where there is none, or none that is still good for a while. */
async function readKept(file: string, now: Date): Promise<Pair | null> {
  const text = await readFile(file, "utf8").catch(() => "");
  const key = pemBlock(text, "PRIVATE KEY");
  const certificate = pemBlock(text, "CERTIFICATE");
  if (key === null || certificate === null) return null;
  try {
    const { validFrom, validTo } = new X509Certificate(certificate);
    const renewAt = Date.parse(validTo) - RENEW_DAYS * DAY_MS;
    const isGood = Date.parse(validFrom) <= now.getTime() && now.getTime() < renewAt;
    return isGood ? { key, certificate } : null;
  } catch {
    return null;
  }
}

function pemBlock(text: string, kind: string): string | null {
  const block = new RegExp(
    `-----BEGIN (?:RSA |EC )?${kind}-----[^-]+-----END (?:RSA |EC )?${kind}-----\n?`
  );
  return block.exec(text)?.[0] ?? null;
}

async function makeCertificate(now: Date): Promise<Pair> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY_MS),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: DNS_NAME, value: "localhost" },
          { type: IP_ADDRESS, ip: "127.0.0.1" },
          { type: IP_ADDRESS, ip: "::1" },
        ],
      },
    ],
  });
  return { certificate: endLine(made.cert), key: endLine(made.private) };
}

function endLine(text: string): string {
  return `${text.replaceAll("\r\n", "\n").trimEnd()}\n`;
}
