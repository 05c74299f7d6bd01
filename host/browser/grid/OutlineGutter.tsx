import type { OutlineAxis, OutlineGroup, Person } from "../../person/Person";
import { columnLetters } from "../../workbook/address";
import type { GridState } from "./GridState";
import type { GridStyles } from "./gridStyles";
import type { GridTexts } from "./gridTexts";
import { OUTLINE_STEP, type GridGeometry } from "./layout/gridGeometry";
import type { ScrollLayers } from "./ScrollLayers";
import type { SheetView } from "./SheetView";

/** Width and height of a button, in pixels, and what is free before it. */
const BUTTON = 16;
const BEFORE = (OUTLINE_STEP - BUTTON) / 2;

/** Groups of rows or columns: a line along each, its + or −, and the numbers of the levels at the corner. */
export function OutlineGutter(props: {
  readonly axis: OutlineAxis;
  readonly groups: readonly OutlineGroup[];
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly texts: GridTexts;
  readonly geometry: GridGeometry;
  readonly layers: ScrollLayers;
  readonly person: Person;
  readonly state: GridState;
}) {
  const { axis, groups, styles, texts, geometry, person, state } = props;
  const isRows = axis === "rows";
  const { gutter, top, left, frozen, room } = geometry;
  const deepest = Math.max(...groups.map((group) => group.level));
  const marks = (part: "frozen" | "scrolled") =>
    groups.map((group) => (
      <GroupMark key={`${group.level} ${group.first}`} {...props} group={group} part={part} />
    ));
  const strip = isRows ? { left: 0, width: gutter.width } : { top: 0, height: gutter.height };
  const frozenSize = isRows ? frozen.height : frozen.width;
  const frozenBox = isRows
    ? { ...strip, top, height: frozen.height }
    : { ...strip, left, width: frozen.width };
  const box = isRows
    ? { ...strip, top: top + frozen.height, height: room.height }
    : { ...strip, left: left + frozen.width, width: room.width };
  const corner = isRows
    ? { left: 0, top: gutter.height, width: gutter.width, height: top - gutter.height }
    : { left: gutter.width, top: 0, width: left - gutter.width, height: gutter.height };
  const level = isRows ? texts.outline.rowLevel : texts.outline.columnLevel;
  return (
    <>
      {frozenSize > 0 && (
        <div className={styles.gutter} style={frozenBox}>
          {marks("frozen")}
        </div>
      )}
      <div className={styles.gutter} style={box}>
        <div
          className={styles.layer}
          style={isRows ? { top: -frozenSize } : { left: -frozenSize }}
          ref={props.layers.attach[isRows ? "y" : "x"]}
        >
          {marks("scrolled")}
        </div>
      </div>
      <div className={styles.gutter} style={corner}>
        {Array.from({ length: deepest + 1 }, (_, index) => (
          <button
            key={index}
            type="button"
            className={styles.outlineButton}
            style={
              isRows
                ? { left: index * OUTLINE_STEP + BEFORE, top: 2 }
                : levelPlace(index, corner.width)
            }
            aria-label={level(index + 1)}
            onClick={() => void state.act(person.showOutlineLevel(axis, index + 1))}
          >
            {index + 1}
          </button>
        ))}
      </div>
    </>
  );
}

function levelPlace(index: number, width: number) {
  return { left: Math.max(1, width - BUTTON - 2), top: index * OUTLINE_STEP + BEFORE };
}

/** One group's line and button, where they are on this side of the frozen edge. */
function GroupMark(
  props: Parameters<typeof OutlineGutter>[0] & {
    readonly group: OutlineGroup;
    readonly part: "frozen" | "scrolled";
  }
) {
  const { axis, group, view, styles, texts, geometry, person, state, part } = props;
  const isRows = axis === "rows";
  const lines = isRows ? view.rows : view.columns;
  const frozenLines = isRows ? geometry.frozenRows : geometry.frozenColumns;
  const isOurs = (line: number): boolean => line < frozenLines === (part === "frozen");
  const across = (group.level - 1) * OUTLINE_STEP + BEFORE;
  const start = lines.startOf(group.first);
  const length = lines.endOf(group.last) - start;
  const at = lines.startOf(group.summary) + (lines.sizeOf(group.summary) - BUTTON) / 2;
  const middle = across + BUTTON / 2;
  const name = nameOf(group, isRows, texts);
  return (
    <>
      {!group.collapsed && length > 0 && isOurs(group.first) && (
        <span
          className={styles.outlineLine}
          style={
            isRows
              ? { left: middle, width: 1, top: start + 2, height: length - 2 }
              : { top: middle, height: 1, left: start + 2, width: length - 2 }
          }
        />
      )}
      {lines.sizeOf(group.summary) > 0 && isOurs(group.summary) && (
        <button
          type="button"
          className={styles.outlineButton}
          style={isRows ? { left: across, top: at } : { top: across, left: at }}
          aria-label={name}
          aria-expanded={!group.collapsed}
          onClick={() => void state.act(person.toggleGroup(axis, group))}
        >
          {group.collapsed ? "+" : "−"}
        </button>
      )}
    </>
  );
}

function nameOf(group: OutlineGroup, isRows: boolean, { outline }: GridTexts): string {
  if (isRows) {
    const say = group.collapsed ? outline.openRows : outline.closeRows;
    return say(group.first + 1, group.last + 1);
  }
  const say = group.collapsed ? outline.openColumns : outline.closeColumns;
  return say(columnLetters(group.first), columnLetters(group.last));
}
