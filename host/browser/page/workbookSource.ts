import type { Desk } from "../Desk";
import { SampleError } from "./fileMessage";
import type { PageLanguage } from "./pageTexts";

/** Where a workbook comes from. */
export type WorkbookSource =
  | { readonly kind: "sample"; readonly language: PageLanguage }
  | { readonly kind: "blank" }
  | { readonly kind: "file"; readonly file: File };

/** What the sample is called once it is open. */
const SAMPLE_NAMES: Readonly<Record<PageLanguage, string>> = {
  da: "Eksempel.xlsx",
  en: "Example.xlsx",
};

/**
 * Opens a workbook on the desk in place of the one that is there.
 * @throws FileError when it is no workbook that can be opened, SampleError when the sample is not to be had; the open
 *   workbook stays then.
 */
export async function openSource(desk: Desk, source: WorkbookSource): Promise<void> {
  switch (source.kind) {
    case "blank":
      return desk.startBlank();
    case "file":
      return desk.open(new Uint8Array(await source.file.arrayBuffer()), source.file.name);
    case "sample":
      return desk.open(await fetchSample(source.language), SAMPLE_NAMES[source.language]);
  }
}

async function fetchSample(language: PageLanguage): Promise<Uint8Array> {
  const response = await fetch(`sample/${language}.xlsx`).catch(() => null);
  if (!response?.ok) throw new SampleError(`sample/${language}.xlsx`);
  return new Uint8Array(await response.arrayBuffer());
}
