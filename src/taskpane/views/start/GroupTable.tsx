import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import type { GroupFigures } from "../../../progression/registerFigures";

const useStyles = makeStyles({
  table: {
    width: "100%",
    margin: "0 0 12px",
    borderCollapse: "collapse",
    "& caption": { textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
    "& th, & td": {
      padding: "4px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "end",
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: "top",
    },
    "& th:first-child": { textAlign: "start", overflowWrap: "anywhere" },
    "& thead th": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  },
});

/** The columns of figures, and those of them that are left out where nobody is in them. */
const COLUMNS = ["active", "inTime", "due", "notYet", "uncounted"] as const;
const OPTIONAL: readonly string[] = ["notYet", "uncounted"];

/** The figures by target group, where there are several. */
export function GroupTable({ figures }: { readonly figures: readonly GroupFigures[] }) {
  const styles = useStyles();
  const words = usePane().texts.start.overview;
  const columns = COLUMNS.filter(
    (column) => !OPTIONAL.includes(column) || figures.some((each) => each[column].length > 0)
  );
  return (
    <table className={styles.table}>
      <caption>{words.groups}</caption>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((each, index) => (
          <tr key={index}>
            <th scope="row">{each.group.name}</th>
            {columns.map((column) => (
              <td key={column}>{each[column].length}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
