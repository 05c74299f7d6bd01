import { createContext, useContext } from "react";
import { excelLocale, pageTexts, type PageLanguage, type PageTexts } from "./pageTexts";

/** What every part of the page needs. */
export interface PageContextValue {
  readonly language: PageLanguage;
  /** Language of the Excel in the page: "da-DK", "en-US". */
  readonly locale: string;
  readonly texts: PageTexts;
}

/** What the parts of the page get for a language. */
export function pageContext(language: PageLanguage): PageContextValue {
  return { language, locale: excelLocale(language), texts: pageTexts(language) };
}

/** Hands the page's language and texts down. */
export const PageContext = createContext<PageContextValue>(pageContext("da"));

/** The page's language and texts. */
export function usePage(): PageContextValue {
  return useContext(PageContext);
}
