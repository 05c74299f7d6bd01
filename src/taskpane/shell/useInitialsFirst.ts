import { useCallback, useMemo, useRef, useState } from "react";
import { isOlder } from "../readOnly";
import type { PaneActions } from "../session/PaneActions";
import type { PaneSnapshot } from "../session/PaneSnapshot";

/** What the pane asks for before the first change. */
export interface InitialsQuestion {
  /** Makes the change under these initials. */
  readonly give: (initials: string) => void;
  /** Makes it under none, and asks no more. */
  readonly skip: () => void;
  /** Does not make it after all. */
  readonly cancel: () => void;
}

/** A session, as far as a change needs it. */
type Session = PaneActions & { readonly getSnapshot: () => PaneSnapshot };

/**
 * Holds the first change back until the person at the pane has given their initials, or would rather not.
 * @returns the actions for everything that is in the pane, and the question while it waits for an answer; else null.
 */
export function useInitialsFirst(session: Session): {
  readonly actions: PaneActions;
  readonly question: InitialsQuestion | null;
} {
  const [question, setQuestion] = useState<InitialsQuestion | null>(null);
  const isAsking = useRef(false);
  const apply = useCallback<PaneActions["apply"]>(
    (edits, change) => {
      const { initials, asksInitials, workbook } = session.getSnapshot();
      // The log of a register that is still to be brought up to date has no place for them.
      const keepsNone = workbook.kind === "register" && isOlder(workbook.register);
      if (initials.trim() !== "" || !asksInitials || keepsNone) return session.apply(edits, change);
      // What is pressed meanwhile waits for the answer to what was pressed before.
      if (isAsking.current) return Promise.resolve(false);
      isAsking.current = true;
      const focused = document.activeElement;
      return new Promise<boolean>((resolve) => {
        const answer = (result: () => boolean | Promise<boolean>): void => {
          isAsking.current = false;
          setQuestion(null);
          if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
          resolve(result());
        };
        const make = (): Promise<boolean> => session.apply(edits, change);
        setQuestion({
          give: (given) => {
            session.setInitials(given);
            answer(make);
          },
          skip: () => {
            session.skipInitials();
            answer(make);
          },
          cancel: () => answer(() => false),
        });
      });
    },
    [session]
  );
  const actions = useMemo<PaneActions>(
    () => ({
      refresh: () => session.refresh(),
      apply,
      undo: () => session.undo(),
      goTo: (place) => session.goTo(place),
      look: session.look,
      fetch: session.fetch,
      setInitials: (initials) => session.setInitials(initials),
      skipInitials: () => session.skipInitials(),
      dismissNotice: () => session.dismissNotice(),
    }),
    [session, apply]
  );
  return { actions, question };
}
