import type { PaneTexts } from "../locales/pane";
import type { RegisterSummary } from "./PaneState";

const SEVERITIES = ["error", "warning", "notice"] as const;

export interface RegisterOverviewProps {
  readonly summary: RegisterSummary;
  readonly texts: PaneTexts;
}

/** What was found in the register: citizens per group, and what is wrong. */
export function RegisterOverview({ summary, texts }: RegisterOverviewProps) {
  const found = SEVERITIES.filter((severity) => summary.violations[severity] > 0);
  return (
    <section>
      <h2>{texts.found}</h2>
      <ul>
        {summary.groups.map(({ name, activeCitizens }, index) => (
          <li key={index}>{texts.activeCitizens(name, activeCitizens)}</li>
        ))}
        {found.map((severity) => (
          <li key={severity}>{texts.violations[severity](summary.violations[severity])}</li>
        ))}
      </ul>
      {found.length === 0 && <p>{texts.noViolations}</p>}
    </section>
  );
}
