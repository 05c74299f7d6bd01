import { useCallback, useEffect, useState } from "react";
import { readManifest } from "./readManifest";
import type { RibbonModel } from "./RibbonModel";

/** The add-in's part of the ribbon: on its way, here, or not to be had. */
export type ManifestState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly ribbon: RibbonModel }
  | { readonly kind: "failed"; readonly retry: () => void };

/** The manifest that the page's own server hands out. */
const MANIFEST = "manifest.xml";

/** Fetches the add-in's manifest and reads its ribbon. @param locale Language of its strings, such as "da-DK". */
export function useManifest(locale: string): ManifestState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<ManifestState>({ kind: "loading" });
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    setState({ kind: "loading" });
    fetchManifest(abort.signal)
      .then((xml) =>
        setState({ kind: "ready", ribbon: readManifest(xml, locale, window.location.origin) })
      )
      .catch(() => {
        if (!abort.signal.aborted) setState({ kind: "failed", retry });
      });
    return () => abort.abort();
  }, [locale, attempt, retry]);
  return state;
}

async function fetchManifest(signal: AbortSignal): Promise<string> {
  const response = await fetch(MANIFEST, { signal });
  if (!response.ok) throw new Error(`The manifest answered ${response.status}.`);
  return response.text();
}
