import { parseTable } from "../../src/import/table/parseTable";

it.each([
  ["commas", "id,y\n1,2\n3,4\n"],
  ["semicolons and CRLF", "id;y\r\n1;2\r\n3;4"],
  ["tabs", "id\ty\n1\t2\n3\t4\n"],
  ["a mark, spaces and blank lines", "\uFEFF id , y\n\n1,2\n,\n3,4\n\n"],
  ["quotation marks", '"id","y"\n"1","2"\n3,4'],
])("reads %s", (_, text) => {
  expect(parseTable(text)).toMatchObject({
    ok: true,
    table: {
      headers: ["id", "y"],
      rows: [
        ["1", "2"],
        ["3", "4"],
      ],
    },
  });
});

it("uses the delimiter that it is told", () => {
  expect(parseTable("a;b,c\n1;2,3", ",")).toMatchObject({
    ok: true,
    table: { headers: ["a;b", "c"] },
  });
});

it("keeps commas, quotation marks and line breaks within a field, and counts lines past them", () => {
  expect(parseTable('id,text\n1,"a, ""b""\r\nc\nd"\n2,e')).toEqual({
    ok: true,
    table: {
      headers: ["id", "text"],
      rows: [
        ["1", 'a, "b"\r\nc\nd'],
        ["2", "e"],
      ],
      lines: [2, 5],
    },
  });
});

it.each([
  [
    "a quotation mark that is never closed",
    'id,y\n1,2\n3,"4\n5,6\n',
    [{ code: "import.quotes", parameters: { line: 3 } }],
  ],
  ["a loose one", 'id,y\n1,"2"3\n', [{ code: "import.quotes", parameters: { line: 2 } }]],
  [
    "rows of another width",
    "id,y\n1\n1,2\n1,2,3\n",
    [
      { code: "import.width", parameters: { line: 2, expected: 2, found: 1 } },
      { code: "import.width", parameters: { line: 4, expected: 2, found: 3 } },
    ],
  ],
  ["nothing", "", [{ code: "import.empty" }]],
  ["headers alone", "id,y\n\n", [{ code: "import.empty" }]],
])("refuses %s", (_, text, violations) => {
  expect(parseTable(text)).toMatchObject({ ok: false, violations });
});
