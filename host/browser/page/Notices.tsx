import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { usePage } from "./PageContext";

/** Something that the page has to say. */
export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly text: string;
  /** It tells of a failure that was ordered, and is over when that has struck. */
  readonly isOrder?: boolean;
}

const useStyles = makeStyles({ notice: { borderRadius: 0 } });

/** The line for messages; the newest takes the place of the one before. */
export function Notices({
  notice,
  onDismiss,
}: {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  const { texts } = usePage();
  return (
    <div role={notice?.intent === "error" ? "alert" : "status"}>
      {notice !== null && (
        <MessageBar intent={notice.intent} layout="multiline" className={styles.notice}>
          <MessageBarBody>
            {notice.title !== undefined && <MessageBarTitle>{notice.title}</MessageBarTitle>}
            {notice.text}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={texts.notices.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
