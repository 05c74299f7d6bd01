import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type AriaRole,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { placeAt, type Anchor, type Placement } from "./placeAt";

const useStyles = makeStyles({
  surface: {
    position: "fixed",
    inset: "auto",
    boxSizing: "border-box",
    maxWidth: "calc(100vw - 8px)",
    maxHeight: "calc(100vh - 8px)",
    margin: 0,
    padding: "4px",
    overflow: "auto",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    zIndex: 1000,
  },
});

/**
 * Something that lies over the page at an anchor until a press or a key elsewhere closes it. It is open as long as it
 * is in the page. It uses the browser's own top layer and adds nothing of its own that can take the keyboard; where it
 * goes when this closes is for `onClose` to say.
 */
export function Anchored({
  anchor,
  side,
  align,
  role,
  label,
  className,
  children,
  onClose,
  onKeyDown,
}: Placement & {
  readonly anchor: Anchor;
  readonly role: AriaRole;
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** Escape, a press outside of it and of the anchor, or another window in front. */
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void;
}) {
  const styles = useStyles();
  const surface = useRef<HTMLDivElement>(null);
  const latest = useRef({ anchor, onClose });
  latest.current = { anchor, onClose };

  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return;
    // Browsers from before the top layer show it where it is in the page.
    if ("showPopover" in element) element.showPopover();
    const { left, top } = placeAt(
      latest.current.anchor.getBoundingClientRect(),
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: window.innerWidth, height: window.innerHeight },
      { side, align }
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [side, align]);

  useEffect(() => {
    const close = (): void => latest.current.onClose();
    const onPress = ({ target }: PointerEvent): void => {
      const own = [surface.current, latest.current.anchor];
      const isOwn = own.some(
        (each) => each instanceof Node && target instanceof Node && each.contains(target)
      );
      if (!isOwn) close();
    };
    document.addEventListener("pointerdown", onPress, true);
    window.addEventListener("blur", close);
    window.addEventListener("resize", close);
    return () => {
      document.removeEventListener("pointerdown", onPress, true);
      window.removeEventListener("blur", close);
      window.removeEventListener("resize", close);
    };
  }, []);

  return (
    <div
      ref={surface}
      popover="manual"
      role={role}
      aria-label={label}
      className={mergeClasses(styles.surface, className)}
      onKeyDown={(event) => {
        // Keys belong to what is open, and not to what it lies over.
        event.stopPropagation();
        if (event.key === "Escape") {
          event.preventDefault();
          onClose();
        } else onKeyDown?.(event);
      }}
    >
      {children}
    </div>
  );
}
