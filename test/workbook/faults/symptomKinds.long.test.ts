import { SYMPTOMS } from "../../../host/objects/symptoms/symptoms";
import { EDIT_NAMES } from "../../../src/workbook/edits/kinds";
import { isLong, shareOf } from "../../support/testLength";
import { KIND_ACTIONS } from "./kindActions";
import { readyAction, trySymptom, type ReadyAction } from "./symptomTrial";

/** Of what is only not heard, nothing comes to whoever writes. */
const OF_WRITING = SYMPTOMS.filter(({ kind }) => kind !== "events");

/** Who renames a header while another overwrites it: nobody can tell whose name it is afterwards. */
function isItsSubject(kind: string, symptom: string): boolean {
  return kind === "renameHeader" && symptom === "overwrittenHeaders";
}

describe.each(EDIT_NAMES)("%s is whole or not at all, and said, where Excel shows", (kind) => {
  let ready: ReadyAction;
  beforeAll(async () => {
    ready = await readyAction({ name: kind, ...KIND_ACTIONS[kind] });
  });

  const offset = EDIT_NAMES.indexOf(kind);
  const named = OF_WRITING.filter(({ name }) => !isItsSubject(kind, name)).map(
    (symptom) => [`${symptom.reports.join(", ")} (${symptom.name})`, symptom] as const
  );
  test.each(shareOf(named, offset))("%s", async (_, symptom) => {
    const isAtSync = symptom.happens !== undefined || symptom.fails !== undefined;
    const syncs = Array.from({ length: isAtSync ? ready.syncs : 1 }, (__, index) => index + 1);
    for (const k of isLong ? syncs : shareOf(syncs, offset)) await trySymptom(ready, symptom, k);
  });
});
