import { usePane } from "../PaneContext";

/** The view *Start*. */
export function StartView() {
  const { texts } = usePane();
  return <h2>{texts.start.title}</h2>;
}
