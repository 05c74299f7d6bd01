import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { HEADING } from "./headingStyles";

const useStyles = makeStyles({
  box: {
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& > p": { margin: "4px 0 8px" },
  },
  title: {
    margin: "0",
    ...HEADING,
  },
});

/** What is shown where there is nothing yet. */
export interface EmptyStateProps {
  /** Says what there is not, or what will be here. */
  readonly title: string;
  /** Teaches: what it is for, and what to do first. */
  readonly children?: ReactNode;
}

/** A place with nothing in it yet, and what to do about that. */
export function EmptyState({ title, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  );
}
