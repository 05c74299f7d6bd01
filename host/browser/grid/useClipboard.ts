import { useCallback, useMemo, type ClipboardEvent } from "react";
import type { Person } from "../../person/Person";
import type { ClipboardActs } from "./CellMenu";
import type { GridState } from "./GridState";

/** What the clipboard keys do, as handlers of the browser's own events, and the same for the menu. */
export interface GridClipboard extends ClipboardActs {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * Copying and pasting between the grid and the clipboard of the machine, as text in lines and tabs. Keys need no
 * permission, because the browser hands its clipboard over with the event; the menu must ask for it.
 */
export function useClipboard(person: Person, state: GridState): GridClipboard {
  const copied = useCallback(
    (cut: boolean): string | null => {
      const result = cut ? person.cut() : person.copy();
      if (result.kind === "done") return result.text;
      void state.act(result);
      return null;
    },
    [person, state]
  );
  return useMemo(() => {
    const put = (cut: boolean) => (event: ClipboardEvent) => {
      if (state.draft !== null) return;
      event.preventDefault();
      const text = copied(cut);
      if (text !== null) event.clipboardData.setData("text/plain", text);
    };
    return {
      onCopy: put(false),
      onCut: put(true),
      onPaste: (event) => {
        if (state.draft !== null) return;
        event.preventDefault();
        void state.act(person.paste(event.clipboardData.getData("text/plain")));
      },
      copy: (cut) => {
        const text = copied(cut);
        // Where the browser refuses, what was copied can still be pasted within the grid.
        if (text !== null) void writeClipboard(text);
      },
      paste: (what) => {
        void readClipboard().then((text) => {
          if (text === null && !person.clip) state.tell("pasteByKey");
          else void state.act(person.paste(text, what));
        });
      },
    };
  }, [person, state, copied]);
}

async function writeClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return;
  }
}

/** The text on the clipboard of the machine; null where the browser does not let the page read it. */
async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
