import { makeStyles, tokens } from "@fluentui/react-components";
import type { CitizenTexts } from "../../../locales/pane/citizen";
import { sameCode } from "../../../register/model/keys";
import type { DateSerial, Effort } from "../../../register/model/Register";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import { formatDate } from "../../format";
import { groupName } from "../../groupName";
import { usePane, useRegister } from "../../PaneContext";
import { nameOf } from "./IndicatorList";

const useStyles = makeStyles({
  list: { margin: "4px 0", paddingInlineStart: "20px", overflowWrap: "anywhere" },
  aside: { color: tokens.colorNeutralForeground2 },
});

/** Whose efforts, on which page. */
export interface EffortListProps {
  readonly citizen: string;
  /** Code of the target group that the page is about. */
  readonly group: string;
}

/** What a citizen takes part in, with dates, the earliest first; of another target group's it is said. */
export function EffortList({ citizen, group }: EffortListProps) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { register } = useRegister();
  const efforts = register.efforts
    .filter((each) => sameCode(each.citizen, citizen))
    .sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || 0);
  if (efforts.length === 0) return <p>{texts.citizen.noEfforts}</p>;
  const dateText = (date: DateSerial) => formatDate(date, language);
  return (
    <ul className={styles.list}>
      {efforts.map((effort, index) => {
        const own = effort.group === "" ? group : effort.group;
        const aims = effort.indicators.map((code) => {
          const indicator = RegisterIndex.of(register).history(own, code)?.newest;
          return indicator ? nameOf(indicator) : code;
        });
        const other = sameCode(own, group) ? "" : groupName(register, own);
        const by = [effort.provider, effort.administration, other].filter((each) => each !== "");
        return (
          <li key={index}>
            {[effort.name, ...by].join(", ")}
            <div className={styles.aside}>{periodWords(effort, texts.citizen, dateText)}</div>
            {aims.length > 0 && (
              <div className={styles.aside}>{texts.citizen.aimsAt(texts.citizen.list(aims))}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function periodWords(
  { start, end }: Effort,
  texts: CitizenTexts,
  dateText: (date: DateSerial) => string
): string {
  if (start !== null && end !== null) return texts.effortPeriod(dateText(start), dateText(end));
  if (start !== null) return texts.effortSince(dateText(start));
  return end === null ? texts.effortUndated : texts.effortUntil(dateText(end));
}
