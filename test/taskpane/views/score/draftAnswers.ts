import { foldCode } from "../../../../src/register/model/keys";
import type { Answer, Draft } from "../../../../src/taskpane/views/score/ScoreMemory";

/** A draft's answers by the codes of their indicators. */
export function draftAnswers(answers: Readonly<Record<string, Answer | null>>): Draft["answers"] {
  return new Map(
    Object.entries(answers).map(([indicator, answer]) => [
      foldCode(indicator),
      { indicator, answer },
    ])
  );
}
