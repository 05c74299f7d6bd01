import type { Action } from "../actions/Action";
import type { ActionName } from "../actions/actions";
import type { ActionTexts } from "../locales/pane/actions";
import { usePane } from "./PaneContext";
import type { ChangeInWords, Edits } from "./session/PaneActions";

/** What happens beside an action. */
export type ActionHooks = Pick<ChangeInWords, "whenDone" | "whenUndone">;

/** An action as a view offers it. */
export interface OfferedAction<Name extends ActionName> {
  /** What it is called. */
  readonly words: ActionTexts[Name];
  /** Something is under way: the button waits. */
  readonly isBusy: boolean;
  /** Writes what it came to, under its name in the log. @param done says what was done, once it was. */
  readonly apply: (edits: Edits, done: string, hooks?: ActionHooks) => Promise<boolean>;
}

/** An action with its words, ready to be done. */
export function useAction<Name extends ActionName>({
  name,
}: Pick<Action<Name>, "name">): OfferedAction<Name> {
  const { actions, snapshot, texts } = usePane();
  return {
    words: texts.actions[name],
    isBusy: snapshot.work !== null,
    apply: (edits, done, hooks) => actions.apply(edits, { action: name, done, ...hooks }),
  };
}
