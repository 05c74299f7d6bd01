import { usePage } from "./PageContext";
import { QuestionDialog } from "./QuestionDialog";

/** Asks before a sheet is deleted, as Excel does. */
export function DeleteSheetDialog({
  open,
  name,
  onAnswer,
}: {
  readonly open: boolean;
  readonly name: string;
  readonly onAnswer: (confirmed: boolean) => void;
}) {
  const { texts } = usePage();
  return (
    <QuestionDialog
      open={open}
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
