/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { ExportView } from "../../../../src/taskpane/views/ExportView";
import { buildRegister, dates } from "../../../support/registerBuilder";
import { renderView } from "../renderView";

const register = buildRegister({
  rows: Array.from({ length: 9000 }, (_, index) => [
    dates(`K${index}`, "2026-01-05"),
    [`K${index}`, "I1", "citizen", 3] as const,
  ]).flat(),
});

let clock = 0;
beforeEach(() => {
  jest.useFakeTimers();
  // Half a second between any two looks at the clock: every piece of work is a long one.
  jest.spyOn(performance, "now").mockImplementation(() => (clock += 500));
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const button = (name: string) => screen.getByRole("button", { name });

it("tells in rows how far a long export has come, can be stopped, and begun again", async () => {
  renderView(<ExportView />, { register });
  await act(() => Promise.resolve());
  screen.getByText("Gør klar: 8.192 af 18.000 rækker i scorearkene");
  expect(screen.queryByRole("button", { name: "Gem som fil" })).toBeNull();

  fireEvent.click(button("Afbryd"));
  await act(() => jest.runAllTimersAsync());
  screen.getByText("Afbrudt. Listen er ikke lavet.");
  expect(screen.queryByRole("button", { name: "Gem som fil" })).toBeNull();

  fireEvent.click(button("Gør klar igen"));
  await act(() => jest.runAllTimersAsync());
  screen.getByText(/9\.000 linjer/);
  expect(button("Gem som fil").getAttribute("aria-disabled")).toBeNull();
});

it("keeps what is there while the next is prepared, with buttons that wait", async () => {
  renderView(<ExportView />, { register });
  await act(() => jest.runAllTimersAsync());
  button("Gem som fil").focus();
  fireEvent.click(screen.getByRole("radio", { name: "I andre programmer" }));
  await act(() => Promise.resolve());
  screen.getByText(/^Gør klar/);
  expect(button("Gem som fil").getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(button("Gem som fil"));
  await act(() => jest.runAllTimersAsync());
  expect(button("Gem som fil").getAttribute("aria-disabled")).toBeNull();
});
