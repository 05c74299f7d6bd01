import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  row: {
    // As wide in every field, so that the controls stand below each other; in letters, so that it grows with them.
    gridTemplateColumns: "7em minmax(0, 1fr)",
    "& > label": { marginRight: "8px", overflowWrap: "anywhere" },
  },
});

/** What makes a `Field` one row with its label beside the control: the pane is low more often than narrow. */
export function useRowField() {
  const styles = useStyles();
  return { orientation: "horizontal", className: styles.row } as const;
}
