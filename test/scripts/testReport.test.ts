import { countExit, countJest, NO_BROWSER, summaryLine, total } from "../../scripts/testReport.mjs";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

function report(change: Partial<Report> = {}): string {
  const counts: Report = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };
  return JSON.stringify({ ...counts, ...change });
}

describe("countJest", () => {
  it.each([
    ["a green run", report(), 0, [7, 0, 0]],
    ["failures", report({ numFailedTests: 2 }), 1, [7, 2, 0]],
    ["skipped and to do", report({ numPendingTests: 3, numTodoTests: 1 }), 0, [7, 0, 4]],
    ["a file that does not compile", report({ numRuntimeErrorTestSuites: 1 }), 1, [7, 1, 0]],
    ["a status that no test explains", report(), 1, [7, 1, 0]],
    ["a run ended by a signal", report(), null, [7, 1, 0]],
    ["no test at all", report({ numPassedTests: 0 }), 0, [0, 1, 0]],
    ["only skipped tests", report({ numPassedTests: 0, numPendingTests: 5 }), 0, [0, 1, 5]],
    ["no report", null, 0, [0, 1, 0]],
    ["a report cut short", report().slice(0, 20), 0, [0, 1, 0]],
    ["a report of something else", "{}", 0, [0, 1, 0]],
  ])("%s", (_, text, status, [passed, failed, skipped]) => {
    expect(countJest(text, status)).toEqual({ passed, failed, skipped });
  });
});

test("a program is one test", () => {
  expect(countExit(NO_BROWSER)).toEqual({ passed: 0, failed: 0, skipped: 1 });
  expect(countExit(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countExit(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countExit(null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("the closing line is the sum", () => {
  const sum = total([countExit(0), countExit(1), countJest(report({ numPendingTests: 2 }), 0)]);
  expect(summaryLine(sum)).toBe("8 passed, 1 failed, 2 skipped");
});
