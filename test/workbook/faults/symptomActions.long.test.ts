import { symptomOf } from "../../../host/objects/symptoms/symptoms";
import { isLong, shareOf } from "../../support/testLength";
import { ACTIONS } from "./actions";
import { readyAction, trySymptom, type ReadyAction } from "./symptomTrial";

/** One of each kind. */
const OF_EACH_KIND = [
  "office-js#420",
  "office-js#224",
  "office-js#1675",
  "office-js#551",
  "office-js#108",
  "office-js#3388",
  "office-js#1559",
];

/** Making an action ready takes longer than its symptoms: the plain run takes every sixth. */
const TAKEN = ACTIONS.map((action, index) => ({ ...action, index })).filter(
  ({ index }) => isLong || index % 6 === 4
);

describe.each(TAKEN)("$name is done whole or not at all, and said, with", (action) => {
  let ready: ReadyAction;
  beforeAll(async () => {
    ready = await readyAction(action);
  });

  test.each(OF_EACH_KIND)("%s", async (report) => {
    const symptom = symptomOf(report);
    const isAtSync = symptom.happens !== undefined || symptom.fails !== undefined;
    const syncs = Array.from({ length: isAtSync ? ready.syncs : 1 }, (_, index) => index + 1);
    for (const k of isLong ? syncs : shareOf(syncs, action.index)) {
      await trySymptom(ready, symptom, k);
    }
  });
});
