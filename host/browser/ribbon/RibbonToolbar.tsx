import type { ReactNode } from "react";
import { useRibbonStyles } from "./ribbonStyles";
import { useRovingFocus } from "./useRovingFocus";

/** A tab's groups of buttons, gone through with the arrow keys. */
export function RibbonToolbar({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const styles = useRibbonStyles();
  const roving = useRovingFocus(null);
  return (
    <div role="toolbar" aria-label={label} className={styles.toolbar} {...roving}>
      {children}
    </div>
  );
}
