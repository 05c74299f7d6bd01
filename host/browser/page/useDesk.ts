import { useSyncExternalStore } from "react";
import type { Desk } from "../Desk";

/** Draws the component again whenever something of the desk may have changed. @returns the desk's version. */
export function useDesk(desk: Desk): number {
  return useSyncExternalStore(desk.subscribe, () => desk.version);
}
