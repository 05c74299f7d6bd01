import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Severity } from "../../../register/model/Violation";
import { usePane, useRegister, type View } from "../../PaneContext";
import { CitizenLinks } from "./CitizenLinks";
import type { CitizenStanding, GroupFigures } from "../../../progression/registerFigures";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

const useStyles = makeStyles({
  figure: {
    width: "100%",
    justifyContent: "flex-start",
    columnGap: "8px",
    padding: "6px 4px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  number: {
    minWidth: "40px",
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "end",
  },
  counting: {
    margin: "4px 0 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  problems: { margin: "0 0 12px", paddingLeft: "20px" },
  // Far enough from its neighbours for a finger.
  problem: { padding: "3px 0" },
});

/** The register in figures: each opens the citizens behind it, and the problems lead to *Tjek*. */
export function Figures({ figures }: { readonly figures: readonly GroupFigures[] }) {
  const styles = useStyles();
  const words = usePane().texts.start.overview;
  const all = (part: Exclude<keyof GroupFigures, "group">): CitizenStanding[] =>
    figures.flatMap((each) => each[part]);
  const active = all("active");
  const notYet = all("notYet");
  const uncounted = all("uncounted");
  const intervals = new Set(figures.map(({ group }) => group.intervalDays));
  const hasInterval = figures.some(({ group }) => group.intervalDays !== null);
  const [interval = null] = intervals.size === 1 ? intervals : [];
  return (
    <>
      <Figure label={words.active(active.length)} citizens={active} view="citizen" />
      {hasInterval && (
        <>
          <Figure label={words.measured(interval)} citizens={all("inTime")} view="citizen" />
          <Figure label={words.due} citizens={all("due")} view="score" />
          {notYet.length > 0 && <Figure label={words.notYet} citizens={notYet} view="score" />}
          {uncounted.length > 0 && (
            <Figure label={words.uncounted} citizens={uncounted} view="citizen" />
          )}
        </>
      )}
      <p className={styles.counting}>{hasInterval ? words.counting : words.noInterval}</p>
      <Problems />
    </>
  );
}

interface FigureProps {
  readonly label: string;
  readonly citizens: readonly CitizenStanding[];
  readonly view: View;
}

function Figure({ label, citizens, view }: FigureProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.figure}
        appearance="subtle"
        aria-expanded={isOpen}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={styles.number}>{citizens.length}</span> {label}
      </Button>
      {isOpen && <CitizenLinks citizens={citizens} view={view} />}
    </>
  );
}

function Problems() {
  const styles = useStyles();
  const { show, texts } = usePane();
  const { violations } = useRegister();
  const { problems, noProblems } = texts.start.overview;
  const found = SEVERITIES.map((severity) => {
    return { severity, count: violations.filter((each) => each.severity === severity).length };
  }).filter(({ count }) => count > 0);
  const link = (text: string) => <Link onClick={() => show("check")}>{text}</Link>;
  if (found.length === 0) return <p className={styles.counting}>{link(noProblems)}</p>;
  return (
    <ul className={styles.problems}>
      {found.map(({ severity, count }) => (
        <li key={severity} className={styles.problem}>
          {link(problems[severity](count))}
        </li>
      ))}
    </ul>
  );
}
