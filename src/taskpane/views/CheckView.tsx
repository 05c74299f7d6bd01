import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Regular, Info20Regular, Warning20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { isInForce } from "../../register/model/ignored";
import type { Severity } from "../../register/model/Violation";
import { ViewHeading } from "../components/ViewHeading";
import { HEADING } from "../components/headingStyles";
import { usePane, useRegister } from "../PaneContext";
import { readOnlyReason } from "../readOnly";
import { inspectDetails } from "../../validation/inspectDetails";
import { AllWell } from "./check/AllWell";
import { AsideList } from "./check/AsideList";
import { FindingGroup } from "./check/FindingGroup";
import { groupFindings } from "./check/groupFindings";
import { useDetails } from "./check/useDetails";

const useStyles = makeStyles({
  text: { margin: "0 0 8px" },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    margin: "12px 0 0",
    ...HEADING,
    "& > svg": { flexShrink: 0 },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  notice: { color: tokens.colorBrandForeground1 },
  meaning: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<Severity, typeof Info20Regular>> = {
  error: ErrorCircle20Regular,
  warning: Warning20Regular,
  notice: Info20Regular,
};

/** *Tjek*: everything that is wrong in the register, the most serious first, with a way to each cell and safe fixes. */
export function CheckView() {
  const styles = useStyles();
  const { texts, today } = usePane();
  const open = useRegister();
  const { register, violations } = open;
  const reason = readOnlyReason(open);
  const { details, state } = useDetails();
  const sections = useMemo(() => {
    const found = [...violations, ...inspectDetails(register, details, { today })];
    return groupFindings(found, texts.violations);
  }, [violations, register, details, today, texts]);
  const words = texts.check;
  return (
    <>
      <ViewHeading>{words.title}</ViewHeading>
      {state !== "read" && <p className={styles.text}>{words.details[state]}</p>}
      {sections.length > 0 && <p className={styles.text}>{words.intro}</p>}
      {sections.length === 0 && state !== "reading" && (
        <AllWell hasAside={register.ignored.some(isInForce)} />
      )}
      {reason !== null && sections.length > 0 && (
        <p className={styles.text}>{words.readOnly[reason]}</p>
      )}
      {sections.map(({ severity, count, groups }) => {
        const Icon = ICONS[severity];
        return (
          <section key={severity}>
            <h3 className={styles.heading}>
              <Icon aria-hidden className={styles[severity]} /> {words.severities[severity](count)}
            </h3>
            <p className={styles.meaning}>{words.meanings[severity]}</p>
            {groups.map((group) => (
              <FindingGroup key={`${group.code} ${group.help}`} group={group} details={details} />
            ))}
          </section>
        );
      })}
      <AsideList />
    </>
  );
}
