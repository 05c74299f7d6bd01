import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { upgradePart } from "../parts/upgradePart";
import { isOlder } from "../readOnly";
import { useAction } from "../useAction";

/** The action, which is fetched as it is done. */
const UPGRADE = { name: "upgradeRegister" } as const;

/**
 * Over a register of an older version: says that it is one, and brings it up to date. Nothing where there is none, and
 * no button while something is broken in the sheets themselves, which is told elsewhere.
 */
export function UpgradeBar() {
  const { actions, snapshot, texts } = usePane();
  const { words, isBusy, apply } = useAction(UPGRADE);
  const { workbook } = snapshot;
  if (workbook.kind !== "register" || !isOlder(workbook.register)) return null;
  const { register, violations } = workbook;
  const structure = violations.filter(({ code }) => code.startsWith("structure."));
  const upgrade = async (): Promise<void> => {
    const action = await actions.fetch(upgradePart);
    const plan = action?.plan(register, structure);
    if (plan?.ok) await apply(plan.edits, words.done());
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.shell.older}</MessageBarBody>
      {structure.length === 0 && (
        <MessageBarActions>
          <Button disabledFocusable={isBusy} onClick={() => void upgrade()}>
            {words.button}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
