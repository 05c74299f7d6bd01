import { usePane } from "../PaneContext";

/** The view *Import*. */
export function ImportView() {
  const { texts } = usePane();
  return <h2>{texts.import.title}</h2>;
}
