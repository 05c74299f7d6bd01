import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ModalDialog } from "../dialog/ModalDialog";

/** One of a question's answers. */
export interface Answer {
  readonly text: string;
  readonly primary?: boolean;
  readonly onChoose: () => void;
}

/** A question in front of everything else; Escape is the way out without an answer. */
export function QuestionDialog({
  title,
  children,
  answers,
  onDismiss,
}: {
  readonly title: string;
  readonly children: ReactNode;
  /** In reading order; the first has the keyboard. */
  readonly answers: readonly Answer[];
  readonly onDismiss: () => void;
}) {
  return (
    <ModalDialog
      title={title}
      onDismiss={onDismiss}
      actions={answers.map(({ text, primary, onChoose }) => (
        <Button
          key={text}
          appearance={primary === true ? "primary" : "secondary"}
          onClick={onChoose}
        >
          {text}
        </Button>
      ))}
    >
      {children}
    </ModalDialog>
  );
}
