import { useEffect } from "react";
import type { PaneSession } from "../session/PaneSession";

/** Has the session look again each time that the user comes back to the pane: from the sheet, or from another window. */
export function useReturn(session: Pick<PaneSession, "lookAgain">): void {
  useEffect(() => {
    const onFocus = (): void => session.lookAgain();
    const onVisible = (): void => {
      if (document.visibilityState === "visible") session.lookAgain();
    };
    window.addEventListener("focus", onFocus);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      window.removeEventListener("focus", onFocus);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [session]);
}
