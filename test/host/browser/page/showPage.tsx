import { FluentProvider } from "@fluentui/react-components";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { Desk } from "../../../../host/browser/Desk";
import { PageContext, pageContext } from "../../../../host/browser/page/PageContext";
import { lightTheme } from "../../../../host/browser/page/pageTheme";

/** A Danish Excel with an empty workbook. */
export function emptyDesk(): Desk {
  return new Desk({ locale: "da-DK", now: () => new Date(2026, 0, 31) });
}

/** Shows a part of the page in Danish. */
export function showPage(part: ReactNode): RenderResult {
  return render(
    <FluentProvider theme={lightTheme}>
      <PageContext value={pageContext("da")}>{part}</PageContext>
    </FluentProvider>
  );
}

/** jsdom has the browser's own dialogs in name only. */
export function withDialogs(): void {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}
