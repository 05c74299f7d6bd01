import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { GridState, Notice } from "./GridState";
import type { GridTexts } from "./gridTexts";

/** A choice under a message; the first is the one that Enter takes. */
interface Choice {
  readonly text: string;
  readonly act: () => void;
}

/** The message in front of the grid, with the choices that Excel gives; nothing when there is none. */
export function NoticeDialog(props: {
  readonly state: GridState;
  readonly texts: GridTexts;
  /** Gives the keyboard back: to the cell being edited, or to the grid. */
  readonly onDone: () => void;
}) {
  const { state, texts, onDone } = props;
  const { notice } = state;
  const said = notice && wordsOf(notice, texts);
  if (!notice || !said) return null;
  const done = (act: () => void) => () => {
    act();
    onDone();
  };
  const dismiss = done(() => state.dismiss());
  const choices = choicesOf(notice, state, texts);
  return (
    <Dialog open modalType="alert" onOpenChange={dismiss}>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{said.title}</DialogTitle>
          <DialogContent>{said.message}</DialogContent>
          <DialogActions>
            {choices.map(({ text, act }, index) => (
              <Button
                key={text}
                appearance={index === 0 ? "primary" : "secondary"}
                onClick={done(act)}
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

function wordsOf(notice: Notice, texts: GridTexts): { title: string; message: string } | null {
  if (notice.kind === "refused") {
    const message = texts.refused[notice.reason];
    return message === null ? null : { title: texts.refusedTitle, message };
  }
  if (notice.kind === "pasteByKey")
    return { title: texts.menu.paste, message: texts.menu.pasteByKey };
  const title = notice.title === "" ? texts.invalid.title : notice.title;
  const message = notice.message === "" ? texts.invalid.message : notice.message;
  const asks = notice.style === "Warning";
  return { title, message: asks ? `${message} ${texts.invalid.continueQuestion}` : message };
}

function choicesOf(notice: Notice, state: GridState, texts: GridTexts): Choice[] {
  const retry = (): void => state.dismiss();
  const cancel = (): void => state.cancel();
  const force = (): void => void state.force();
  if (notice.kind !== "invalid") return [{ text: texts.ok, act: retry }];
  switch (notice.style) {
    case "Stop":
      return [
        { text: texts.retry, act: retry },
        { text: texts.cancel, act: cancel },
      ];
    case "Warning":
      return [
        { text: texts.yes, act: force },
        { text: texts.no, act: retry },
        { text: texts.cancel, act: cancel },
      ];
    case "Information":
      return [
        { text: texts.ok, act: force },
        { text: texts.cancel, act: cancel },
      ];
  }
}
