import { Field, Select } from "@fluentui/react-components";
import { lookUp } from "../../../import/map/lookUp";
import type { ImportTable } from "../../../import/table/parseTable";
import { usePane } from "../../PaneContext";
import { HeaderOptions } from "./ColumnSelect";
import { itemColumn, MOST_WORDS, rowsByWord, wordsOf, type ItemChoice } from "./columnChoices";
import type { DestinationItem } from "./destinations";
import { WordQuestions } from "./WordQuestions";

/** A choice of what the rows are about. */
export interface ItemSelectProps {
  /** Of the element around it and the questions that follow from it. */
  readonly id: string;
  readonly label: string;
  readonly table: ImportTable;
  readonly items: readonly DestinationItem[];
  readonly value: ItemChoice;
  readonly onChange: (choice: ItemChoice) => void;
}

/** Before a column's header and an item's code in the values of the options: both may be called the same. */
const COLUMN = "column:";
const CONSTANT = "constant:";

/** Chooses one indicator or respondent for all rows, or the column that says which, and then what its words mean. */
export function ItemSelect({ id, label, table, items, value, onChange }: ItemSelectProps) {
  const texts = usePane().texts.import;
  const chosen =
    value.kind === "constant" ? `${CONSTANT}${value.code}` : `${COLUMN}${value.header}`;
  const choose = (option: string): void => {
    if (option.startsWith(COLUMN)) onChange(itemColumn(table, option.slice(COLUMN.length), items));
    else onChange({ kind: "constant", code: option.slice(CONSTANT.length) });
  };
  return (
    <div id={id}>
      <Field label={label} required>
        <Select value={chosen} onChange={(_, data) => choose(data.value)}>
          {chosen === CONSTANT && <option value={CONSTANT}>{texts.choose}</option>}
          <optgroup label={texts.sameInAll}>
            {items.map((item) => (
              <option key={item.code} value={`${CONSTANT}${item.code}`}>
                {item.label}
              </option>
            ))}
          </optgroup>
          <optgroup label={texts.inColumn}>
            <HeaderOptions headers={table.headers} prefix={COLUMN} />
          </optgroup>
        </Select>
      </Field>
      {value.kind === "column" && (
        <WordChoices table={table} items={items} value={value} onChange={onChange} />
      )}
    </div>
  );
}

interface WordChoicesProps {
  readonly table: ImportTable;
  readonly items: readonly DestinationItem[];
  readonly value: Extract<ItemChoice, { kind: "column" }>;
  readonly onChange: (choice: ItemChoice) => void;
}

/** What each word of the column means; nothing where the words say so themselves. */
function WordChoices({ table, items, value, onChange }: WordChoicesProps) {
  const texts = usePane().texts.import;
  const { header } = value;
  const words = wordsOf(table, header);
  if (words.length > MOST_WORDS) return <p>{texts.tooManyWords(header)}</p>;
  const understood = itemColumn(table, header, items).words;
  const rows = rowsByWord(table, header);
  const open = words
    .filter((word) => lookUp(understood, word) === undefined)
    .map((word) => ({ word, rows: rows.get(word) ?? 0 }));
  if (open.length === 0) return null;
  return (
    <WordQuestions
      header={header}
      words={open}
      items={items}
      value={value.words}
      onChange={(meanings) => onChange({ ...value, words: meanings })}
    />
  );
}
