import { createEngine } from "../../../host/engine/createEngine";
import { Person } from "../../../host/person/Person";
import { generatePilot } from "../../../cli/sample/generatePilot";
import { pilotEdits } from "../../../cli/sample/pilotEdits";
import { startExcelHost } from "../../../host/node";
import { Runner } from "../../../src/workbook/runner";
import { applyEdits } from "../../../src/workbook/applyEdits";
import { dateSerial } from "../../../src/register/dates";
import { templates } from "../../../templates";
test("speed", async () => {
  const now = () => new Date(2026, 0, 31);
  const host = await startExcelHost({ locale: "da-DK", now });
  const runner = new Runner(() => host.Excel as never);
  const template = templates[0]!;
  const pilot = generatePilot({
    seed: 1,
    citizens: 60,
    measurements: 21,
    template,
    today: dateSerial(2026, 1, 31)!,
    language: "da",
  });
  await applyEdits(
    runner as never,
    pilotEdits(pilot) as never,
    { action: "createRegister", now } as never
  );
  const { session } = host;
  const out: string[] = [];
  for (const s of session.workbook.sheets)
    out.push(
      `${s.name} ${s.cells.rowCount} t${s.tables.length} v${s.validations.length} cf${s.conditionalFormats.length} ch${s.charts.length}`
    );
  const person = new Person(session);
  const sheet = session.workbook.sheets.find((s) => s.cells.rowCount > 200)!;
  for (const s of session.workbook.sheets) s.protection = null;
  person.activateSheet(sheet.id);
  const time = async (label: string, f: () => unknown) => {
    const a = performance.now();
    const r = await f();
    out.push(`${label} ${(performance.now() - a).toFixed(1)} ms ${JSON.stringify(r)}`);
  };
  let col = -1;
  for (let c = 0; c < 40 && col < 0; c++)
    if (typeof sheet.cells.value(10, c) === "number" && Number(sheet.cells.value(10, c)) <= 5)
      col = c;
  for (let i = 0; i < 6; i++) {
    person.select({ top: 10 + i, bottom: 10 + i, left: col, right: col });
    person.beginEdit("3");
    await time(`entry ${i}`, () => person.commitEdit(i % 2 ? "2" : "3", { force: true }));
    person.cancelEdit();
  }
  for (let i = 0; i < 4; i++) await time("undo", () => person.undo());
  for (let i = 0; i < 2; i++) await time("redo", () => person.redo());
  await time("insert", () => person.insertRows());
  await time("undo", () => person.undo());
  await time("rule", async () => {
    for (let c = 0; c < 30; c++) await person.validationAt(10, c);
  });
  await time("move", () => {
    for (let c = 0; c < 100; c++) person.move("down");
  });
  person.selectAll();
  await time("copy", () => person.copy().kind);
  await time("sort", () => person.sort(true));
  await time("sort undo", () => person.undo());
  console.log(out.join("\n"));
  host.close();
}, 60000);
