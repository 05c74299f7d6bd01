import { screen } from "@testing-library/react";
import { paneTexts } from "../../../src/locales/everyLanguage";

/** The summary of what is in the way of a form. */
export function summaryOfErrors(language: "da" | "en" = "da"): HTMLElement {
  return screen.getByRole("group", { name: paneTexts[language].shell.problems });
}

/** What is said of a field that is marked as wrong, in the words that are read out with it; "" for one that is not. */
export function errorAt(field: Element): string {
  if (field.getAttribute("aria-invalid") !== "true") return "";
  const ids = (field.getAttribute("aria-describedby") ?? "").split(" ");
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}
