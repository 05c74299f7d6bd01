import type { PaneTexts } from "../locales/pane";
import type { RegisterFigures } from "./PaneState";

const SEVERITIES = ["error", "warning", "notice"] as const;

/** The figures to show, and the words around them. */
export interface RegisterOverviewProps {
  readonly figures: RegisterFigures;
  readonly texts: PaneTexts["shell"];
}

/** What was found in the register: citizens per group, and what is wrong. */
export function RegisterOverview({ figures, texts }: RegisterOverviewProps) {
  const found = SEVERITIES.filter((severity) => figures.violations[severity] > 0);
  return (
    <section>
      <h2>{texts.found}</h2>
      <ul>
        {figures.groups.map(({ name, activeCitizens }, index) => (
          <li key={index}>{texts.activeCitizens(name, activeCitizens)}</li>
        ))}
        {found.map((severity) => (
          <li key={severity}>{texts.violations[severity](figures.violations[severity])}</li>
        ))}
      </ul>
      {found.length === 0 && <p>{texts.noViolations}</p>}
    </section>
  );
}
