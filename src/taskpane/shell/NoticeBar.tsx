import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePane } from "../PaneContext";
import type { Notice } from "../session/PaneSnapshot";

const useStyles = makeStyles({
  bar: { margin: "8px 12px", minHeight: "auto", paddingTop: "6px", paddingBottom: "6px" },
  body: { overflowWrap: "anywhere", whiteSpace: "normal" },
});

/**
 * How the latest thing went. The two regions are always there: what appears in one of them is read out, once, and
 * also where it says the same as the message before.
 */
export function NoticeBar() {
  const { notice } = usePane().snapshot;
  const [shown, setShown] = useState({ notice, number: 0 });
  if (shown.notice !== notice) setShown({ notice, number: shown.number + 1 });
  const isUrgent = notice?.intent === "error" || notice?.intent === "warning";
  return (
    <>
      <div role="status">
        {notice && !isUrgent && <Message key={shown.number} notice={notice} />}
      </div>
      <div role="alert">{notice && isUrgent && <Message key={shown.number} notice={notice} />}</div>
    </>
  );
}

function Message({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { actions, snapshot, texts } = usePane();
  const { undo, retry, dismiss } = texts.shell;
  const isBusy = snapshot.work !== null;
  const hasButtons = notice.undo !== null || notice.retry !== null;
  return (
    <MessageBar
      intent={notice.intent}
      layout={hasButtons ? "multiline" : "singleline"}
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{notice.title}</MessageBarTitle> {notice.text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={dismiss}
            onClick={() => actions.dismissNotice()}
          />
        }
      >
        {notice.undo && (
          <Button size="small" disabledFocusable={isBusy} onClick={notice.undo}>
            {undo}
          </Button>
        )}
        {notice.retry && (
          <Button size="small" disabledFocusable={isBusy} onClick={notice.retry}>
            {notice.retryLabel ?? retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
