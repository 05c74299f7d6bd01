import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** The look of the ribbon's tabs and groups, the add-in's and the grid's own alike. */
export const useRibbonStyles = makeStyles({
  ribbon: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { display: "flex", overflowX: "auto", paddingInline: tokens.spacingHorizontalXS },
  tab: {
    flexShrink: 0,
    ...shorthands.borderStyle("none", "none", "solid"),
    borderBottomWidth: "3px",
    borderBottomColor: "transparent",
    padding: "6px 10px 4px",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  tabInFront: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  toolbar: {
    display: "flex",
    alignItems: "stretch",
    overflowX: "auto",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    // Room for two lines of a name, so that the page does not jump from tab to tab.
    minHeight: "84px",
    boxSizing: "border-box",
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
  button: {
    flexDirection: "column",
    flexShrink: 0,
    minWidth: "52px",
    maxWidth: "84px",
    gap: "2px",
    padding: "4px 5px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  picture: { width: "24px", height: "24px", display: "block" },
  message: { padding: tokens.spacingHorizontalM },
});
