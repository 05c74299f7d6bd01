import { Button, Link, Spinner } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { EmptyState } from "../components/EmptyState";
import { ViewHeading } from "../components/ViewHeading";
import { usePane, type View } from "../PaneContext";
import { viewParts } from "../parts/viewParts";
import { missingTables } from "./missingTables";
import { StartView } from "../views/StartView";

/** Views that would state wrong figures, or write, where a table of the register is gone. */
const NEED_ALL_TABLES: readonly View[] = ["start", "score", "citizen", "import"];
/** Views that begin where there is no register yet. */
const WITHOUT_REGISTER: readonly View[] = ["start", "import"];

/** The view that was chosen, or why it cannot be shown with this workbook. */
export function CurrentView() {
  const { actions, snapshot, texts, view } = usePane();
  const { shell } = texts;
  const Chosen: ComponentType | null = view === "start" ? StartView : viewParts[view].loaded;
  // The shell shows no view that is not there.
  if (Chosen === null) return null;
  switch (snapshot.workbook.kind) {
    case "register":
      return NEED_ALL_TABLES.includes(view) && missingTables(snapshot.workbook).length > 0 ? (
        <Incomplete />
      ) : (
        <Chosen />
      );
    case "noRegister":
      return WITHOUT_REGISTER.includes(view) ? <Chosen /> : <NeedsRegister />;
    case "opening":
      return <Spinner size="small" label={shell.opening} labelPosition="below" />;
    case "outsideExcel":
    case "tooOld":
    case "date1904":
    case "working":
      return (
        <>
          <ViewHeading>{texts.start.title}</ViewHeading>
          <p role={snapshot.workbook.kind === "working" ? "status" : "alert"}>
            {shell[snapshot.workbook.kind]}
          </p>
        </>
      );
    case "refused":
    case "failed":
      return (
        <>
          <ViewHeading>{texts[view].title}</ViewHeading>
          <EmptyState title={shell.notRead}>
            <p>
              <Button
                disabledFocusable={snapshot.work !== null}
                onClick={() => void actions.refresh()}
              >
                {shell.retry}
              </Button>
            </p>
          </EmptyState>
        </>
      );
  }
}

/** What is gone is named above. */
function Incomplete() {
  const { show, texts, view } = usePane();
  const { incomplete } = texts.shell;
  return (
    <>
      <ViewHeading>{texts[view].title}</ViewHeading>
      <EmptyState title={incomplete.notNow}>
        <p>{incomplete.help}</p>
        <Button onClick={() => show("export")}>{incomplete.toExport}</Button>
      </EmptyState>
    </>
  );
}

function NeedsRegister() {
  const { show, texts, view } = usePane();
  const { noRegister, needsRegister, goToStart } = texts.shell;
  return (
    <>
      <ViewHeading>{texts[view].title}</ViewHeading>
      <EmptyState title={noRegister}>
        <p>{needsRegister}</p>
        <Link onClick={() => show("start")}>{goToStart}</Link>
      </EmptyState>
    </>
  );
}
