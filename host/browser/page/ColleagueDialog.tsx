import { Button, Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Desk } from "../Desk";
import { ModalDialog } from "../dialog/ModalDialog";
import { gridTexts } from "../grid/gridTexts";
import { formatArea } from "../../workbook/address";
import { cellArea } from "../../workbook/areas";
import { usePage } from "./PageContext";
import { colleagueWrites } from "./trouble";

/** Asks which cell a colleague changes, and into what. */
export function ColleagueDialog({
  desk,
  onClose,
  onDone,
}: {
  readonly desk: Desk;
  readonly onClose: () => void;
  /** It is written. @param message What is said about it. */
  readonly onDone: (message: string) => void;
}) {
  const { texts, language } = usePage();
  const { change } = texts.trouble;
  const formId = useId();
  const { row, column } = desk.person.activeCell;
  const [cell, setCell] = useState(formatArea(cellArea(row, column)));
  const [value, setValue] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  const apply = async (): Promise<void> => {
    const failed = await colleagueWrites(desk, cell, value);
    if (failed === null) {
      onDone(change.done(`${desk.person.sheet.name}!${cell.toUpperCase()}`));
      onClose();
    } else {
      setProblem(failed === "badCell" ? change.badCell : gridTexts(language).refused.locked);
    }
  };

  return (
    <ModalDialog
      title={change.title}
      onDismiss={onClose}
      actions={
        <>
          <Button form={formId} type="submit" appearance="primary">
            {change.apply}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <Field label={change.cell} validationMessage={problem}>
          <Input value={cell} onChange={(_event, data) => setCell(data.value)} />
        </Field>
        <Field label={change.value}>
          <Input value={value} onChange={(_event, data) => setValue(data.value)} />
        </Field>
      </form>
    </ModalDialog>
  );
}
