import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { HEADING } from "./headingStyles";

const useStyles = makeStyles({
  heading: {
    margin: "0 0 8px",
    ...HEADING,
    // Takes the focus when the view is shown, so that a screen reader begins here; it is no control.
    outlineStyle: "none",
  },
});

/** Id of the heading of the view that is shown: the shell moves the focus here when the view changes. */
export const VIEW_HEADING_ID = "view-heading";

/** The heading of a view; one a view, at its top. */
export function ViewHeading({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <h2 id={VIEW_HEADING_ID} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
