import { useId, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { ActiveCellLayer } from "./ActiveCellLayer";
import { ChartLayer, type RenderChart } from "./ChartLayer";
import { GridContext } from "./GridContext";
import type { GridDesk } from "./GridDesk";
import { GridPane } from "./GridPane";
import { GridPopups, type Popup } from "./GridPopups";
import { filterHeaderAt } from "./GridRow";
import { gridStateOf } from "./GridState";
import { useGridStyles } from "./gridStyles";
import type { GridTexts } from "./gridTexts";
import { ColumnHeadings, RowHeadings } from "./Headings";
import { isDrawn, panesOf } from "./layout/panes";
import { OutlineGutter } from "./OutlineGutter";
import { useCellRule } from "./useCellRule";
import { useClipboard } from "./useClipboard";
import { useGridKeys } from "./useGridKeys";
import { useGridLayout } from "./useGridLayout";
import { useGridPointer } from "./useGridPointer";
import { useShowActive } from "./useShowActive";

/** What a grid shows and how. */
export interface GridProps {
  readonly desk: GridDesk;
  readonly texts: GridTexts;
  /** Draws a chart; without it charts are left out. */
  readonly renderChart?: RenderChart;
}

/**
 * The sheet in front of a desk's workbook, to look at and to work in; it fills the element around it. Everything that
 * is done goes through the desk's person.
 */
export function Grid({ desk, texts, renderChart }: GridProps) {
  const styles = useGridStyles();
  const { person, session } = desk;
  const state = gridStateOf(person);
  useSyncExternalStore(state.subscribe, () => state.version);
  const layout = useGridLayout(desk);
  const { view, version, geometry, lines, groups, extent, scrolling } = layout;
  const { layers, scroll } = scrolling;
  const panes = panesOf(geometry, lines);
  const clipboard = useClipboard(person, state);
  const rule = useCellRule(person, version);
  const [popup, setPopup] = useState<Popup | null>(null);
  const [chartId, setChartId] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const focusGrid = (): void => field.current?.focus({ preventScroll: true });
  const pointer = useGridPointer(person, state, view, geometry, scrolling, focusGrid);
  const ids = useId();

  const { selection, activeCell, clip, editing, sheet } = person;
  const active = view.mergeAt(activeCell.row, activeCell.column) ?? {
    top: activeCell.row,
    bottom: activeCell.row,
    left: activeCell.column,
    right: activeCell.column,
  };
  const idPrefix = `${ids}${sheet.id}`;
  const activeId = `${idPrefix}${layout.addressOf(active)}`;
  // A screen reader is told of a cell that is there; the keyboard brings back one that was scrolled away.
  const described = isDrawn(lines, { row: active.top, column: active.left }) ? activeId : undefined;
  useShowActive(person, view, geometry, scrolling);

  const rectOfActive = (): DOMRect =>
    (document.getElementById(activeId) ?? root.current)?.getBoundingClientRect() ?? new DOMRect();
  const closePopup = (): void => {
    setPopup(null);
    focusGrid();
  };
  const activeHeader = filterHeaderAt(sheet.tables, active.top, active.left);
  const openActiveFilter = (): void => {
    const table = view.tableAt(active.top, active.left);
    if (!table) return;
    const column = active.left - table.area.left;
    setPopup({ kind: "filter", tableId: table.id, column, rect: rectOfActive() });
  };
  const keys = useGridKeys({
    workbook: session.workbook,
    person,
    state,
    page: () => layout.page,
    openList: () => {
      if (activeHeader) openActiveFilter();
      else if (rule?.list) setPopup({ kind: "list" });
    },
    openMenu: () => setPopup({ kind: "menu", rect: rectOfActive() }),
  });
  const context = useMemo(
    () => ({
      texts,
      openFilter: (tableId: number, column: number) => {
        const button = grid.current?.querySelector(`[data-filter="${tableId}-${column}"]`);
        const rect = button?.getBoundingClientRect();
        if (rect) setPopup({ kind: "filter", tableId, column, rect });
      },
    }),
    [texts]
  );
  const selectChart = (id: string | null): void => {
    session.activeChartId = id;
    setChartId(id);
  };
  const onContextMenu = (event: React.MouseEvent<HTMLElement>): void => {
    if (event.target instanceof Element && event.target.closest("textarea")) return;
    event.preventDefault();
    const { zone, row, column } = pointer.hitAt(event.currentTarget, event.clientX, event.clientY);
    const isInside =
      row >= selection.top &&
      row <= selection.bottom &&
      column >= selection.left &&
      column <= selection.right;
    if (zone === "gutter" || state.draft !== null) return;
    if (!isInside) {
      if (zone === "rowHeading") person.selectRows(row, row);
      else if (zone === "columnHeading") person.selectColumns(column, column);
      else person.select({ top: row, bottom: row, left: column, right: column });
    }
    setPopup({ kind: "menu", rect: new DOMRect(event.clientX, event.clientY, 0, 0) });
  };

  const parts = { view, styles, layers };
  const chosen = chartId !== null && session.activeChartId === chartId ? chartId : null;
  const marks = { selection, active, clip: clip?.sheetId === sheet.id ? clip.area : null };
  const { handlers, resizing } = pointer;
  const keyboard = {
    ...keys,
    ref: field,
    clipboard,
    attributes: {
      "aria-label": texts.grid(sheet.name),
      "aria-describedby": `${ids}help`,
      "aria-controls": `${ids}grid`,
      "aria-activedescendant": described,
    },
  };
  return (
    <GridContext.Provider value={context}>
      <div ref={root} className={styles.root}>
        <div className={styles.scroller} ref={scrolling.scroller} onScroll={scrolling.onScroll}>
          <div
            className={styles.window}
            style={geometry.window}
            {...handlers}
            onPointerDown={(event) => {
              selectChart(null);
              handlers.onPointerDown(event);
            }}
            onContextMenu={onContextMenu}
          >
            <div
              ref={grid}
              id={`${ids}grid`}
              role="grid"
              tabIndex={-1}
              className={styles.grid}
              aria-label={texts.grid(sheet.name)}
              aria-rowcount={extent.rows}
              aria-colcount={extent.columns}
              aria-multiselectable="true"
              aria-activedescendant={described}
              onFocus={({ target, currentTarget }) => {
                // The keyboard goes to the field, where it can compose a text.
                if (target === currentTarget) focusGrid();
              }}
            >
              {sheet.showHeadings && (
                <ColumnHeadings
                  {...parts}
                  geometry={geometry}
                  lines={lines}
                  selection={selection}
                />
              )}
              {panes.map((pane) => (
                <GridPane
                  key={`${sheet.id}${pane.name}`}
                  {...parts}
                  pane={pane}
                  selection={selection}
                  marks={marks}
                  edited={editing?.sheetId === sheet.id ? editing : null}
                  idPrefix={idPrefix}
                />
              ))}
              {sheet.showHeadings && (
                <RowHeadings {...parts} geometry={geometry} lines={lines} selection={selection} />
              )}
            </div>
            {sheet.showHeadings && (
              <button
                type="button"
                tabIndex={-1}
                className={styles.corner}
                style={{
                  left: geometry.gutter.width,
                  top: geometry.gutter.height,
                  width: geometry.headings.width,
                  height: geometry.headings.height,
                }}
                aria-label={texts.selectAll}
                onClick={() => {
                  person.selectRows(0, view.rows.count - 1);
                  focusGrid();
                }}
              />
            )}
            {(["rows", "columns"] as const).map(
              (axis) =>
                groups[axis].length > 0 && (
                  <OutlineGutter
                    key={axis}
                    axis={axis}
                    groups={groups[axis]}
                    {...parts}
                    texts={texts}
                    geometry={geometry}
                    person={person}
                    state={state}
                  />
                )
            )}
            {renderChart &&
              sheet.charts.length > 0 &&
              panes.map((pane) => (
                <ChartLayer
                  key={pane.name}
                  {...parts}
                  pane={pane}
                  texts={texts}
                  selectedId={chosen}
                  renderChart={renderChart}
                  onSelect={selectChart}
                />
              ))}
            <ActiveCellLayer
              {...parts}
              texts={texts}
              person={person}
              state={state}
              keyboard={keyboard}
              geometry={geometry}
              panes={panes}
              scroll={scroll}
              active={active}
              rule={rule}
              listIsOpen={popup?.kind === "list"}
              onList={(isOpen) => (isOpen ? setPopup({ kind: "list" }) : closePopup())}
              hasKeyboard={() => root.current?.contains(document.activeElement) ?? false}
              focusGrid={focusGrid}
            />
            {resizing && (
              <div
                className={styles.guide}
                style={
                  resizing.axis === "column"
                    ? { left: resizing.at, width: 1, top: 0, bottom: 0 }
                    : { top: resizing.at, height: 1, left: 0, right: 0 }
                }
              />
            )}
          </div>
          <div
            className={styles.extent}
            style={{ width: extent.width, height: extent.height }}
            aria-hidden="true"
          />
        </div>
        <span id={`${ids}help`} className={styles.hidden}>
          {texts.help}
        </span>
        <GridPopups
          person={person}
          state={state}
          texts={texts}
          clipboard={clipboard}
          popup={popup}
          openFilter={view.tableAt(active.top, active.left) === null ? null : openActiveFilter}
          onClose={closePopup}
          focusGrid={focusGrid}
          focusEditor={() => focusGrid()}
        />
      </div>
    </GridContext.Provider>
  );
}
