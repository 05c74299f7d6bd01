import { paneTexts, type PaneTexts } from "../locales/pane";
import type { Language } from "../register/Register";
import type { PaneState } from "./PaneState";
import { RegisterOverview } from "./RegisterOverview";

/** What the pane shows, and what it can ask for. */
export interface AppProps {
  readonly state: PaneState;
  readonly language: Language;
  /** Looks at the workbook again. */
  readonly onRetry: () => void;
}

/** The whole pane, a pure function of its state. */
export function App({ state, language, onRetry }: AppProps) {
  const texts = paneTexts[language].shell;
  return (
    <main lang={language}>
      <h1>{texts.productName}</h1>
      <p>{texts.about}</p>
      <Found state={state} texts={texts} onRetry={onRetry} />
    </main>
  );
}

interface FoundProps {
  readonly state: PaneState;
  readonly texts: PaneTexts["shell"];
  readonly onRetry: () => void;
}

function Found({ state, texts, onRetry }: FoundProps) {
  switch (state.kind) {
    case "opening":
      return <p role="status">{texts.opening}</p>;
    case "outsideExcel":
    case "tooOld":
    case "date1904":
      return <Banner text={texts[state.kind]} />;
    case "noRegister":
      return (
        <>
          <p>{texts.noRegister}</p>
          <p>{texts.privacy}</p>
          <p>{texts.scope}</p>
        </>
      );
    case "register":
      return (
        <>
          {state.newer && <Banner text={texts.newer} />}
          <RegisterOverview figures={state.figures} texts={texts} />
          <p>{texts.scope}</p>
        </>
      );
    case "refused":
    case "failed":
      return (
        <>
          <Banner text={state.kind === "refused" ? texts.refusals[state.reason] : texts.failed} />
          <button type="button" onClick={onRetry}>
            {texts.retry}
          </button>
        </>
      );
  }
}

function Banner({ text }: { readonly text: string }) {
  return (
    <p role="alert" className="banner">
      {text}
    </p>
  );
}
