import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of the ribbon's tabs and groups, the add-in's and the grid's own alike. */
export const useRibbonStyles = makeStyles({
  ribbon: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { overflowX: "auto" },
  toolbar: {
    alignItems: "stretch",
    overflowX: "auto",
    padding: `2px ${tokens.spacingHorizontalS}`,
    minHeight: "72px",
  },
  group: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexGrow: 1, alignItems: "flex-start" },
  label: {
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  button: { flexShrink: 0, maxWidth: "92px", paddingInline: "6px" },
  picture: { width: "24px", height: "24px", display: "block" },
  message: { padding: tokens.spacingHorizontalM },
});
