import { usePane } from "../PaneContext";

/** The view *Citizen*. */
export function CitizenView() {
  const { texts } = usePane();
  return <h2>{texts.citizen.title}</h2>;
}
