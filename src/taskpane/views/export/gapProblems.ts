import type { PaneTexts } from "../../../locales/pane";
import type { FormProblem } from "../../components/errors/FormProblem";
import type { ChoiceGap } from "./ExportChoice";

/** Ids of the elements around the fields of *Eksport* in which something can be missing. */
export const EXPORT_FIELD_IDS = {
  citizen: "export-citizen",
  from: "export-from",
  to: "export-to",
} as const;

/** Why a choice is not complete, in words, with the field to go to; none for null. */
export function gapProblems(
  gap: ChoiceGap | null,
  { shell, export: words }: Pick<PaneTexts, "shell" | "export">
): FormProblem[] {
  const problem = (text: string, field: keyof typeof EXPORT_FIELD_IDS): FormProblem[] => [
    { text, help: "", target: EXPORT_FIELD_IDS[field] },
  ];
  switch (gap) {
    case null:
      return [];
    case "citizen":
      return problem(`${shell.chooseCitizen}.`, "citizen");
    case "days":
      return problem(words.noDays, "from");
    case "order":
      return problem(words.reversedPeriod, "to");
  }
}
