import { ConditionalLooks } from "../../../../../host/browser/grid/look/ConditionalLooks";
import { noEngine, type Engine } from "../../../../../host/engine/Engine";
import { HostWorkbook } from "../../../../../host/workbook/HostWorkbook";
import type { ConditionalFormat, PartialStyle } from "../../../../../host/workbook/model";

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

function format(
  priority: number,
  formula: string,
  look: PartialStyle,
  stopIfTrue = false
): ConditionalFormat {
  const rule = { kind: "Custom", formula, format: look } as const;
  return { id: String(priority), areas: [area(0, 0, 9, 9)], priority, stopIfTrue, rule };
}

function setUp(formats: ConditionalFormat[], isTrue: (formula: string) => unknown) {
  const workbook = HostWorkbook.empty();
  const sheet = workbook.sheets[0]!;
  sheet.conditionalFormats = formats;
  const asked: string[] = [];
  const engine: Engine = {
    ...noEngine,
    evaluate: (_workbook, _sheet, _row, _column, formula) => {
      asked.push(formula);
      return Promise.resolve(isTrue(formula) ? true : false);
    },
  };
  const onChange = jest.fn();
  const looks = new ConditionalLooks(engine, onChange);
  const update = (content: string, ...areas: ReturnType<typeof area>[]) =>
    looks.update({ workbook, sheet, areas, content });
  return { sheet, looks, asked, onChange, update };
}

describe("ConditionalLooks", () => {
  it("moves the formula to each cell in view", async () => {
    const { sheet, looks, asked, update, onChange } = setUp(
      [format(0, "A1>$C$1", { bold: true })],
      (formula) => formula === "B2>$C$1"
    );
    await update("1", area(1, 0, 2, 1));
    expect(asked).toEqual(["A2>$C$1", "B2>$C$1", "A3>$C$1", "B3>$C$1"]);
    expect(looks.at(sheet, 1, 1)).toEqual({ bold: true });
    expect(looks.at(sheet, 1, 0)).toBeNull();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("evaluates a formula that reads the same along a row once", async () => {
    const { asked, update } = setUp([format(0, '$B1="DATO"', { bold: true })], () => true);
    await update("1", area(0, 0, 1, 9));
    expect(asked).toEqual(['$B1="DATO"', '$B2="DATO"']);
  });

  it("asks for every cell where the formula knows its own place", async () => {
    const { asked, update } = setUp([format(0, "COLUMN()=2", { bold: true })], () => true);
    await update("1", area(0, 0, 0, 4));
    expect(asked).toHaveLength(5);
  });

  it("lets the first format decide, part by part, and stops where it is told to", async () => {
    const { sheet, looks, update } = setUp(
      [
        format(2, "TRUE", { italic: true, fillColor: "#000003" }),
        format(0, "TRUE", { fillColor: "#000001" }),
        format(1, "$A1=1", { bold: true, fillColor: "#000002" }, true),
      ],
      (formula) => formula === "TRUE" || formula === "$A2=1"
    );
    await update("1", area(0, 0, 1, 0));
    expect(looks.at(sheet, 0, 0)).toEqual({ fillColor: "#000001", italic: true });
    expect(looks.at(sheet, 1, 0)).toEqual({ fillColor: "#000001", bold: true });
  });

  it("gives equal looks as one object", async () => {
    const { sheet, looks, update } = setUp([format(0, "A1", { bold: true })], () => true);
    await update("1", area(0, 0, 0, 1));
    expect(looks.at(sheet, 0, 0)).toBe(looks.at(sheet, 0, 1));
  });

  it("does not ask twice about the same content, and again about another", async () => {
    const { asked, update, onChange } = setUp([format(0, "A1", { bold: true })], () => true);
    await update("1", area(0, 0, 0, 0));
    await update("1", area(0, 0, 0, 0));
    expect(asked).toHaveLength(1);
    await update("2", area(0, 0, 0, 0));
    expect(asked).toHaveLength(2);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("keeps the last look until there is a new one", async () => {
    let holds = true;
    const { sheet, looks, update } = setUp([format(0, "A1", { bold: true })], () => holds);
    await update("1", area(0, 0, 0, 0));
    holds = false;
    const running = update("2", area(0, 0, 0, 0));
    expect(looks.at(sheet, 0, 0)).toEqual({ bold: true });
    await running;
    expect(looks.at(sheet, 0, 0)).toBeNull();
  });

  it("does not show a look at a place where other cells have come", async () => {
    const { sheet, looks, update } = setUp([format(0, "A1", { bold: true })], () => true);
    await update("1", area(0, 0, 0, 0));
    sheet.moves.push({ kind: "insert", axis: "rows", area: area(0, 0, 0, 16_383) });
    expect(looks.at(sheet, 0, 0)).toBeNull();
    await update("2", area(0, 0, 0, 0));
    expect(looks.at(sheet, 0, 0)).toEqual({ bold: true });
  });

  it("passes over hidden rows, and formats that are only kept", async () => {
    const kept: ConditionalFormat = {
      ...format(0, "", {}),
      rule: { kind: "Kept", xml: "<cfRule/>", formulas: [] },
    };
    const { sheet, asked, update } = setUp([kept, format(1, "A1", { bold: true })], () => true);
    sheet.rows.set(0, { height: null, hidden: true, outlineLevel: 0, collapsed: false, style: 0 });
    await update("1", area(0, 0, 1, 0));
    expect(asked).toEqual(["A2"]);
  });

  it("forgets looks when the sheet has no formats any more", async () => {
    const { sheet, looks, update, onChange } = setUp([format(0, "A1", { bold: true })], () => true);
    await update("1", area(0, 0, 0, 0));
    sheet.conditionalFormats = [];
    await update("2", area(0, 0, 0, 0));
    expect(looks.at(sheet, 0, 0)).toBeNull();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("drops an older request for a newer one", async () => {
    const { sheet, looks, update } = setUp([format(0, "A1", { bold: true })], () => true);
    const older = update("1", area(5, 5, 9, 9));
    await update("2", area(0, 0, 0, 0));
    await older;
    expect(looks.at(sheet, 0, 0)).toEqual({ bold: true });
    expect(looks.at(sheet, 9, 9)).toBeNull();
  });
});
