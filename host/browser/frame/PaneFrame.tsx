import { useEffect, useId, useMemo, useRef, useSyncExternalStore } from "react";
import type { Desk } from "../Desk";
import { frameName, type FrameIdentity } from "./frameIdentity";
import { PaneLine, type Leaving } from "./PaneLine";

/** Name of the event by which the page hands the keyboard to the frame that it is sent to. */
export const TAKE_FOCUS = "takefocus";

/** Which pane is shown, and who hears of it. */
export interface PaneFrameProps {
  readonly desk: Desk;
  /** Address of the pane's page, of the same origin as this page. */
  readonly url: string;
  /** Language of Excel: "da-DK". */
  readonly locale: string;
  /** Name of the frame for those who do not see it. */
  readonly title: string;
  /** "elsewhere" for a pane that counts as another author's, beside the one that is there. */
  readonly author?: "here" | "elsewhere";
  /** Goes up when the same address is asked for once more, whatever view the page in it has gone to. */
  readonly asked?: number;
  readonly className?: string;
  /**
   * The keyboard leaves the pane: Office's client holds the Tab key itself and asks the page to take the focus.
   * "forward" and "backward" are to what comes after and before the frame, "workbook" (Escape, F2) is to the grid.
   */
  readonly onLeave?: (where: Leaving) => void;
}

/**
 * The task pane beside the workbook: a frame with the add-in's real page and Office's real client in it. When
 * another workbook is opened, the frame is loaded anew as soon as the desk says so.
 */
export function PaneFrame({ author = "here", ...props }: PaneFrameProps) {
  const { desk } = props;
  const paneNumber = useSyncExternalStore(desk.subscribe, () => desk.paneNumber);
  return <Frame key={`${paneNumber} ${props.locale}`} {...props} author={author} />;
}

/** One frame from its loading to its end. */
function Frame(props: PaneFrameProps & { readonly author: "here" | "elsewhere" }) {
  const { desk, url, locale, title, author, className } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const handlers = useRef(props);
  useEffect(() => {
    handlers.current = props;
  });
  const conversationId = useId();
  const identity = useMemo<FrameIdentity>(
    () => ({
      conversationId,
      appId: "progressionsregister",
      locale,
      origin: window.location.origin,
    }),
    [conversationId, locale]
  );

  useEffect(() => {
    const line = new PaneLine({
      identity,
      connect: (send) => desk.connectPane(send, author),
      post: (text) => frame.current?.contentWindow?.postMessage(text, identity.origin),
      onLeave: (where) => handlers.current.onLeave?.(where),
    });
    const receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
      const isOwn = source !== null && source === frame.current?.contentWindow;
      if (isOwn && origin === identity.origin) line.receive(data);
    };
    const takeFocus = (): void => line.takeFocus();
    const element = frame.current;
    window.addEventListener("message", receive);
    element?.addEventListener(TAKE_FOCUS, takeFocus);
    return () => {
      window.removeEventListener("message", receive);
      element?.removeEventListener(TAKE_FOCUS, takeFocus);
      line.close();
    };
  }, [desk, author, identity]);

  const shown = useRef({ url, asked: props.asked });
  useEffect(() => {
    const isAskedAgain = shown.current.url === url && shown.current.asked !== props.asked;
    shown.current = { url, asked: props.asked };
    // As with a new address: where only what follows "#" is another, the page hears of it and is not loaded anew.
    if (isAskedAgain) frame.current?.contentWindow?.location.replace(url);
  }, [url, props.asked]);

  // The name is what the client reads first, so it comes before the address.
  return (
    <iframe ref={frame} name={frameName(identity)} src={url} title={title} className={className} />
  );
}
