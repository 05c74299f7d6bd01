import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { upgradeRegister } from "../../actions/upgradeRegister";
import { usePane } from "../PaneContext";
import { isOlder } from "../readOnly";
import { useAction } from "../useAction";

/**
 * Over a register of an older version: says that it is one, and brings it up to date. Nothing where there is none, and
 * no button while something is broken in the sheets themselves, which is told elsewhere.
 */
export function UpgradeBar() {
  const { snapshot, texts } = usePane();
  const { words, isBusy, apply } = useAction(upgradeRegister);
  const { workbook } = snapshot;
  if (workbook.kind !== "register" || !isOlder(workbook.register)) return null;
  const { register, violations } = workbook;
  const structure = violations.filter(({ code }) => code.startsWith("structure."));
  const upgrade = (): void => {
    const plan = upgradeRegister.plan(register, structure);
    if (plan?.ok) void apply(plan.edits, words.done());
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.shell.older}</MessageBarBody>
      {structure.length === 0 && (
        <MessageBarActions>
          <Button disabledFocusable={isBusy} onClick={upgrade}>
            {words.button}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
