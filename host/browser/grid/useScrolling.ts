import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { Size } from "./layout/gridGeometry";
import { ScrollLayers } from "./ScrollLayers";

/** How far the sheet is scrolled behind its frozen cells, in pixels. */
export interface Scroll {
  readonly left: number;
  readonly top: number;
}

/** The scrolled window. */
export interface Scrolling {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly layers: ScrollLayers;
  /** Size of the window without scroll bars; 0 before it is known. */
  readonly size: Size;
  /** Where it was scrolled when lines last came into view. */
  readonly scroll: Scroll;
  /** Where it is scrolled at this moment. */
  readonly current: () => Scroll;
  readonly onScroll: () => void;
  readonly scrollTo: (scroll: Scroll) => void;
}

/** How far it may be scrolled before the lines in view are looked at again, in pixels. */
const STEP_PX = 40;
const UNMEASURED: Size = { width: 0, height: 0 };

/**
 * Follows the window's size and scrolling. Layers are moved with every scroll event; the grid is drawn again, before
 * the next frame, only when a step further has been scrolled.
 * @param sheetId Each sheet is shown where it was left.
 */
export function useScrolling(sheetId: string): Scrolling {
  const scroller = useRef<HTMLDivElement>(null);
  const layers = useMemo(() => new ScrollLayers(), []);
  const places = useRef(new Map<string, Scroll>());
  const [size, setSize] = useState(UNMEASURED);
  const [scroll, setScroll] = useState<Scroll>({ left: 0, top: 0 });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void =>
      setSize((known) => {
        const { clientWidth: width, clientHeight: height } = element;
        return known.width === width && known.height === height ? known : { width, height };
      });
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const current = useCallback((): Scroll => {
    const element = scroller.current;
    return { left: element?.scrollLeft ?? 0, top: element?.scrollTop ?? 0 };
  }, []);

  const onScroll = useCallback(() => {
    const now = current();
    layers.moveTo(now.left, now.top);
    places.current.set(sheetId, now);
    const far =
      Math.abs(now.left - scroll.left) >= STEP_PX || Math.abs(now.top - scroll.top) >= STEP_PX;
    if (far) flushSync(() => setScroll(now));
  }, [current, layers, scroll, sheetId]);

  const scrollTo = useCallback(
    (wanted: Scroll) => {
      const element = scroller.current;
      if (!element) return;
      element.scrollLeft = wanted.left;
      element.scrollTop = wanted.top;
      const now = current();
      layers.moveTo(now.left, now.top);
      places.current.set(sheetId, now);
      setScroll((known) => (known.left === now.left && known.top === now.top ? known : now));
    },
    [current, layers, sheetId]
  );

  const shown = useRef(sheetId);
  useLayoutEffect(() => {
    if (shown.current === sheetId) return;
    shown.current = sheetId;
    scrollTo(places.current.get(sheetId) ?? { left: 0, top: 0 });
  }, [sheetId, scrollTo]);

  return { scroller, layers, size, scroll, current, onScroll, scrollTo };
}
