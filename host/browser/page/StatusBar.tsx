import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { numberText } from "../../workbook/entry/numberText";
import type { UncalculatedState } from "../../workbook/UncalculatedCells";
import type { Desk } from "../Desk";
import { usePage } from "./PageContext";
import { useDesk } from "./useDesk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    padding: `2px ${tokens.spacingHorizontalM}`,
    minHeight: "24px",
    boxSizing: "border-box",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: { marginInlineEnd: "auto" },
});

/** What Excel is doing just now. */
function activity({ session }: Desk): "editing" | "calculating" | "ready" {
  if (session.cellEditMode) return "editing";
  const waits = session.calculationMode === "Manual" || session.workbook.pending.isEmpty;
  return waits ? "ready" : "calculating";
}

/** What is known of the selected cell's formula where it is not calculated here; null for all other cells. */
function uncalculated({ person, session }: Desk): UncalculatedState | null {
  const { row, column } = person.activeCell;
  const { uncalculated: cells, activeSheetId } = session.workbook;
  return cells.stateAt(activeSheetId, row, column);
}

/** Whether a cell is being edited, what is not calculated here, and what the selected cells come to. */
export function StatusBar({
  desk,
  className,
}: {
  readonly desk: Desk;
  readonly className?: string;
}) {
  const styles = useStyles();
  const { texts, locale } = usePage();
  useDesk(desk);
  const { count, numbers, sum, average } = desk.person.statusFigures();
  const state = uncalculated(desk);
  const sheets = desk.session.workbook.sheetsToCalculate();
  const write = (value: number): string =>
    numberText(Number(value.toPrecision(12)), "General", locale);
  return (
    <footer
      className={mergeClasses(styles.bar, className)}
      aria-label={texts.status.label}
      data-region="status"
    >
      <span className={styles.state}>{texts.status[activity(desk)]}</span>
      {state !== null && <span>{texts.status.uncalculated[state]}</span>}
      {sheets.length > 0 && <span>{texts.status.toCalculate(sheets.join(", "))}</span>}
      {numbers > 1 && average !== null && (
        <span>{`${texts.status.average}: ${write(average)}`}</span>
      )}
      {count > 1 && <span>{`${texts.status.count}: ${count}`}</span>}
      {numbers > 1 && <span>{`${texts.status.sum}: ${write(sum)}`}</span>}
    </footer>
  );
}
