import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { upgradeRegister } from "../../actions/upgradeRegister";
import type { Register } from "../../register/model/Register";
import { SCHEMA_VERSION } from "../../workbook/read/locate";
import { usePane } from "../PaneContext";

/** Whether a register was made by an older version of the product: it is to be brought up to date, and only looked at until then. */
export function isOlder({ schemaVersion }: Pick<Register, "schemaVersion">): boolean {
  return schemaVersion < SCHEMA_VERSION;
}

/**
 * Over a register of an older version: says that it is one, and brings it up to date. Nothing where there is none, and
 * no button while something is broken in the sheets themselves, which is told elsewhere.
 */
export function UpgradeBar() {
  const { actions, snapshot, texts } = usePane();
  const { workbook, work } = snapshot;
  if (workbook.kind !== "register" || !isOlder(workbook.register)) return null;
  const { register, violations } = workbook;
  const structure = violations.filter(({ code }) => code.startsWith("structure."));
  const upgrade = (): void => {
    const plan = upgradeRegister.plan(register, structure);
    if (!plan?.ok) return;
    const { name } = upgradeRegister;
    void actions.apply(plan.edits, { action: name, done: texts.actions.upgradeRegister.done() });
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.shell.older}</MessageBarBody>
      {structure.length === 0 && (
        <MessageBarActions>
          <Button disabledFocusable={work !== null} onClick={upgrade}>
            {texts.actions.upgradeRegister.button}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
