/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FileError } from "../../../../ooxml/FileError";
import { SampleError } from "../../../../host/browser/page/fileMessage";
import { PageContext, pageContext } from "../../../../host/browser/page/PageContext";
import type { PageLanguage } from "../../../../host/browser/page/pageTexts";
import { lightTheme } from "../../../../host/browser/page/pageTheme";
import { StartScreen } from "../../../../host/browser/page/StartScreen";
import type { WorkbookSource } from "../../../../host/browser/page/workbookSource";

function show(onBegin: (source: WorkbookSource) => Promise<void>, language: PageLanguage = "da") {
  render(
    <FluentProvider theme={lightTheme}>
      <PageContext value={pageContext(language)}>
        <StartScreen onBegin={onBegin} />
      </PageContext>
    </FluentProvider>
  );
}

it.each([
  ["da", ["Prøv med et eksempel", "Start med en tom arbejdsbog", "Åbn en .xlsx-fil"]],
  ["en", ["Try with an example", "Start with an empty workbook", "Open an .xlsx file"]],
] as const)("the three ways in, in order: %s", (language, names) => {
  show(() => Promise.resolve(), language);
  const buttons = screen.getAllByRole("button").map((button) => button.textContent);
  expect(buttons).toHaveLength(3);
  names.forEach((name, index) => expect(buttons[index]).toContain(name));
});

it.each([
  [/eksempel/, { kind: "sample", language: "da" }],
  [/tom arbejdsbog/, { kind: "blank" }],
])("%s begins with %o", async (name, source) => {
  const onBegin = jest.fn(() => new Promise<void>(() => undefined));
  show(onBegin);
  await userEvent.click(screen.getByRole("button", { name }));
  expect(onBegin).toHaveBeenCalledWith(source);
  expect(screen.getByText("Åbner …")).toBeTruthy();
});

it("hands the chosen file on", async () => {
  const onBegin = jest.fn(() => new Promise<void>(() => undefined));
  show(onBegin);
  const file = new File(["x"], "register.xlsx");
  await userEvent.upload(screen.getByTestId("file"), file);
  expect(onBegin).toHaveBeenCalledWith({ kind: "file", file });
});

it.each([
  [new FileError("password", "part"), /adgangskode/],
  [new FileError("oldFormat", "part"), /gamle format/],
  [new SampleError("sample"), /Eksemplet kunne ikke hentes/],
  [new Error("anything"), /Noget gik galt/],
])("says what was wrong in plain words: %s", async (error, message) => {
  show(() => Promise.reject(error));
  await userEvent.click(screen.getByRole("button", { name: /eksempel/ }));
  expect((await screen.findByRole("alert")).textContent).toMatch(message);
});
