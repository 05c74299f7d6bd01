import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import type { GroupFigures } from "./registerFigures";

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

/** The figures by target group, where there are several. */
export function GroupTable({ figures }: { readonly figures: readonly GroupFigures[] }) {
  const styles = useStyles();
  const words = usePane().texts.start.overview;
  return (
    <table className={styles.table}>
      <caption>{words.groups}</caption>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          <th scope="col">{words.active(0)}</th>
          <th scope="col">{words.measured(null)}</th>
          <th scope="col">{words.due}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ group, active, inTime, due }, index) => (
          <tr key={index}>
            <th scope="row">{group.name}</th>
            <td>{active.length}</td>
            <td>{inTime.length}</td>
            <td>{due.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
