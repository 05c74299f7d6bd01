import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice without a window, as the independent reader of what the host writes. */

const PROGRAMS = [
  process.env["SOFFICE"] ?? "",
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Milliseconds after which a conversion counts as hung. */
const TIME_LIMIT = 120_000;

/**
 * The profile's settings. Unless told otherwise LibreOffice trusts the values in a file of Excel's; 0 makes it
 * calculate every formula when it opens one. A version that is newer than the last one of a profile tests its own
 * drawing first, for six seconds: no version is newer than this one.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>999.9</value></prop></item>
</oor:items>`;

function program(): string | null {
  return PROGRAMS.find((path) => path !== "" && existsSync(path)) ?? null;
}

/** Whether LibreOffice is on this machine. Set SOFFICE to its program when it is at an unusual place. */
export function libreOfficeAvailable(): boolean {
  return program() !== null;
}

/** The workbook as LibreOffice reads, calculates and saves it. */
export async function recalculate(xlsx: Uint8Array): Promise<Uint8Array> {
  return convert(xlsx, "xlsx");
}

/** The workbook printed to a PDF file. */
export async function toPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  return convert(xlsx, "pdf");
}

/** The first sheet as CSV text, calculated, with commas and in UTF-8. */
export async function toCsv(xlsx: Uint8Array): Promise<string> {
  // Token 44: comma; 34: quotation mark; 76: UTF-8.
  const bytes = convert(xlsx, "csv:Text - txt - csv (StarCalc):44,34,76,1");
  return new TextDecoder().decode(bytes);
}

/** Runs one conversion with a profile of its own, so that no other LibreOffice on the machine gets in the way. */
function convert(xlsx: Uint8Array, target: string): Uint8Array {
  const soffice = program();
  if (soffice === null) throw new Error("LibreOffice is not on this machine");
  const folder = mkdtempSync(join(tmpdir(), "host-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const source = join(folder, "book.xlsx");
    writeFileSync(source, xlsx);
    const output = join(folder, "out");
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        target,
        "--outdir",
        output,
        source,
      ],
      { stdio: "pipe", timeout: TIME_LIMIT }
    );
    return new Uint8Array(readFileSync(join(output, `book.${target.split(":")[0]!}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
