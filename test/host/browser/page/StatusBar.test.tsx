/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { PageContext, pageContext } from "../../../../host/browser/page/PageContext";
import { lightTheme } from "../../../../host/browser/page/pageTheme";
import { StatusBar } from "../../../../host/browser/page/StatusBar";
import { emptyDesk } from "./showPage";

const TEXTS = {
  da: {
    label: "Statuslinje",
    sheets: "Excel regner selv, når filen åbnes: Ark1",
    cell: "Beregnes ikke her: tallet er fra før ændringen. Excel regner, når filen åbnes",
  },
  en: {
    label: "Status bar",
    sheets: "Excel calculates when the file is opened: Ark1",
    cell: "Not calculated here: from before the change. Excel calculates when the file is opened",
  },
} as const;

it.each(["da", "en"] as const)(
  "names the sheets that Excel has to calculate, and says so of the cell (%s)",
  async (language) => {
    const desk = emptyDesk();
    render(
      <FluentProvider theme={lightTheme}>
        <PageContext value={pageContext(language)}>
          <StatusBar desk={desk} />
        </PageContext>
      </FluentProvider>
    );
    const { label, sheets, cell } = TEXTS[language];
    const bar = screen.getByLabelText(label);
    expect(bar.textContent).not.toContain(sheets);
    const { cells } = desk.person.sheet;
    cells.setFormula(0, 0, "MINFUNKTION(B1)");
    cells.setComputed(0, 0, 7);
    await act(() => desk.session.calculateNow());
    act(() => desk.person.onChange());
    expect(bar.textContent).not.toContain(sheets);
    desk.session.workbook.uncalculated.set(desk.person.sheet.id, 0, 0, "outdated");
    act(() => desk.person.onChange());
    expect(bar.textContent).toContain(sheets);
    expect(bar.textContent).toContain(cell);
  }
);
