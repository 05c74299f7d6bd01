import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { exportSheet } from "../../../actions/exportSheet";
import { MOST_SHEET_ROWS } from "../../../workbook/sheets/exportSheet";
import { sheetSink } from "../../parts/sinkParts";
import { usePane, useRegister } from "../../PaneContext";
import { readOnlyReason } from "../../readOnly";
import { useAction } from "../../useAction";
import { exportBlob, exportFileName, exportText, offerDownload } from "./exportFile";
import type { PreparedExport, WantedExport } from "./PreparedExport";

/** A longer text makes the clipboard, or what it is pasted into, stand still. Bytes. */
const LONGEST_COPY = 2_000_000;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  news: { margin: "8px 0 0", overflowWrap: "anywhere" },
  hint: { margin: "8px 0 0" },
});

/** What came of a button. A text that could not be copied is there to be copied by hand. */
interface News {
  readonly of: PreparedExport;
  readonly text: string;
  readonly byHand: string | null;
}

/** The three ways out: a file, the clipboard, a sheet. */
export function ExportActions(props: {
  readonly prepared: PreparedExport;
  /** False while another choice is being prepared: then the buttons wait. */
  readonly isReady: boolean;
  readonly wanted: WantedExport;
}) {
  const { prepared, isReady, wanted } = props;
  const styles = useStyles();
  const { texts, today } = usePane();
  const offered = useAction(exportSheet);
  const open = useRegister();
  const { register } = open;
  const reason = readOnlyReason(open);
  const [latest, setLatest] = useState<News | null>(null);
  const url = useDownloadUrl();
  const words = texts.export;
  const { lines } = prepared.counts;
  const canWrite = isReady && !offered.isBusy;
  const news = latest?.of === prepared ? latest : null;
  const tell = (text: string, byHand: string | null = null): void =>
    setLatest({ of: prepared, text, byHand });

  const download = (): void => {
    if (!isReady) return;
    const { dataset, selection } = wanted;
    const word = dataset === "scores" ? words.fileName : words.lists[dataset];
    const name = exportFileName(word, selection, today);
    offerDownload(url(exportBlob(prepared)), name);
    tell(words.sent(name));
  };
  const copy = async (): Promise<void> => {
    if (!isReady) return;
    if (prepared.bytes > LONGEST_COPY) {
      tell(words.tooLongToCopy);
      return;
    }
    const text = exportText(prepared);
    if (await copyText(text)) tell(words.copied(lines));
    else tell(words.copyByHand, text);
  };
  const makeSheet = async (): Promise<void> => {
    if (!canWrite) return;
    if (lines > MOST_SHEET_ROWS) {
      tell(words.tooManyForSheet);
      return;
    }
    setLatest(null);
    const plan = async (signal: AbortSignal) => {
      const { exportedSheet } = await sheetSink.load();
      return exportSheet.plan(await exportedSheet({ register, ...wanted }, signal)).edits;
    };
    await offered.apply(plan, offered.words.done(lines));
  };

  return (
    <div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isReady} onClick={download}>
          {words.download}
        </Button>
        <Button disabledFocusable={!isReady} onClick={() => void copy()}>
          {words.copy}
        </Button>
        {reason === null && (
          <Button disabledFocusable={!canWrite} onClick={() => void makeSheet()}>
            {offered.words.button}
          </Button>
        )}
      </div>
      <div role="status">{news && <p className={styles.news}>{news.text}</p>}</div>
      {news?.byHand != null && <CopyByHand text={news.byHand} />}
      <p className={styles.hint}>{reason === null ? words.sheetHint : words.readOnly[reason]}</p>
    </div>
  );
}

/** The text, selected, for who may not write to the clipboard from here. */
function CopyByHand({ text }: { readonly text: string }) {
  const { textLabel } = usePane().texts.export;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <Field label={textLabel}>
      <Textarea
        ref={(element: HTMLTextAreaElement | null) => {
          area.current = element;
        }}
        readOnly
        value={text}
        rows={6}
        resize="vertical"
      />
    </Field>
  );
}

/** @returns false where the browser does not let the pane write to the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Also where there is no clipboard at all.
    return false;
  }
}

/** Gives a file an address, and takes it back with the next one or when the view is left: the browser has it by then. */
function useDownloadUrl(): (blob: Blob) => string {
  const current = useRef<string | null>(null);
  const revoke = (): void => {
    if (current.current !== null) URL.revokeObjectURL(current.current);
    current.current = null;
  };
  useEffect(() => revoke, []);
  return (blob) => {
    revoke();
    return (current.current = URL.createObjectURL(blob));
  };
}
