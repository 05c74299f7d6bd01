import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane, useRegister } from "../../PaneContext";

/** What *Tjek* has found, because it goes along as it stands; nothing when it has found nothing. */
export function ExportFindings() {
  const { texts, show } = usePane();
  const { violations } = useRegister();
  const words = texts.export;
  if (violations.length === 0) return null;
  const errors = violations.filter(({ severity }) => severity === "error").length;
  const isRevealing = violations.some(({ code }) => code.endsWith(".privacy"));
  const sentence = isRevealing ? words.privacy : words.found(errors, violations.length - errors);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {sentence} <Link onClick={() => show("check")}>{words.seeCheck}</Link>
      </MessageBarBody>
    </MessageBar>
  );
}
