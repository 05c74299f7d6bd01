import { usePane } from "../PaneContext";

/** The view *Check*. */
export function CheckView() {
  const { texts } = usePane();
  return <h2>{texts.check.title}</h2>;
}
