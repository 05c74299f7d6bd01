import type { Outcome } from "../../person/Person";
import type { Desk } from "../Desk";
import type { HomeClipboard } from "../ribbon/homeCommands";

const DONE: Outcome = { kind: "done" };

/**
 * Copying and pasting from the ribbon, by the clipboard of the machine where the browser lets the page.
 * @param onBlocked Nothing could be pasted because the browser keeps the clipboard from the page: keys still can.
 */
export function machineClipboard({ person }: Desk, onBlocked: () => void): HomeClipboard {
  return {
    copy: async (cut) => {
      const copied = cut ? person.cut() : person.copy();
      if (copied.kind !== "done") return copied;
      // Without the machine's clipboard the cells can still be pasted within the page.
      await navigator.clipboard.writeText(copied.text).catch(() => undefined);
      return DONE;
    },
    paste: async () => {
      const text = await navigator.clipboard.readText().catch(() => null);
      if (text === null && person.clip === null) {
        onBlocked();
        return DONE;
      }
      return person.paste(text);
    },
  };
}
