import { usePage } from "./PageContext";
import { QuestionDialog } from "./QuestionDialog";

/** Asks before a sheet is deleted, as Excel does. */
export function DeleteSheetDialog({
  name,
  onAnswer,
}: {
  readonly name: string;
  readonly onAnswer: (confirmed: boolean) => void;
}) {
  const { texts } = usePage();
  return (
    <QuestionDialog
      title={texts.sheets.deleteTitle(name)}
      onDismiss={() => onAnswer(false)}
      answers={[
        { text: texts.sheets.deleteIt, primary: true, onChoose: () => onAnswer(true) },
        { text: texts.cancel, onChoose: () => onAnswer(false) },
      ]}
    >
      {texts.sheets.deleteQuestion}
    </QuestionDialog>
  );
}
