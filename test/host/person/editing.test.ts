import {
  DONE,
  fill,
  fillTable,
  formulas,
  refusal,
  rule,
  select,
  sitDown,
  texts,
  type,
} from "./support";

const STOP = { kind: "invalid", style: "Stop", title: "", message: "" };

test.each([
  ["WholeNumber", { formula1: "1", formula2: "5" }, ["3", "5"], ["0", "6", "2,5", "tre"]],
  ["Decimal", { operator: "GreaterThan", formula1: "A1" }, ["10,5"], ["10", "9,9"]],
  ["List", { formula1: '"Ja,Nej"' }, ["Ja"], ["ja", "Måske"]],
  ["List", { formula1: "$A$2:$A$4" }, ["Rød", "7"], ["Blå"]],
  ["Date", { operator: "LessThanOrEqualTo", formula1: "TODAY()" }, ["1-7-2026"], ["2-7-2026"]],
  ["TextLength", { operator: "LessThan", formula1: "4" }, ["abc"], ["abcd"]],
  ["Custom", { formula1: "COUNTIF($C$1:$C$9,C5)=1" }, ["x"], ["taget"]],
] as const)("a rule of the kind %s (%j)", async (kind, change, allowed, forbidden) => {
  const seat = sitDown();
  await fill(seat, "A1", [[10], ["Rød"], ["Grøn"], [7]]);
  await fill(seat, "C1", [["taget"]]);
  seat.sheet.validations = [rule("C5:C9", { type: kind, ...change })];
  for (const text of forbidden) {
    expect([text, await type(seat, "C5", text)]).toEqual([text, STOP]);
    expect(seat.sheet.cells.value(4, 2)).toBeNull();
    expect(seat.session.cellEditMode).toBe(true);
    seat.person.cancelEdit();
  }
  for (const text of allowed) expect(await type(seat, "C5", text)).toEqual(DONE);
  expect(seat.session.cellEditMode).toBe(false);
});

test("a warning can be overruled, and a stop cannot", async () => {
  const seat = sitDown();
  const said = { errorTitle: "Hov", errorMessage: "Kun 1 til 5." };
  seat.sheet.validations = [
    rule("A1", {
      type: "WholeNumber",
      formula1: "1",
      formula2: "5",
      errorStyle: "Warning",
      ...said,
    }),
    rule("A2", { type: "WholeNumber", formula1: "1", formula2: "5", ...said }),
    rule("A3", { type: "WholeNumber", formula1: "1", formula2: "5", showError: false }),
  ];
  const answer = { kind: "invalid", style: "Warning", title: "Hov", message: "Kun 1 til 5." };
  expect(await type(seat, "A1", "9")).toEqual(answer);
  expect(await seat.person.commitEdit("9", { force: true })).toEqual(DONE);
  expect(await type(seat, "A2", "9", true)).toEqual({ ...answer, style: "Stop" });
  expect(await seat.person.commitEdit("4")).toEqual(DONE);
  expect(await type(seat, "A3", "9")).toEqual(DONE);
  expect(texts(seat, "A1:A3")).toEqual([["9"], ["4"], ["9"]]);
});

test("what a formula gives is judged as well", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [[4]]);
  seat.sheet.validations = [rule("B1", { type: "WholeNumber", formula1: "1", formula2: "5" })];
  expect(await type(seat, "B1", "=A1*2")).toEqual(STOP);
  expect(await seat.person.commitEdit("=A1+1")).toEqual(DONE);
  expect(texts(seat, "B1")).toEqual([["5"]]);
});

test("a value that is only judged leaves no trace", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [["=1+1", "=A1*10"]]);
  seat.sheet.validations = [rule("A1", { type: "WholeNumber", formula1: "1", formula2: "5" })];
  expect(await type(seat, "A1", "9")).toEqual(STOP);
  seat.person.cancelEdit();
  await seat.session.calculate();
  expect(formulas(seat, "A1:B1")).toEqual([["=1+1", "=A1*10"]]);
  expect(texts(seat, "A1:B1")).toEqual([["2", "20"]]);
  expect(seat.person.undoLabel).toBeNull();
});

test("the person's entry reaches the add-in as the person's", async () => {
  const seat = sitDown();
  await fillTable(seat, "A1", [["Kode"], ["B-001"]]);
  select(seat, "A2");
  seat.heard();
  await type(seat, "A2", "B-002");
  expect(seat.heard()).toEqual([
    "DataChanged A2 by Local Unknown",
    "TableDataChanged A2 by Local Unknown",
  ]);
});

test("typing below a table makes it grow, with its calculated column", async () => {
  const seat = sitDown();
  const table = await fillTable(seat, "A1", [
    ["Score", "Dobbelt"],
    [1, ""],
    [2, ""],
  ]);
  await type(seat, "B2", "=[@Score]*2");
  expect(texts(seat, "A1:B3")).toEqual([
    ["Score", "Dobbelt"],
    ["1", "2"],
    ["2", "4"],
  ]);
  await type(seat, "A4", "3,5");
  expect(table.area.bottom).toBe(3);
  expect(texts(seat, "A4:B4")).toEqual([["3,5", "7"]]);
  await seat.person.undo();
  expect(table.area.bottom).toBe(2);
  expect(formulas(seat, "A4:B4")).toEqual([["", ""]]);
});

test("locked cells are not edited, and edit mode holds up everything else", async () => {
  const seat = sitDown();
  const { person, session } = seat;
  await person.protectSheet(seat.sheet.id);
  expect(person.beginEdit("a")).toEqual(refusal("locked"));
  expect(session.cellEditMode).toBe(false);
  await person.unprotectSheet(seat.sheet.id);
  expect(person.beginEdit("a")).toEqual(DONE);
  expect(session.cellEditMode).toBe(true);
  expect(person.beginEdit("b")).toEqual(refusal("editing"));
  expect(await person.clearContents()).toEqual(refusal("editing"));
  expect(await person.undo()).toEqual(refusal("editing"));
  person.cancelEdit();
  expect(await person.commitEdit("a")).toEqual(refusal("notEditing"));
  expect(seat.sheet.cells.usedArea(true)).toBeNull();
});

test("two Enters at once write once", async () => {
  const seat = sitDown();
  select(seat, "A1");
  seat.person.beginEdit("a");
  const both = await Promise.all([seat.person.commitEdit("a"), seat.person.commitEdit("b")]);
  expect(both).toEqual([DONE, refusal("editing")]);
  expect(texts(seat, "A1")).toEqual([["a"]]);
});

test("another workbook ends editing", () => {
  const seat = sitDown();
  seat.person.beginEdit("a");
  seat.session.openWorkbook(sitDown().session.workbook);
  expect(seat.person.editing).toBeNull();
  expect(seat.person.beginEdit("b")).toEqual(DONE);
});

describe("a cell's rule", () => {
  test.each([
    ['"Ja, Nej,""måske"""', ["Ja", "Nej", '"måske"']],
    ["$A$1:$A$4", ["21-11-2026", "2,5", "Rød"]],
    ["Valg", ["21-11-2026", "2,5", "Rød"]],
    ["'Valg mulig'!$A$1:$B$1", ["x", "y"]],
    ['INDIRECT("A2:A4")', ["2,5", "Rød"]],
    ["OFFSET($A$1,1,0,COUNTA($A$1:$A$4)-1,1)", ["2,5"]],
    ["A1:A2", ["2,5"]],
  ])("the list %s offers %j", async (formula1, listed) => {
    const seat = sitDown();
    const { workbook } = seat.session;
    await fill(seat, "A1", [["21/11/2026"], [2.5], [""], ["Rød"]]);
    await type(seat, "A1", "21-11-2026");
    await fill(seat, "A1", [["x", "y"]], workbook.createSheet("Valg mulig"));
    workbook.names.push({
      name: "Valg",
      formula: "Ark1!$A$1:$A$4",
      comment: "",
      visible: true,
      sheetId: null,
    });
    seat.sheet.validations = [rule("C2:C9", { type: "List", formula1 })];
    const at = await seat.person.validationAt(2, 2);
    expect(at?.list).toEqual(listed);
    expect(at?.prompt).toBeNull();
  });

  test("its prompt, and none for a cell without a rule", async () => {
    const seat = sitDown();
    const prompt = { promptTitle: "Score", promptMessage: "1 til 5" };
    seat.sheet.validations = [rule("A1", { type: "WholeNumber", formula1: "1", ...prompt })];
    expect(await seat.person.validationAt(0, 0)).toMatchObject({
      prompt: { title: "Score", message: "1 til 5" },
      list: null,
    });
    expect(await seat.person.validationAt(1, 0)).toBeNull();
  });
});
