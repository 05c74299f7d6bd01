import { Button } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";

/** A longer list begins with so many. */
export const SHOWN_AT_FIRST = 10;
/** So many more at a time: a browser draws them without a pause. */
const SHOWN_AT_ONCE = 300;

/** How much of a list is shown. */
export interface ShowMoreProps {
  /** Length of the list. */
  readonly count: number;
  readonly shown: number;
  readonly onShow: (shown: number) => void;
}

/** Buttons below a list that may be long, for more of it and for less; nothing below a short one. */
export function ShowMore({ count, shown, onShow }: ShowMoreProps) {
  const words = usePane().texts.check;
  const next = Math.min(count, shown + SHOWN_AT_ONCE);
  return (
    <>
      {shown < count && (
        <Button size="small" appearance="subtle" onClick={() => onShow(next)}>
          {next === count ? words.showAll(count) : words.showMore(next - shown)}
        </Button>
      )}
      {shown > SHOWN_AT_FIRST && count > SHOWN_AT_FIRST && (
        <Button size="small" appearance="subtle" onClick={() => onShow(SHOWN_AT_FIRST)}>
          {words.showFewer}
        </Button>
      )}
    </>
  );
}
