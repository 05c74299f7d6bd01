import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { sameCode } from "../../../register/model/keys";
import type { Respondent } from "../../../register/model/Register";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import { respondentInSentence } from "../../charts/chartFormat";
import { groupName } from "../../groupName";
import { usePane, useRegister } from "../../PaneContext";
import { isUnsaved, type KeptDraft, type ScoreMemory, type ScoreMemoryState } from "./ScoreMemory";

/** Which drafts there are, and the one that is shown anyway. */
export interface OtherDraftsProps {
  readonly memory: ScoreMemory;
  readonly state: ScoreMemoryState;
  /** Null while no form is shown. */
  readonly shown: {
    readonly citizen: string;
    readonly group: string;
    readonly respondent: Respondent;
  } | null;
}

/** Answers of other citizens and respondents that are not saved yet, with the way back to each; nothing for none. */
export function OtherDrafts({ memory, state, shown }: OtherDraftsProps) {
  const { texts } = usePane();
  const drafts = [...state.drafts.values()].filter(
    (draft) =>
      isUnsaved(draft) &&
      !(
        shown !== null &&
        sameCode(draft.citizen, shown.citizen) &&
        sameCode(draft.group, shown.group) &&
        sameCode(draft.respondent, shown.respondent)
      )
  );
  if (drafts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.score.otherDrafts}</MessageBarTitle>
        {texts.score.lostOnClose}
        {drafts.map((draft) => (
          <div key={`${draft.citizen} ${draft.group} ${draft.respondent}`}>
            <DraftLink draft={draft} memory={memory} />
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

function DraftLink({ draft, memory }: { readonly draft: KeptDraft; readonly memory: ScoreMemory }) {
  const { texts, chooseCitizen } = usePane();
  const { register } = useRegister();
  const { citizen, group, respondent, answers } = draft;
  const name = respondentInSentence(respondent, texts.charts);
  const index = RegisterIndex.of(register);
  const isInSeveral = index.stays(citizen).length > 1;
  const whose = isInSeveral ? `${citizen} (${groupName(register, group)})` : citizen;
  const words = texts.score.otherDraft(whose, name, answers.size);
  // Of a citizen who is no longer on the list, nothing can be saved.
  if (index.citizen(citizen) === null) {
    return (
      <>
        {words}{" "}
        <Button size="small" onClick={() => memory.drop(citizen, group, respondent)}>
          {texts.score.discard}
        </Button>
      </>
    );
  }
  const open = () => {
    memory.setRespondent(respondent);
    chooseCitizen(citizen, group);
  };
  return (
    <Link as="button" inline onClick={open}>
      {words}
    </Link>
  );
}
