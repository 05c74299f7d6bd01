import type { PaneTexts } from "../locales/pane";
import { teamWords } from "../locales/teamWords";
import { withOwnWords } from "./charts/ownWords";

/** The pane's sentences, in which everybody on a register's lists is called what the register calls them. */
export function inTeamWords(
  texts: PaneTexts,
  register: Parameters<typeof teamWords>[0]
): PaneTexts {
  return {
    ...texts,
    charts: withOwnWords(texts.charts, register),
    violations: { ...texts.violations, team: teamWords(register) },
  };
}
