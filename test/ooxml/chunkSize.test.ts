import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { MOST } from "../../scripts/paneSize.cjs";
import projectConfig from "../../webpack.config";

/** What the pane will fetch as parts of their own, with all that they need. */
const PARTS = ["readSheets", "writePlainWorkbook"] as const;
const folder = mkdtempSync(join(tmpdir(), "ooxml-size-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("reading and writing each fit in a part of the pane, built as the pane is", async () => {
  const { module, resolve, optimization } = projectConfig({}, { mode: "production" });
  const compiler = webpack({
    mode: "production",
    context: join(__dirname, "../.."),
    // As a library, so that what is offered is not taken for unused.
    entry: Object.fromEntries(
      PARTS.map((name) => [name, { import: `./ooxml/${name}.ts`, library: { type: "commonjs" } }])
    ),
    output: { path: folder, filename: "[name].js" },
    module,
    resolve,
    optimization,
    performance: { hints: false },
  } as webpack.Configuration);
  const problems = await new Promise<readonly string[]>((done, fail) =>
    compiler.run((error, stats) => {
      if (error) fail(error);
      else done((stats?.compilation.errors ?? []).map(({ message }) => message));
    })
  );
  expect(problems).toEqual([]);
  for (const name of PARTS) {
    const bytes = gzipSync(readFileSync(join(folder, `${name}.js`))).length;
    // Something is in it.
    expect([name, bytes > 5_000, bytes <= MOST.chunk]).toEqual([name, true, true]);
  }
});
