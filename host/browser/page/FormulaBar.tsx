import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular } from "@fluentui/react-icons";
import { useRef, useSyncExternalStore } from "react";
import type { Desk } from "../Desk";
import { gridStateOf } from "../grid/GridState";
import { NameBox } from "./NameBox";
import { usePage } from "./PageContext";
import { useDesk } from "./useDesk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  formula: { flexGrow: 1, minWidth: 0 },
  sign: {
    fontStyle: "italic",
    fontFamily: "Georgia, serif",
    color: tokens.colorNeutralForeground3,
    padding: "0 4px",
  },
});

/**
 * Name box and formula bar. What is typed here and what is typed in the cell is one text, the grid's draft.
 */
export function FormulaBar({
  desk,
  focusGrid,
  onUnknownName,
}: {
  readonly desk: Desk;
  readonly focusGrid: () => void;
  readonly onUnknownName: (text: string) => void;
}) {
  const styles = useStyles();
  const { texts } = usePage();
  useDesk(desk);
  const { person } = desk;
  const state = gridStateOf(person);
  useSyncExternalStore(state.subscribe, () => state.version);
  const input = useRef<HTMLInputElement>(null);
  const { draft } = state;

  const begin = (): boolean => draft !== null || state.begin(null, "edit");
  const commit = (after: () => void): void => {
    void state.commit(after).then((done) => {
      if (done) focusGrid();
      else input.current?.focus();
    });
  };
  const cancel = (): void => {
    state.cancel();
    focusGrid();
  };

  return (
    <div className={styles.bar} data-region="formula">
      <NameBox desk={desk} onGone={focusGrid} onUnknown={onUnknownName} />
      {draft !== null && (
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={texts.formulaBar.cancel}
            onClick={cancel}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<CheckmarkRegular />}
            aria-label={texts.formulaBar.accept}
            onClick={() => commit(() => undefined)}
          />
        </>
      )}
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <Input
        input={{ ref: input }}
        className={styles.formula}
        size="small"
        appearance="filled-darker"
        aria-label={texts.formulaBar.formula}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? person.editText()}
        onChange={(_event, { value }) => {
          if (begin()) state.type(value);
        }}
        onClick={begin}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === "Tab") {
            if (draft === null) return;
            event.preventDefault();
            const back = event.shiftKey;
            const direction =
              event.key === "Tab" ? (back ? "previous" : "next") : back ? "previousRow" : "nextRow";
            commit(() => void person.move(direction));
          } else if (event.key === "Escape" && draft !== null) {
            event.preventDefault();
            cancel();
          } else if (event.key === "F2") {
            begin();
          }
        }}
      />
    </div>
  );
}
