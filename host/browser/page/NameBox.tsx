import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk } from "../Desk";
import { goToTarget } from "./goTo";
import { usePage } from "./PageContext";
import { selectionName } from "./selectionName";

const useStyles = makeStyles({ box: { width: "120px", flexShrink: 0 } });

/** Says where one is, and takes one somewhere else. */
export function NameBox({
  desk,
  onGone,
  onUnknown,
}: {
  readonly desk: Desk;
  /** The person has gone somewhere by it: the keyboard belongs to the grid. */
  readonly onGone: () => void;
  readonly onUnknown: (text: string) => void;
}) {
  const styles = useStyles();
  const { texts } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  const { person, session } = desk;
  const shown = typed ?? selectionName(session.workbook, person);

  const go = (): void => {
    const text = shown.trim();
    setTyped(null);
    const target = goToTarget(session.workbook, person.sheet, text);
    if (target === null) {
      onUnknown(text);
      return;
    }
    person.activateSheet(target.sheet.id);
    person.select(target.area);
    onGone();
  };

  return (
    <Input
      className={styles.box}
      size="small"
      appearance="filled-darker"
      aria-label={texts.formulaBar.nameBox}
      value={shown}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={(_event, { value }) => setTyped(value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          go();
        } else if (event.key === "Escape") {
          setTyped(null);
          onGone();
        }
      }}
    />
  );
}
