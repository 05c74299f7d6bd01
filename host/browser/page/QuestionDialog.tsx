import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

/** One of a question's answers. */
export interface Answer {
  readonly text: string;
  readonly primary?: boolean;
  readonly onChoose: () => void;
}

/**
 * A question in front of everything else; Escape is the way out without an answer. It stays where it is and is opened
 * and closed: Fluent hides the rest of the page while it is open, and shows it again when it closes.
 */
export function QuestionDialog({
  open,
  title,
  children,
  answers,
  onDismiss,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** In reading order. */
  readonly answers: readonly Answer[];
  readonly onDismiss: () => void;
}) {
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_event, data) => {
        if (!data.open) onDismiss();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            {answers.map(({ text, primary, onChoose }) => (
              <Button
                key={text}
                appearance={primary === true ? "primary" : "secondary"}
                onClick={onChoose}
              >
                {text}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
