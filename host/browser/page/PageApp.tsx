import { FluentProvider } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Desk } from "../Desk";
import { PageContext, pageContext } from "./PageContext";
import type { PageLanguage } from "./pageTexts";
import { darkTheme, lightTheme } from "./pageTheme";
import { StartScreen } from "./StartScreen";
import { useMediaQuery } from "./useMediaQuery";
import { Workbench } from "./Workbench";
import { openSource, type WorkbookSource } from "./workbookSource";

/** The whole page: the screen to start from, then the workbook. */
export function PageApp({ language }: { readonly language: PageLanguage }) {
  const dark = useMediaQuery("(prefers-color-scheme: dark)");
  const context = useMemo(() => pageContext(language), [language]);
  const [desk, setDesk] = useState<Desk | null>(null);

  const begin = async (source: WorkbookSource): Promise<void> => {
    const fresh = new Desk({ locale: context.locale });
    await openSource(fresh, source);
    setDesk(fresh);
  };

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <PageContext value={context}>
        {desk === null ? <StartScreen onBegin={begin} /> : <Workbench desk={desk} />}
      </PageContext>
    </FluentProvider>
  );
}
