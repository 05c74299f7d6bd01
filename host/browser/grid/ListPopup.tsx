import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { GridStyles } from "./gridStyles";
import type { Box } from "./layout/areaBox";
import type { Size } from "./layout/gridGeometry";

const MOST_HEIGHT = 200;
const LEAST_WIDTH = 80;

/** The values that a cell's rule allows, to choose from. */
export function ListPopup(props: {
  readonly styles: GridStyles;
  readonly label: string;
  readonly options: readonly string[];
  /** What the cell shows now. */
  readonly value: string;
  /** The cell in the window. */
  readonly box: Box;
  readonly window: Size;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}) {
  const { styles, options, box, onChoose, onClose } = props;
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState(() => Math.max(0, options.indexOf(props.value)));

  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: "nearest" });
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

  const room = props.window.height - box.top - box.height;
  const isAbove = room < MOST_HEIGHT && box.top > room;
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
        ...(isAbove ? { bottom: props.window.height - box.top } : { top: box.top + box.height }),
      }}
      onKeyDown={onKeyDown}
      onBlur={onClose}
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

/** The option that a key goes to: an arrow, an end, or the next that begins with a letter; null for other keys. */
export function keyTarget(key: string, active: number, options: readonly string[]): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(options.length - 1, active + 1);
    case "ArrowUp":
      return Math.max(0, active - 1);
    case "Home":
      return 0;
    case "End":
      return options.length - 1;
  }
  if ([...key].length !== 1) return null;
  const letter = key.toLowerCase();
  for (let step = 1; step <= options.length; step++) {
    const index = (active + step) % options.length;
    if (options[index]!.toLowerCase().startsWith(letter)) return index;
  }
  return null;
}
