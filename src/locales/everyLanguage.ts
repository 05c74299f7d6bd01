import type { Language } from "../register/model/Register";
import type { ChartTexts } from "./charts";
import { da } from "./da";
import { en } from "./en";
import type { PaneTexts } from "./pane";
import type { NoticeTexts } from "./pane/notices";
import type { RefusalTexts } from "./refusals";
import type { ViolationTexts } from "./violations";

/** Every sentence in both languages at once, for the command line and for tests: the pane loads one of them. */
export const paneTexts: Readonly<Record<Language, PaneTexts>> = { da, en };

/** How something went, by language. */
export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = {
  da: da.notices,
  en: en.notices,
};

/** The texts of every finding, as written, with parameters in braces, by language. */
export const violationTexts: Readonly<Record<Language, ViolationTexts>> = {
  da: da.violations,
  en: en.violations,
};

/** What happened and what to do next, for everything that Excel or the register can refuse, by language. */
export const refusalTexts: Readonly<Record<Language, RefusalTexts>> = {
  da: da.refusals,
  en: en.refusals,
};

/** Words of the charts, by language. */
export const chartTexts: Readonly<Record<Language, ChartTexts>> = { da: da.charts, en: en.charts };
