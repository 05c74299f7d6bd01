import { usePane } from "../PaneContext";

/** The view *Score*. */
export function ScoreView() {
  const { texts } = usePane();
  return <h2>{texts.score.title}</h2>;
}
