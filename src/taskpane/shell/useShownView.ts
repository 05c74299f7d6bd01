import { useEffect, useState, useSyncExternalStore } from "react";
import type { View } from "../PaneContext";
import { viewParts } from "../parts/viewParts";
import type { PaneActions } from "../session/PaneActions";
import type { ViewAddress } from "./ViewAddress";

/** Milliseconds until a view that is being fetched is seen to be: what is over sooner would just flicker. */
const MOMENT_MS = 300;

/** Which view there is to see. */
export interface ShownView {
  /** The view that is there: the one that the address asks for, or while that is fetched the one before; null for none. */
  readonly shown: View | null;
  /** The view that the address asks for has been fetched for a moment, and is not there yet. */
  readonly isWaiting: boolean;
}

/**
 * Shows the view that the address asks for as soon as it is there. Until then the one before stays as it is; for good
 * where the other cannot be fetched, which is told: what has been typed into it must not go.
 */
export function useShownView(
  address: Pick<ViewAddress, "subscribe" | "current" | "show">,
  fetchPart: PaneActions["fetch"]
): ShownView {
  const wanted = useSyncExternalStore(address.subscribe, address.current);
  const [shown, setShown] = useState<View | null>(null);
  const [waitingFor, setWaitingFor] = useState<View | null>(null);
  const isThere = isFetched(wanted);
  if (isThere && shown !== wanted) setShown(wanted);

  useEffect(() => {
    if (wanted === "start" || isThere) return undefined;
    let isWanted = true;
    const moment = setTimeout(() => setWaitingFor(wanted), MOMENT_MS);
    void fetchPart(viewParts[wanted]).then((view) => {
      if (!isWanted) return;
      if (view === null) address.show(shown ?? "start");
      else setShown(wanted);
    });
    return () => {
      isWanted = false;
      clearTimeout(moment);
      setWaitingFor(null);
    };
  }, [wanted, isThere, shown, address, fetchPart]);
  return { shown: isThere ? wanted : shown, isWaiting: !isThere && waitingFor === wanted };
}

function isFetched(view: View): boolean {
  return view === "start" || viewParts[view].loaded !== null;
}
