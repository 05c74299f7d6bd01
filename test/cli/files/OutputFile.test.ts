import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OutputFile, writeWhole } from "../../../cli/files/OutputFile";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "progressionsregister-output-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plan = (name: string, options: Partial<Parameters<typeof OutputFile.plan>[2]> = {}) =>
  OutputFile.plan(join(folder, name), name, { force: false, inputs: [], ...options });

it("is not there before it is whole", async () => {
  const output = await plan("a.txt");
  await output.append("one ");
  expect(readdirSync(folder)).not.toContain("a.txt");
  await output.append("two");
  await output.commit();
  expect(readdirSync(folder)).toEqual(["a.txt"]);
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("one two");
});

it("leaves nothing when it is discarded, and what was there stays", async () => {
  writeFileSync(join(folder, "a.txt"), "old");
  const output = await plan("a.txt", { force: true });
  await output.append("new");
  await output.discard();
  expect(readdirSync(folder)).toEqual(["a.txt"]);
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
});

it("does not replace a file that came about meanwhile", async () => {
  const output = await plan("a.txt");
  await output.append("new");
  writeFileSync(join(folder, "a.txt"), "somebody's");
  await expect(output.commit()).rejects.toMatchObject({ code: "file.exists", file: "a.txt" });
  expect(readdirSync(folder)).toEqual(["a.txt"]);
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("somebody's");
});

it("says what the system says when it cannot write, and leaves nothing", async () => {
  const output = await plan("a.txt");
  rmSync(folder, { recursive: true });
  await expect(writeWhole(output, "new")).rejects.toMatchObject({
    code: "file.unwritable",
    parameters: { problem: "ENOENT" },
  });
});

it("never replaces what is read, by whatever name", async () => {
  const input = join(folder, "in.txt");
  writeFileSync(input, "read");
  symlinkSync(input, join(folder, "link.txt"));
  for (const name of ["in.txt", "./in.txt", "link.txt"]) {
    await expect(plan(name, { force: true, inputs: [input] })).rejects.toMatchObject({
      code: "file.input",
    });
  }
});
