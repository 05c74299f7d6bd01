import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Desk } from "../Desk";
import { gridTexts } from "../grid/gridTexts";
import { formatArea } from "../../workbook/address";
import { cellArea } from "../../workbook/areas";
import { usePage } from "./PageContext";
import { colleagueWrites } from "./trouble";

interface ColleagueProps {
  readonly desk: Desk;
  readonly onClose: () => void;
  /** It is written. @param message What is said about it. */
  readonly onDone: (message: string) => void;
}

/** Asks which cell a colleague changes, and into what. It stays where it is and is opened and closed. */
export function ColleagueDialog({ open, ...props }: ColleagueProps & { readonly open: boolean }) {
  return (
    <Dialog
      open={open}
      onOpenChange={(_event, data) => {
        if (!data.open) props.onClose();
      }}
    >
      <DialogSurface>
        <ColleagueForm {...props} />
      </DialogSurface>
    </Dialog>
  );
}

function ColleagueForm({ desk, onClose, onDone }: ColleagueProps) {
  const { texts, language } = usePage();
  const { change } = texts.trouble;
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
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <DialogBody>
        <DialogTitle>{change.title}</DialogTitle>
        <DialogContent>
          <Field label={change.cell} validationMessage={problem}>
            <Input value={cell} onChange={(_event, data) => setCell(data.value)} />
          </Field>
          <Field label={change.value}>
            <Input value={value} onChange={(_event, data) => setValue(data.value)} />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button type="submit" appearance="primary">
            {change.apply}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
