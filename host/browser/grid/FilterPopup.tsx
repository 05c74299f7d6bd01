import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowSortDownLinesRegular,
  ArrowSortUpLinesRegular,
  FilterDismissRegular,
} from "@fluentui/react-icons";
import type { FilterChoice, Person } from "../../person/Person";
import type { Table } from "../../workbook/model";
import { Anchored } from "../menu/Anchored";
import type { Anchor } from "../menu/placeAt";
import type { GridState } from "./GridState";
import type { FilterTexts } from "./gridTexts";

/** More values than this are found by searching; so many boxes at once would be slow and of no use. */
const MOST_SHOWN = 500;

const useStyles = makeStyles({
  surface: { display: "flex", flexDirection: "column", width: "252px", padding: "4px" },
  search: { width: "100%" },
  act: { justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "220px",
    overflow: "auto",
    margin: "4px 0",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  legend: { position: "absolute", clipPath: "inset(50%)" },
  buttons: { display: "flex", justifyContent: "flex-end", gap: "8px", marginTop: "4px" },
  empty: { padding: "8px" },
});

/** Sorting and filtering by a table's column. */
export function FilterPopup(props: {
  readonly person: Person;
  readonly state: GridState;
  readonly texts: FilterTexts;
  readonly ok: string;
  readonly cancel: string;
  readonly table: Table;
  /** Within the table, from 0. */
  readonly column: number;
  /** Where the header is. */
  readonly target: Anchor;
  readonly onClose: () => void;
}) {
  const { person, state, texts, table, column, onClose } = props;
  const styles = useStyles();
  const choices = useMemo(() => person.filterChoices(table.id, column), [person, table, column]);
  const [chosen, setChosen] = useState(() => shownTexts(choices));
  const [search, setSearch] = useState("");
  const name = table.columns[column]?.name ?? "";
  const found = choices.filter(({ text }) => matches(text, search, texts));
  const drawn = found.slice(0, MOST_SHOWN);
  const allChosen = found.length > 0 && found.every(({ text }) => chosen.has(text));
  const someChosen = found.some(({ text }) => chosen.has(text));
  const isFiltered = choices.some(({ shown }) => !shown);

  const finish = (act: () => ReturnType<Person["clearFilter"]>) => () => {
    onClose();
    void state.act(act());
  };
  const choose = (texts: readonly string[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const text of texts) {
      if (isOn) next.add(text);
      else next.delete(text);
    }
    setChosen(next);
  };
  // With a search, what was found and chosen is shown, as in Excel.
  const wanted = found.filter(({ text }) => chosen.has(text)).map(({ text }) => text);
  const showsAll = search === "" && wanted.length === choices.length;
  const apply = finish(() =>
    showsAll ? person.clearFilter(table.id, column) : person.setFilter(table.id, column, wanted)
  );
  const surface = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => surface.current?.querySelector("button")?.focus(), []);

  return (
    <Anchored
      anchor={props.target}
      side="below"
      align="start"
      role="dialog"
      label={texts.title(name)}
      onClose={onClose}
      onKeyDown={keepInside}
    >
      <div ref={surface} className={styles.surface}>
        <Button
          className={styles.act}
          appearance="subtle"
          icon={<ArrowSortUpLinesRegular />}
          onClick={finish(() => person.sortTable(table.id, column, true))}
        >
          {texts.sortAscending}
        </Button>
        <Button
          className={styles.act}
          appearance="subtle"
          icon={<ArrowSortDownLinesRegular />}
          onClick={finish(() => person.sortTable(table.id, column, false))}
        >
          {texts.sortDescending}
        </Button>
        <Button
          className={styles.act}
          appearance="subtle"
          icon={<FilterDismissRegular />}
          disabled={!isFiltered}
          onClick={finish(() => person.clearFilter(table.id, column))}
        >
          {texts.clear(name)}
        </Button>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (wanted.length > 0) apply();
          }}
        >
          <Input
            className={styles.search}
            type="search"
            aria-label={texts.search}
            placeholder={texts.search}
            value={search}
            onChange={(_event, { value }) => setSearch(value)}
          />
          <fieldset className={styles.list}>
            <legend className={styles.legend}>{texts.values}</legend>
            {found.length === 0 && <span className={styles.empty}>{texts.nothingFound}</span>}
            {found.length > 0 && (
              <Checkbox
                label={search === "" ? texts.all : texts.allFound}
                checked={allChosen ? true : someChosen ? "mixed" : false}
                onChange={() =>
                  choose(
                    found.map(({ text }) => text),
                    !allChosen
                  )
                }
              />
            )}
            {drawn.map(({ text }) => (
              <Checkbox
                key={text}
                label={text === "" ? texts.empty : text}
                checked={chosen.has(text)}
                onChange={(_event, { checked }) => choose([text], checked === true)}
              />
            ))}
          </fieldset>
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabled={wanted.length === 0}>
              {props.ok}
            </Button>
            <Button type="button" onClick={onClose}>
              {props.cancel}
            </Button>
          </div>
        </form>
      </div>
    </Anchored>
  );
}

/** Tab goes around in what is open. */
function keepInside(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== "Tab") return;
  const all = [
    ...event.currentTarget.querySelectorAll<HTMLElement>("button:enabled, input:enabled"),
  ];
  const from = event.shiftKey ? all.at(0) : all.at(-1);
  if (event.target !== from) return;
  event.preventDefault();
  (event.shiftKey ? all.at(-1) : all.at(0))?.focus();
}

function shownTexts(choices: readonly FilterChoice[]): Set<string> {
  return new Set(choices.filter(({ shown }) => shown).map(({ text }) => text));
}

function matches(text: string, search: string, texts: FilterTexts): boolean {
  const shown = text === "" ? texts.empty : text;
  return shown.toLowerCase().includes(search.trim().toLowerCase());
}
