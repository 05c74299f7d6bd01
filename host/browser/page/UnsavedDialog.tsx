import { usePage } from "./PageContext";
import { QuestionDialog } from "./QuestionDialog";

/** What the person wants with changes that are not saved. */
export type UnsavedAnswer = "save" | "discard" | "cancel";

/** Asks before another file takes the place of one with unsaved changes. */
export function UnsavedDialog({
  name,
  onAnswer,
}: {
  readonly name: string;
  readonly onAnswer: (answer: UnsavedAnswer) => void;
}) {
  const { texts } = usePage();
  const { file } = texts;
  return (
    <QuestionDialog
      title={file.unsavedTitle}
      onDismiss={() => onAnswer("cancel")}
      answers={[
        { text: file.saveFirst, primary: true, onChoose: () => onAnswer("save") },
        { text: file.discard, onChoose: () => onAnswer("discard") },
        { text: texts.cancel, onChoose: () => onAnswer("cancel") },
      ]}
    >
      {file.unsavedQuestion(name)}
    </QuestionDialog>
  );
}
