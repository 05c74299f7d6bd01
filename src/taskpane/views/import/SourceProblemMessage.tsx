import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { ImportFindings } from "./ImportFindings";
import type { SourceProblem } from "./readSource";

/** What was wrong with a file, and the way to read it nevertheless. */
export interface SourceProblemMessageProps {
  readonly problem: SourceProblem;
  /** The file's name; null for a table that was pasted. */
  readonly name: string | null;
  /** Reads the same file in the encoding of older Danish files. */
  readonly onReadAsOld: () => void;
}

/** Says why what was given is no table, and what to do. */
export function SourceProblemMessage({ problem, name, onReadAsOld }: SourceProblemMessageProps) {
  const texts = usePane().texts.import;
  const unreadable = texts.unreadableTable(name ?? texts.pasted);
  if (problem.kind !== "violations") {
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{unreadable}</MessageBarTitle> {texts.problems[problem.kind]}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div>
      <p>{unreadable}</p>
      <ImportFindings violations={problem.violations} />
      {problem.mayBeOld && (
        <>
          <Button onClick={onReadAsOld}>{texts.tryOld}</Button>
          <p>{texts.tryOldHint}</p>
        </>
      )}
    </div>
  );
}
