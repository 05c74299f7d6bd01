import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { lookUp } from "../../../import/map/lookUp";
import { formatNumber } from "../../format";
import { usePane } from "../../PaneContext";
import type { WordMeanings } from "./columnChoices";
import type { DestinationItem } from "./destinations";

const useStyles = makeStyles({
  words: {
    margin: "8px 0 0",
    padding: "0 0 0 12px",
    border: "0",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    display: "grid",
    // A list is as wide as the pane allows, however long what can be chosen in it is.
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    minWidth: "0",
  },
  legend: { padding: "0", overflowWrap: "anywhere" },
  field: { overflowWrap: "anywhere", gridTemplateColumns: "minmax(0, 1fr)" },
});

/** Words of a column that are asked about. */
export interface WordQuestionsProps {
  /** Header of the column. */
  readonly header: string;
  readonly words: readonly AskedWord[];
  /** What a word can mean. */
  readonly items: readonly DestinationItem[];
  readonly value: WordMeanings;
  readonly onChange: (meanings: WordMeanings) => void;
}

/** A word, and in how many rows of the table it stands. */
export interface AskedWord {
  readonly word: string;
  readonly rows: number;
}

/** Before a code in the value of an option; the option that leaves rows out has none. */
const CODE = "code:";
const LEFT_OUT = "leave out";

/** Asks what each word means: one of the items, or nothing, so that its rows are left out. */
export function WordQuestions({ header, words, items, value, onChange }: WordQuestionsProps) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { words: question, choose, leaveOut } = texts.import;
  return (
    <fieldset className={styles.words}>
      <legend className={styles.legend}>{question(header)}</legend>
      {words.map(({ word, rows }) => (
        <Field key={word} label={word} className={styles.field} required>
          <Select
            value={optionOf(lookUp(value, word))}
            onChange={(_, data) => onChange(withMeaning(value, word, data.value))}
          >
            <option value="">{choose}</option>
            {items.map(({ code, label }) => (
              <option key={code} value={`${CODE}${code}`}>
                {label}
              </option>
            ))}
            <option value={LEFT_OUT}>{leaveOut(rows, formatNumber(rows, language))}</option>
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}

function optionOf(meaning: string | null | undefined): string {
  if (meaning === undefined) return "";
  return meaning === null ? LEFT_OUT : `${CODE}${meaning}`;
}

function withMeaning(meanings: WordMeanings, word: string, option: string): WordMeanings {
  const others = Object.entries(meanings).filter(([each]) => each !== word);
  if (option === "") return Object.fromEntries(others);
  const meaning = option === LEFT_OUT ? null : option.slice(CODE.length);
  return Object.fromEntries([...others, [word, meaning] as const]);
}
