import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Shades of the green that people know spreadsheets by, from dark to light. */
const GREEN: BrandVariants = {
  10: "#03110A",
  20: "#082016",
  30: "#0A3421",
  40: "#0B452A",
  50: "#0C5732",
  60: "#0E6138",
  70: "#0F6B3C",
  80: "#107C41",
  90: "#1D8A4E",
  100: "#33985E",
  110: "#4CA671",
  120: "#66B586",
  130: "#82C49C",
  140: "#A0D3B5",
  150: "#BFE2CE",
  160: "#DFF1E7",
};

/** Fluent's light theme in green. */
export const lightTheme: Theme = createLightTheme(GREEN);

/** Fluent's dark theme in green. */
export const darkTheme: Theme = {
  ...createDarkTheme(GREEN),
  // As Fluent advises for dark themes: the standard shade is too dim for text on a dark ground.
  colorBrandForeground1: GREEN[130],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandStroke: GREEN[120],
};
