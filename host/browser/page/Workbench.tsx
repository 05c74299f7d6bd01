import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PanelRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Desk } from "../Desk";
import { ChartPicture } from "../charts/ChartPicture";
import type { Leaving } from "../frame/PaneLine";
import { Grid } from "../grid/Grid";
import { gridTexts } from "../grid/gridTexts";
import { Ribbon } from "../ribbon/Ribbon";
import type { RibbonControl } from "../ribbon/RibbonModel";
import { useManifest } from "../ribbon/useManifest";
import { ColleagueDialog } from "./ColleagueDialog";
import { FileInput, type FileInputHandle } from "./FileInput";
import { FormulaBar } from "./FormulaBar";
import { Notices, type Notice } from "./Notices";
import { usePage } from "./PageContext";
import { PaneDock } from "./PaneDock";
import { PaneEdge } from "./PaneEdge";
import { allowedWidth, PANE_WIDTH } from "./paneWidth";
import { focusNextRegion, focusRegion } from "./regions";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { TitleBar } from "./TitleBar";
import { orderTrouble } from "./trouble";
import { TroubleMenu } from "./TroubleMenu";
import { UnsavedDialog } from "./UnsavedDialog";
import { useDesk } from "./useDesk";
import { useFiles } from "./useFiles";
import { useMediaQuery } from "./useMediaQuery";
import { firstPane, paneOf, usePanes } from "./usePanes";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: "420px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  middle: { display: "flex", flexGrow: 1, minHeight: 0 },
  left: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: { position: "relative", flexGrow: 1, minHeight: 0, display: "flex" },
  docks: { display: "flex", flexDirection: "column", flexShrink: 0, minHeight: 0 },
  alone: { flexGrow: 1, minWidth: 0 },
  toPane: { margin: "4px 8px", flexShrink: 0 },
  hidden: { display: "none" },
});

/** Windows narrower than this have room for the grid or the pane, not for both. */
const NARROW = "(max-width: 699px)";

/** The workbook: ribbon, grid and pane, as in Excel on the web. */
export function Workbench({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { texts, language, locale } = usePage();
  const version = useDesk(desk);
  const page = useRef<HTMLDivElement>(null);
  const fileInput = useRef<FileInputHandle>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [colleague, setColleague] = useState(false);
  const [width, setWidth] = useState<number>(PANE_WIDTH.initial);
  const [dragging, setDragging] = useState(false);
  const narrow = useMediaQuery(NARROW);
  const [paneInFront, setPaneInFront] = useState(true);
  const manifest = useManifest(locale);
  const panes = usePanes();
  const files = useFiles(desk, setNotice);
  const grid = gridTexts(language);

  const ribbon = manifest.kind === "ready" ? manifest.ribbon : null;
  const { show } = panes;
  useEffect(() => {
    const pane = ribbon && firstPane(ribbon);
    if (pane) show(pane);
    // Once, when the add-in is known: whoever closes the pane does not want it back.
  }, [ribbon]);

  useEffect(() => {
    desk.faults.onStruck = () => setNotice((shown) => (shown?.isOrder ? null : shown));
    return () => {
      desk.faults.onStruck = () => undefined;
    };
  }, [desk]);

  const focus = (region: "grid" | "sheets" | "formula"): void => {
    if (page.current) focusRegion(page.current, region);
  };
  const focusGrid = (): void => focus("grid");
  const leavePane = (where: Leaving): void => {
    if (narrow) setPaneInFront(false);
    focus(where === "workbook" ? "grid" : where === "forward" ? "sheets" : "formula");
  };
  const run = (control: RibbonControl): void => {
    const pane = ribbon && paneOf(control, ribbon);
    if (pane) {
      show(pane);
      setPaneInFront(true);
    } else {
      setNotice({ intent: "warning", text: texts.ribbon.functionFailed });
    }
  };

  const paneCovers = narrow && paneInFront && panes.open.length > 0;
  return (
    <div
      ref={page}
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === "F6" && page.current) {
          event.preventDefault();
          focusNextRegion(page.current, event.shiftKey);
        } else if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void files.save();
        }
      }}
    >
      <TitleBar
        name={desk.name}
        unsaved={desk.unsaved}
        onOpen={() => fileInput.current?.choose()}
        onSave={() => void files.save()}
      >
        <TroubleMenu
          onTrouble={(trouble) => {
            orderTrouble(desk, trouble);
            setNotice({ intent: "info", text: texts.trouble[trouble].done, isOrder: true });
          }}
          onColleagueWrites={() => setColleague(true)}
          onSecondPane={() => {
            const isOpen = panes.toggleElsewhere();
            setNotice(isOpen ? { intent: "info", text: texts.trouble.secondPane.done } : null);
          }}
        />
      </TitleBar>
      <FileInput ref={fileInput} onFile={files.open} />
      <Ribbon desk={desk} manifest={manifest} onRun={run} focusGrid={focusGrid} />
      <main className={styles.main}>
        <Notices notice={notice} onDismiss={() => setNotice(null)} />
        <div className={styles.middle}>
          <div className={mergeClasses(styles.left, paneCovers && styles.hidden)}>
            <FormulaBar
              desk={desk}
              focusGrid={focusGrid}
              onUnknownName={(text) =>
                setNotice({ intent: "warning", text: texts.formulaBar.unknownName(text) })
              }
            />
            <div className={styles.grid} data-region="grid">
              <Grid
                desk={desk}
                texts={grid}
                renderChart={(chart) => (
                  <ChartPicture
                    workbook={desk.session.workbook}
                    chart={chart}
                    locale={locale}
                    version={version}
                  />
                )}
              />
            </div>
            <SheetTabs desk={desk} focusGrid={focusGrid} />
          </div>
          {panes.open.length > 0 && (
            <>
              {!narrow && <PaneEdge width={width} onWidth={setWidth} onDrag={setDragging} />}
              <div
                className={mergeClasses(
                  styles.docks,
                  narrow && styles.alone,
                  narrow && !paneInFront && styles.hidden
                )}
                style={narrow ? undefined : { width: allowedWidth(width, window.innerWidth) }}
              >
                {panes.open.map((pane) => (
                  <PaneDock
                    key={`${pane.author} ${pane.paneId}`}
                    desk={desk}
                    url={pane.url}
                    title={pane.author === "here" ? pane.title : texts.pane.otherAuthor(pane.title)}
                    author={pane.author}
                    asked={pane.asked}
                    dragging={dragging}
                    onClose={() => {
                      panes.close(pane);
                      focusGrid();
                    }}
                    onLeave={leavePane}
                    onBack={narrow ? () => setPaneInFront(false) : null}
                  />
                ))}
              </div>
            </>
          )}
        </div>
        {narrow && !paneInFront && panes.open[0] && (
          <Button
            className={styles.toPane}
            appearance="primary"
            icon={<PanelRightRegular />}
            onClick={() => setPaneInFront(true)}
          >
            {texts.pane.show(panes.open[0].title)}
          </Button>
        )}
      </main>
      <StatusBar desk={desk} />
      {colleague && (
        <ColleagueDialog
          desk={desk}
          onClose={() => setColleague(false)}
          onDone={(text) => setNotice({ intent: "info", text })}
        />
      )}
      {files.asking && <UnsavedDialog name={desk.name} onAnswer={files.answer} />}
    </div>
  );
}
