import { ALL_SCORES } from "../../../../src/export/ScoreSelection";
import { scores } from "../../../../src/export/datasets/scores";
import { formatCsv } from "../../../../src/export/sinks/csv";
import { prepareExport, type Progress } from "../../../../src/taskpane/views/export/PreparedExport";
import { buildRegister, dates, indicator } from "../../../support/registerBuilder";

const rows = Array.from({ length: 9000 }, (_, index) => [
  dates(`Å${index}`, "2026-01-05"),
  [`Å${index}`, "I1", "citizen", index % 3 === 0 ? null : index % 3 === 1 ? "IR" : 3] as const,
]).flat();
const register = buildRegister({ rows });
const options = { dataset: "scores", dialect: "danish", selection: ALL_SCORES } as const;

it("is the whole text with its counts and its size as a file, and tells how far it is in rows", async () => {
  const told: Progress[] = [];
  const { signal } = new AbortController();
  const prepared = await prepareExport(register, options, signal, (each) => told.push(each));
  const text = [...formatCsv(scores, register, options)].join("");
  expect(prepared!.parts.join("")).toBe(text);
  expect(prepared!.bytes).toBe(Buffer.byteLength(text));
  expect(prepared!.counts).toEqual({ lines: 9000, blank: 3000, reasons: 3000, invalid: 0 });
  expect(told.at(-1)).toEqual({ done: 18_000, total: 18_000 });
  expect(told.length).toBeGreaterThan(1);
});

it("has the codes that Excel changes, each once, in a file for Excel only", async () => {
  const register = buildRegister({
    citizens: ["K1", "0123", "1-2", "00"],
    measurements: 2,
    indicators: [indicator("I1"), indicator("MAJ20")],
    rows: [
      dates("K1", "2026-01-05"),
      ["K1", "I1", "citizen", 3],
      ["K1", "MAJ20", "citizen", 3],
      dates("0123", "2026-01-05", "2026-02-05"),
      ["0123", "I1", "citizen", 3, 4],
      ["0123", "MAJ20", "citizen", 3, 4],
      dates("1-2", "2026-01-05"),
      ["1-2", "I1", "citizen", 3],
      // Of this one there is no line.
      ["00", "I1", "citizen"],
    ],
  });
  const { signal } = new AbortController();
  const prepared = await prepareExport(register, options, signal, jest.fn());
  expect(prepared!.changedCodes).toEqual(["MAJ20", "0123", "1-2"]);
  const others = { ...options, dialect: "international" } as const;
  expect((await prepareExport(register, others, signal, jest.fn()))!.changedCodes).toEqual([]);
});

it("is nothing when it was stopped", async () => {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  expect(await prepareExport(register, options, controller.signal, stop)).toBeNull();
});
