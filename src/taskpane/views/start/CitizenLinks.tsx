import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatDate } from "../../format";
import { foldCode, groupByCode } from "../../../register/model/keys";
import { groupName } from "../../groupName";
import { usePane, useRegister, type View } from "../../PaneContext";
import type { CitizenStanding } from "../../../progression/registerFigures";

/** More than these are chosen more quickly in the sheet. */
const MOST_SHOWN = 40;

const useStyles = makeStyles({
  list: { margin: "4px 0 8px", padding: "0", listStyleType: "none" },
  item: { padding: "4px 0", overflowWrap: "anywhere" },
  facts: { color: tokens.colorNeutralForeground2 },
});

/** The citizens behind a figure, and the view that each of them leads to. */
export interface CitizenLinksProps {
  readonly citizens: readonly CitizenStanding[];
  readonly view: View;
}

/** The citizens behind a figure, each with what there is to know, and a way on. */
export function CitizenLinks({ citizens, view }: CitizenLinksProps) {
  const styles = useStyles();
  const { chooseCitizen, language, show, texts } = usePane();
  const { register } = useRegister();
  const words = texts.start.overview;
  // One who is in two target groups stands here once for each.
  const entries = groupByCode(citizens, ({ code }) => code);
  const isTwice = (code: string): boolean => (entries.get(foldCode(code))?.length ?? 0) > 1;
  if (citizens.length === 0) return <p className={styles.facts}>{words.nobody}</p>;
  const hidden = citizens.length - MOST_SHOWN;
  return (
    <ul className={styles.list}>
      {citizens.slice(0, MOST_SHOWN).map(({ code, group, lastMeasured, daysOver }, index) => (
        <li key={index} className={styles.item}>
          <Link
            onClick={() => {
              chooseCitizen(code, group);
              show(view);
            }}
          >
            {code}
          </Link>{" "}
          <span className={styles.facts}>
            {isTwice(code) && `${groupName(register, group)} · `}
            {daysOver > 0 && `${words.daysOver(daysOver)} · `}
            {lastMeasured === null
              ? words.neverMeasured
              : words.lastMeasured(formatDate(lastMeasured, language))}
          </span>
        </li>
      ))}
      {hidden > 0 && <li className={styles.facts}>{words.moreCitizens(hidden)}</li>}
    </ul>
  );
}
