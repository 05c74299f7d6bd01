import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";

/** The part of Office's own theme that tells light from dark; Excel on the web gives none. */
export interface OfficeColors {
  /** Colour behind the text, `#RRGGBB`. */
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

const DARK_SYSTEM = "(prefers-color-scheme: dark)";

/**
 * Light or dark as Office is, or else as the system is; where the system chooses the colours itself, they replace the
 * theme's. Marks the page with `data-theme`, by which the charts' colours go.
 */
export function useTheme(office: OfficeColors | null): Theme {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, isDarkSystem);
  const isDark = isDarkOffice(office) ?? isSystemDark;
  useEffect(() => {
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}

/** Null where Office does not say. */
function isDarkOffice(office: OfficeColors | null): boolean | null {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const parts = /^#(..)(..)(..)$/.exec(office?.bodyBackgroundColor ?? "");
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  // As bright as the eye sees it.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function isDarkSystem(): boolean {
  return window.matchMedia(DARK_SYSTEM).matches;
}

function subscribeToSystem(listener: () => void): () => void {
  const query = window.matchMedia(DARK_SYSTEM);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
