import { tokens } from "@fluentui/react-components";

/** How the headings of a view and its parts look, to be taken into `makeStyles`; the margins are each place's own. */
export const HEADING = {
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
  fontWeight: tokens.fontWeightSemibold,
};

/** The same for what is named within a part: a question, a kind of finding, a focus area. */
export const SMALL_HEADING = {
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
};
