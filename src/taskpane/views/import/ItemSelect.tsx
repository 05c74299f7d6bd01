import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ImportTable } from "../../../import/parseTable";
import { usePane } from "../../PaneContext";
import { HeaderOptions } from "./ColumnSelect";
import { itemColumn, MOST_WORDS, wordsOf, type ItemChoice } from "./columnChoices";
import type { DestinationItem } from "./destinations";

const useStyles = makeStyles({
  words: {
    margin: "8px 0 0",
    padding: "0 0 0 12px",
    border: "0",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    display: "grid",
    gap: "8px",
    minWidth: "0",
  },
  legend: { padding: "0", overflowWrap: "anywhere" },
});

/** A choice of what the rows are about. */
export interface ItemSelectProps {
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
export function ItemSelect({ label, table, items, value, onChange }: ItemSelectProps) {
  const texts = usePane().texts.import;
  const chosen =
    value.kind === "constant" ? `${CONSTANT}${value.code}` : `${COLUMN}${value.header}`;
  const choose = (option: string): void => {
    if (option.startsWith(COLUMN)) onChange(itemColumn(table, option.slice(COLUMN.length), items));
    else onChange({ kind: "constant", code: option.slice(CONSTANT.length) });
  };
  return (
    <div>
      <Field label={label} required>
        <Select value={chosen} onChange={(_, data) => choose(data.value)}>
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
  const styles = useStyles();
  const texts = usePane().texts.import;
  const words = wordsOf(table, value.header);
  if (words.length > MOST_WORDS) return <Text>{texts.tooManyWords(value.header)}</Text>;
  const understood = itemColumn(table, value.header, items).words;
  const open = words.filter((word) => understood[word] === undefined);
  if (open.length === 0) return null;
  return (
    <fieldset className={styles.words}>
      <legend className={styles.legend}>{texts.words(value.header)}</legend>
      {open.map((word) => (
        <Field key={word} label={word}>
          <Select
            value={value.words[word] ?? ""}
            onChange={(_, { value: code }) => onChange(withWord(value, word, code))}
          >
            <option value="">{texts.choose}</option>
            {items.map((item) => (
              <option key={item.code} value={item.code}>
                {item.label}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}

function withWord(choice: WordChoicesProps["value"], word: string, code: string): ItemChoice {
  const others = Object.entries(choice.words).filter(([each]) => each !== word);
  const words = Object.fromEntries(code === "" ? others : [...others, [word, code] as const]);
  return { ...choice, words };
}
