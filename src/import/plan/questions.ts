import { asksRespondent } from "../../register/model/indicators";
import type { IndicatorHistory } from "../../register/model/IndicatorHistory";
import {
  foldCode,
  foldCodes,
  includesCode,
  indexOfCode,
  sameCode,
} from "../../register/model/keys";
import type { CodeKey } from "../../register/model/keys";
import type { Respondent } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import type { SourceCell } from "../../register/model/Finding";
import { inputViolation } from "../../register/model/findings";
import type { ColumnMap } from "../map/columnMap";
import type { ImportTarget } from "../map/importTarget";
import type { ColumnPositions } from "../map/importColumns";
import { lookUp } from "../map/lookUp";
import type { ImportTable } from "../table/parseTable";

/** What a respondent is asked on an indicator: a row that every citizen may have. */
export interface Question {
  readonly indicator: IndicatorHistory;
  readonly respondent: Respondent;
  /** Order among the group's respondents, from 0. */
  readonly order: number;
  /** Whether every citizen is to have the row; else only who was scored there once. */
  readonly isAsked: boolean;
}

/** Everything that is asked of a citizen of the target group, or was once, in the order of the score sheet. */
export function questionsOf(target: ImportTarget): Question[] {
  return target.indicators.flatMap((indicator) =>
    target.group.respondents
      .map((respondent, order) => {
        const isAsked = asksRespondent(indicator.for(target.today), respondent);
        return { indicator, respondent, order, isAsked };
      })
      .filter(({ respondent }) =>
        indicator.versions.some((version) => asksRespondent(version, respondent))
      )
  );
}

/**
 * The same with what else a file of ours answers: scores of somebody who is asked no more, or is none of the
 * group's respondents. The register holds them, and so it takes them back.
 */
export function exportedQuestions(
  target: ImportTarget,
  { rows }: ImportTable,
  positions: ColumnPositions
): { readonly target: ImportTarget; readonly questions: readonly Question[] } {
  const questions = questionsOf(target);
  const known = new Set(
    questions.map(({ indicator, respondent }) => pairOf(indicator, respondent))
  );
  const respondents = [...target.group.respondents];
  const histories = new Map(target.indicators.map((each) => [foldCode(each.newest.code), each]));
  for (const row of rows) {
    const indicator = histories.get(foldCode(row[positions.indicator!]!));
    const respondent = row[positions.respondent!]!;
    if (!indicator || respondent === "" || known.has(pairOf(indicator, respondent))) continue;
    known.add(pairOf(indicator, respondent));
    if (!includesCode(respondents, respondent)) respondents.push(respondent);
    const order = indexOfCode(respondents, respondent);
    questions.push({ indicator, respondent, order, isAsked: false });
  }
  return { target: { ...target, group: { ...target.group, respondents } }, questions };
}

function pairOf({ newest }: IndicatorHistory, respondent: string): CodeKey {
  return foldCodes(newest.code, respondent);
}

/** Finds the question that a line answers by what the table calls its indicator and respondent. */
export class QuestionFinder {
  private readonly found = new Map<string, number>();

  constructor(
    private readonly map: ColumnMap,
    private readonly target: ImportTarget,
    private readonly questions: readonly Question[]
  ) {}

  /** The question's position; null when there is none. A text is null where the line says nothing. */
  find(indicatorText: string | null, respondentText: string | null): number | null {
    const key = `${indicatorText ?? ""}\u0001${respondentText ?? ""}`;
    let position = this.found.get(key);
    if (position === undefined) {
      const indicator = this.codeOf("indicator", indicatorText);
      const respondent = this.codeOf("respondent", respondentText);
      position = this.questions.findIndex(
        (question) =>
          sameCode(question.indicator.newest.code, indicator ?? "") &&
          sameCode(question.respondent, respondent ?? "")
      );
      this.found.set(key, position);
    }
    return position < 0 ? null : position;
  }

  /** Why there is no question for a line. */
  problem(
    indicatorText: string | null,
    respondentText: string | null,
    cells: Readonly<Record<"indicator" | "respondent", SourceCell>>
  ): Violation {
    const indicator = this.codeOf("indicator", indicatorText);
    const respondent = this.codeOf("respondent", respondentText);
    if (indicator === null) {
      return inputViolation("input.required", { field: "indicator", ...cells.indicator });
    }
    if (respondent === null) {
      return inputViolation("input.required", { field: "respondent", ...cells.respondent });
    }
    if (!this.target.indicators.some(({ newest }) => sameCode(newest.code, indicator))) {
      const parameters = { value: indicator, ...cells.indicator };
      return inputViolation("input.unknown", { field: "indicator", ...parameters });
    }
    if (!includesCode(this.target.group.respondents, respondent)) {
      const parameters = { value: respondent, ...cells.respondent };
      return inputViolation("input.unknown", { field: "respondent", ...parameters });
    }
    return inputViolation("input.respondent", { indicator, respondent, ...cells.indicator });
  }

  /** The code that a text stands for; without a column, the map's constant or the group's only one. */
  private codeOf(kind: "indicator" | "respondent", text: string | null): string | null {
    const { map, target } = this;
    if (text !== null) {
      return lookUp(kind === "indicator" ? map.indicators : map.respondents, text) ?? text;
    }
    if (map.columns[kind] !== undefined) return null;
    const codes =
      kind === "indicator"
        ? target.indicators
            .filter((each) => each.isScoredFrom(target.today))
            .map((each) => each.newest.code)
        : target.group.respondents;
    return map.constants[kind] ?? (codes.length === 1 ? codes[0]! : null);
  }
}
