import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/run";
import type { ExitStatus } from "../../cli/Io";

// Commands start an Excel of their own, and that takes as long as the machine is busy.
jest.setTimeout(120_000);

/** What a command said and how it ended. */
export interface CliRun {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own to run commands in; the clock stands still at noon on 31 January 2026. */
export class CliFolder {
  readonly path = mkdtempSync(join(tmpdir(), "progressionsregister-cli-"));

  async run(...argv: string[]): Promise<CliRun> {
    return this.runIn({}, ...argv);
  }

  async runIn(env: Readonly<Record<string, string>>, ...argv: string[]): Promise<CliRun> {
    let out = "";
    let err = "";
    const status = await run(argv, {
      stdout: (text) => (out += text),
      stderr: (text) => (err += text),
      cwd: this.path,
      env,
      now: () => new Date(2026, 0, 31, 12),
    });
    return { status, out, err };
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.path, name), content);
    return name;
  }

  read(name: string): Buffer {
    return readFileSync(join(this.path, name));
  }

  text(name: string): string {
    return this.read(name).toString("utf8");
  }

  /** Every file below the folder with its content, to see that nothing else came about or changed. */
  snapshot(folder = this.path): Record<string, string> {
    const files: Record<string, string> = {};
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) {
        files[path] = "";
        Object.assign(files, this.snapshot(path));
      } else {
        files[path] = readFileSync(path).toString("base64");
      }
    }
    return files;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A template of one indicator, so that registers of tests are small. */
export const SMALL_MAP = {
  language: "da",
  template: {
    id: "small",
    version: "1",
    title: both("Lille"),
    description: both("Til test"),
    group: {
      code: "UNGE",
      name: both("Unge"),
      populations: both(""),
      endGoal: both("Job"),
      intervalDays: 14,
    },
    respondents: ["citizen"],
    purpose: [both("Samtalen")],
    procedure: [both("Hver gang")],
    indicators: [
      {
        code: "I1",
        focusArea: both("Hverdag"),
        name: both("Hverdagsmestring"),
        shortName: both("Hverdag"),
        questions: { citizen: both("Hvordan går det?") },
        type: "scale",
        minimum: 1,
        maximum: 5,
        direction: 1,
        descriptors: [],
      },
    ],
  },
  columns: { citizen: "kode", date: "dato", score: "svar" },
  constants: { indicator: "I1", respondent: "citizen" },
};

export const SMALL_TABLE = [
  "kode,dato,svar",
  "K-1,2026-01-05,2",
  "K-1,2026-01-26,4",
  "K-2,2026-01-05,3",
  "K-2,2026-01-26,",
  "",
].join("\n");

function both(text: string): { da: string; en: string } {
  return { da: text, en: text };
}

/** Makes `map.json`, `table.csv` and `register.xlsx` of the small template in a folder. */
export async function makeSmallRegister(folder: CliFolder): Promise<void> {
  folder.write("map.json", JSON.stringify(SMALL_MAP));
  folder.write("table.csv", SMALL_TABLE);
  const { status, err } = await folder.run(
    ...["import", "table.csv", "--map", "map.json", "--out", "register.xlsx"]
  );
  if (status !== 0) throw new Error(err);
}
