import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { NARROWED_FONTS } from "../grid/look/fontFamily";
import { addressProblem } from "../frame/addressProblem";
import { WrongAddress } from "../frame/WrongAddress";
import { PageApp } from "./PageApp";
import { pageLanguage, pageTexts } from "./pageTexts";
import "./page.css";

const language = pageLanguage(window.location.search, navigator.language);
document.documentElement.lang = language;
document.title = pageTexts(language).page;

const page = document.getElementById("page");
if (page === null) throw new Error("The page has no element with the id page.");
const root = createRoot(page);
const problem = addressProblem(window.location);

// Widths of texts are measured and remembered, so the fonts come first; those that are not installed fail, and that is well.
void Promise.allSettled(NARROWED_FONTS.map((name) => document.fonts.load(`11pt "${name}"`))).then(
  () =>
    root.render(
      <StrictMode>
        {problem === null ? (
          <PageApp language={language} />
        ) : (
          <WrongAddress problem={problem} language={language} location={window.location} />
        )}
      </StrictMode>
    )
);
