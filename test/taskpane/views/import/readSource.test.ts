import {
  MOST_BYTES,
  readFile,
  readText,
  type SourceResult,
} from "../../../../src/taskpane/views/import/readSource";

const file = (...parts: BlobPart[]) => new File(parts, "tal.csv");

function problemOf(result: SourceResult): unknown {
  return result.ok ? null : result.problem;
}

it("reads a file, with its name", async () => {
  expect(await readFile(file("id;y\nK1;3\n"))).toEqual({
    ok: true,
    source: {
      name: "tal.csv",
      encoding: null,
      table: { headers: ["id", "y"], rows: [["K1", "3"]], lines: [2] },
    },
  });
});

it("reads what was copied in a spreadsheet", async () => {
  expect(await readText("id\ty\r\nK1\t3\r\n", null)).toMatchObject({
    ok: true,
    source: { name: null, table: { headers: ["id", "y"] } },
  });
});

it("reads an older Danish file when it is told that it is one", async () => {
  const bytes = Uint8Array.from([...Buffer.from("id;måned\nK1;3\n", "latin1")]);
  const violations = [expect.objectContaining({ code: "import.encoding" })];
  expect(problemOf(await readFile(file(bytes)))).toEqual({
    kind: "violations",
    violations,
    mayBeOld: true,
  });
  expect(await readFile(file(bytes), "windows-1252")).toMatchObject({
    source: { table: { headers: ["id", "måned"] } },
  });
});

it.each<[string, BlobPart, object]>([
  ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4), { kind: "workbook" }],
  ["a PDF", "%PDF-1.7", { kind: "other" }],
  ["an empty file", "", { kind: "violations", violations: [{ code: "import.empty" }] }],
  ["a quotation mark never closed", 'id,y\n"K1,3\n', { violations: [{ code: "import.quotes" }] }],
  [
    "UTF-16 without a mark",
    "i\0d\0",
    { violations: [{ code: "import.encoding" }], mayBeOld: false },
  ],
])("says what is wrong with %s", async (_, content, problem) => {
  expect(problemOf(await readFile(file(content)))).toMatchObject(problem);
});

it("refuses what is too large before it reads it", async () => {
  const large = file("id,y");
  Object.defineProperty(large, "size", { value: MOST_BYTES + 1 });
  expect(problemOf(await readFile(large))).toEqual({ kind: "tooLarge" });
});

it("says when the browser cannot open the file", async () => {
  const gone = file("id,y");
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  expect(problemOf(await readFile(gone))).toEqual({ kind: "unreadable" });
});
