import type { ReactNode } from "react";
import { useId } from "react";
import { useRibbonStyles } from "./ribbonStyles";

/** Buttons with the group's name below them, as in Excel. */
export function RibbonButtonGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const styles = useRibbonStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div className={styles.buttons}>{children}</div>
      <div id={id} className={styles.label}>
        {label}
      </div>
    </div>
  );
}
