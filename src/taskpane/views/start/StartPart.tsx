import { Spinner } from "@fluentui/react-components";
import { useEffect, useReducer } from "react";
import { usePane } from "../../PaneContext";
import { startParts } from "../../parts/startParts";

/** A side of *Start*, as soon as it is there. */
export function StartPart({ side }: { readonly side: keyof typeof startParts }) {
  const { actions, texts } = usePane();
  const part = startParts[side];
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const Side = part.loaded;
  useEffect(() => {
    if (Side !== null) return undefined;
    let isWanted = true;
    void actions.fetch(part).then(() => {
      if (isWanted) lookAgain();
    });
    return () => {
      isWanted = false;
    };
  }, [Side, actions, part]);
  if (Side !== null) return <Side />;
  return <Spinner size="small" label={texts.shell.fetching} labelPosition="below" />;
}
