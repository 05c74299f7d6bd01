import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { GridStyles } from "./gridStyles";
import type { Box } from "./layout/areaBox";
import type { Size } from "./layout/gridGeometry";
import { keyTarget } from "../menu/keyTarget";

const MOST_HEIGHT = 200;
const LEAST_WIDTH = 80;

/** The values that a cell's rule allows, to choose from. */
export function ListPopup(props: {
  readonly styles: GridStyles;
  readonly label: string;
  readonly options: readonly string[];
  /** What the cell shows now. */
  readonly value: string;
  /** Where the cell is on the sheet, in pixels. */
  readonly box: Box;
  /** From the cell's upper left corner to the window's lower right one. */
  readonly room: Size;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}) {
  const { styles, options, box, onChoose, onClose } = props;
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState(() => Math.max(0, options.indexOf(props.value)));

  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    showOption(list.current, active);
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const option = options[active];
    const next = keyTarget(event.key, active, options);
    if (next !== null) setActive(next);
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (event.key === "Enter" && option !== undefined) onChoose(option);
    else return;
    event.preventDefault();
  };

  const isAbove = props.room.height - box.height < MOST_HEIGHT && box.top > MOST_HEIGHT;
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={-1}
      aria-label={props.label}
      aria-activedescendant={`${id}${active}`}
      className={styles.popup}
      style={{
        left: box.left,
        minWidth: Math.max(LEAST_WIDTH, box.width),
        maxHeight: MOST_HEIGHT,
        ...(isAbove
          ? { top: box.top, transform: "translateY(-100%)" }
          : { top: box.top + box.height }),
      }}
      onKeyDown={onKeyDown}
      onBlur={onClose}
      onPointerDown={(event) => event.stopPropagation()}
    >
      {options.map((option, index) => (
        <div
          key={option}
          id={`${id}${index}`}
          role="option"
          aria-selected={index === active}
          className={mergeClasses(styles.option, index === active && styles.optionActive)}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
          onPointerEnter={() => setActive(index)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}

/** Scrolls the list alone: an element that scrolls itself into view would move the sheet as well. */
function showOption(list: HTMLElement | null, index: number): void {
  const option = list?.children[index];
  if (!list || !(option instanceof HTMLElement)) return;
  const end = option.offsetTop + option.offsetHeight;
  if (option.offsetTop < list.scrollTop) list.scrollTop = option.offsetTop;
  else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
}
