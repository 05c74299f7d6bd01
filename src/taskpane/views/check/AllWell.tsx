import { makeStyles } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { EmptyState } from "../../components/EmptyState";
import { usePane, useRegister } from "../../PaneContext";
import { countRegister } from "./countRegister";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "8px 0 0",
    padding: "0",
  },
  item: {
    display: "flex",
    columnGap: "8px",
    marginTop: "6px",
    "& > svg": { flexShrink: 0 },
  },
});

/** What is shown when nothing is wrong: that it is so, and what was looked for. */
export function AllWell({ hasAside }: { readonly hasAside: boolean }) {
  const styles = useStyles();
  const { texts } = usePane();
  const { register } = useRegister();
  const { allWell, lookedAt, nothingYet, checked, exceptAside } = texts.check;
  const counts = useMemo(() => countRegister(register), [register]);
  return (
    <EmptyState title={allWell}>
      <p>{counts.scores === 0 ? nothingYet : lookedAt(counts)}</p>
      <ul className={styles.list}>
        {checked.map((sentence) => (
          <li key={sentence} className={styles.item}>
            <CheckmarkCircle24Regular aria-hidden />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {hasAside && <p>{exceptAside}</p>}
    </EmptyState>
  );
}
