import { usePane } from "../PaneContext";

/** The view *Export*. */
export function ExportView() {
  const { texts } = usePane();
  return <h2>{texts.export.title}</h2>;
}
