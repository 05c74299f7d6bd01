import { useEffect, useState } from "react";
import type { Desk } from "../Desk";
import { fileMessage } from "./fileMessage";
import type { Notice } from "./Notices";
import { usePage } from "./PageContext";
import { saveFile } from "./saveFile";
import type { UnsavedAnswer } from "./UnsavedDialog";
import { openSource } from "./workbookSource";

/** Opening and saving, with the question that comes before changes are lost. */
export interface Files {
  /** Whether the person is being asked what becomes of unsaved changes. */
  readonly asking: boolean;
  readonly answer: (answer: UnsavedAnswer) => void;
  /** Opens a file, after asking where something is not saved. */
  readonly open: (file: File) => void;
  readonly save: () => Promise<boolean>;
}

/** Files of a desk. @param tell Says how it went. */
export function useFiles(desk: Desk, tell: (notice: Notice | null) => void): Files {
  const { texts } = usePage();
  const [waiting, setWaiting] = useState<File | null>(null);
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent): void => {
      if (desk.unsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [desk]);

  const fail = (title: string, error: unknown): false => {
    tell({ intent: "error", title, text: fileMessage(error, texts.file) });
    return false;
  };
  const openNow = async (file: File): Promise<void> => {
    try {
      await openSource(desk, { kind: "file", file });
      tell(null);
    } catch (error) {
      fail(texts.file.openFailed, error);
    }
  };
  const save = async (): Promise<boolean> => {
    try {
      saveFile(await desk.save(), desk.name);
    } catch (error) {
      return fail(texts.file.saveFailed, error);
    }
    tell({ intent: "success", text: texts.file.saved(desk.name) });
    return true;
  };

  return {
    asking: waiting !== null,
    open: (file) => {
      if (desk.unsaved) setWaiting(file);
      else void openNow(file);
    },
    answer: (answer) => {
      setWaiting(null);
      if (waiting === null || answer === "cancel") return;
      const ready = answer === "discard" ? Promise.resolve(true) : save();
      void ready.then((saved) => (saved ? openNow(waiting) : undefined));
    },
    save,
  };
}
