import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Microsoft's own Open XML SDK as a judge of what the host writes: the nearest there is to "Excel opens it without
 * repair". The program comes in an npm package, for one platform each.
 */

/** The Excels that the add-in is made for, as the validator calls them. */
export const OFFICE_VERSIONS = ["Microsoft365", "Office2021"] as const;
/** One of them. */
export type OfficeVersion = (typeof OFFICE_VERSIONS)[number];

/** What the validator finds wrong, in its own words. */
export interface OoxmlError {
  readonly description: string;
  /** Name of the part with a leading slash; null when the package as a whole is wrong. */
  readonly path: string | null;
  /** Where in the part; null when it is not about an element. */
  readonly xPath: string | null;
  /** The rule, as `Sch_UnexpectedElementContentExpectingComplex`; null for an exception. */
  readonly id: string | null;
  readonly errorType: string | null;
}

/** Milliseconds after which the program counts as hung; it needs about half a second. */
const TIME_LIMIT = 120_000;
const MOST_OUTPUT = 64 * 1024 ** 2;

/**
 * What Excel's own files have as well, and so is no fault: `dataDisplayOptions16`, which Excel since 2016 writes into
 * every chart, and the `uri` of the extension around it. The SDK lacks both (dotnet/Open-XML-SDK, 1218 and 1877).
 */
const EXCEL_HAS_IT_TOO: readonly RegExp[] = [
  /^The 'uri' attribute is not declared\.$/,
  /^The element has invalid child element '[^']*:dataDisplayOptions16'/,
];
/** The one place where Excel has it. */
const CHART_EXTENSION = "/c:chartSpace[1]/c:chart[1]/c:extLst[1]/c:ext[1]";

const PROGRAM = join(
  __dirname,
  ...["..", "..", "node_modules", "@xarsh"],
  `ooxml-validator-${process.platform}-${process.arch}`,
  `ooxml-validator${process.platform === "win32" ? ".exe" : ""}`
);

/** Whether the validator is installed for this platform; the package of Linux x64 is the one in the lock file. */
export const ooxmlValidatorAvailable = existsSync(PROGRAM);

/** Behind the title of a group of tests that need it: why they are skipped, "" when they are not. */
export const ooxmlValidatorMissing = ooxmlValidatorAvailable
  ? ""
  : ` (skipped: Microsoft's Open XML SDK validator is not here for ${process.platform} ${process.arch})`;

/**
 * Everything that the Open XML SDK finds wrong with a file; empty when it is valid.
 * @throws Error when the program does not answer as it should, and where it is not installed.
 */
export async function validateOoxml(
  file: Uint8Array,
  { version = "Microsoft365", ending = "xlsx" }: { version?: OfficeVersion; ending?: string } = {}
): Promise<OoxmlError[]> {
  const folder = await mkdtemp(join(tmpdir(), "host-validator-"));
  try {
    const path = join(folder, `book.${ending}`);
    await writeFile(path, file);
    const { stdout } = await promisify(execFile)(PROGRAM, [path, version], {
      timeout: TIME_LIMIT,
      maxBuffer: MOST_OUTPUT,
      // Without it the program ends at once on a system without ICU, as a bare Linux is.
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
    });
    return (JSON.parse(stdout) as { errors: OoxmlError[] }).errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The faults among what was found, one line each: part and description. What Excel's own files have is left out. */
export function ooxmlFaults(errors: readonly OoxmlError[]): string[] {
  return errors
    .filter((error) => !isInExcelToo(error))
    .map(({ path, description }) => `${path ?? "package"}: ${description.replace(/\s+/g, " ")}`)
    .sort();
}

function isInExcelToo({ description, xPath }: OoxmlError): boolean {
  return xPath === CHART_EXTENSION && EXCEL_HAS_IT_TOO.some((known) => known.test(description));
}

/** The faults of a file that another did not have, or not so often. */
export function newFaults(before: readonly OoxmlError[], after: readonly OoxmlError[]): string[] {
  const left = ooxmlFaults(before);
  return ooxmlFaults(after).filter((fault) => {
    const at = left.indexOf(fault);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
