import { LazyEngine } from "../../host/LazyEngine";
import { createEngine } from "../../host/engine/createEngine";
import type { Engine } from "../../host/engine/Engine";
import { HostWorkbook } from "../../host/workbook/HostWorkbook";

jest.mock("../../host/engine/createEngine", () => ({ createEngine: jest.fn() }));

const engine = {
  calculate: jest.fn(async () => ({ computed: 1, changed: [], seconds: 2 })),
  evaluate: jest.fn(async () => 42),
  dispose: jest.fn(),
} satisfies Engine;
const create = jest.mocked(createEngine);
const options = { now: () => new Date(0) };

beforeEach(() => {
  jest.clearAllMocks();
  create.mockReturnValue(engine);
});

describe("an engine that is loaded when it is needed", () => {
  test("is not, for a workbook without formulas", async () => {
    const workbook = HostWorkbook.empty();
    workbook.sheets[0]?.cells.setValue(0, 0, 1);
    const lazy = new LazyEngine(options);
    expect(await lazy.calculate(workbook)).toEqual({ computed: 0, changed: [], seconds: 0 });
    expect(workbook.pending.isEmpty).toBe(true);
    lazy.dispose();
    expect(create).not.toHaveBeenCalled();
  });

  test("is, once, with the first formula, and stays when the formula is gone", async () => {
    const workbook = HostWorkbook.empty();
    workbook.sheets[0]?.cells.setFormula(5, 5, "1+1");
    const lazy = new LazyEngine(options);
    expect((await lazy.calculate(workbook)).computed).toBe(1);
    workbook.sheets[0]?.cells.setValue(5, 5, null);
    await lazy.calculate(workbook);
    expect(create).toHaveBeenCalledTimes(1);
    expect(create).toHaveBeenCalledWith(options);
    expect(engine.calculate).toHaveBeenCalledTimes(2);
  });

  test("is, to evaluate a formula that stands in no cell", async () => {
    const workbook = HostWorkbook.empty();
    const lazy = new LazyEngine(options);
    expect(await lazy.evaluate(workbook, workbook.activeSheetId, 0, 0, "6*7")).toBe(42);
    lazy.dispose();
    await Promise.resolve();
    expect(engine.dispose).toHaveBeenCalledTimes(1);
  });

  test("that cannot be loaded is told to who asked, and ends quietly", async () => {
    create.mockImplementation(() => {
      throw new Error("no engine here");
    });
    const unhandled = jest.fn();
    process.on("unhandledRejection", unhandled);
    const workbook = HostWorkbook.empty();
    const lazy = new LazyEngine(options);
    const asked = lazy.evaluate(workbook, workbook.activeSheetId, 0, 0, "1");
    lazy.dispose();
    await expect(asked).rejects.toThrow("no engine here");
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
