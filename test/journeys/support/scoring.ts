import type { FrameLocator, Locator } from "playwright-core";
import { noticeTexts } from "../../../src/locales/everyLanguage";
import { refusalText } from "../../../src/taskpane/session/describeFailure";
import type { RefusalReason } from "../../../src/workbook/errors";
import type { Journey } from "./Journey";
import { SavedWorkbook } from "./savedWorkbook";

/** A citizen of the sample. */
export const CITIZEN = "K-001";
/** A number that no text has by itself. */
const ANY_NUMBER = 987_654;

/** A sentence with a number that the journey does not know beforehand. */
export function withAnyNumber(words: (number: number) => string): RegExp {
  const escaped = words(ANY_NUMBER).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(String(ANY_NUMBER), "\\d+")}$`);
}

/** How many questions a journey answers that is about something else. */
const FIRST = 3;

/** Everything up to the click that writes: the sample, a citizen, the same answer to the first questions. */
export async function readyToSave(journey: Journey, step = 2): Promise<Scoring> {
  await journey.openSample();
  await journey.ribbon("score");
  const scoring = new Scoring(journey, journey.inPane);
  await scoring.answer(CITIZEN, step);
  return scoring;
}

/** *Ny måling* in a pane: the person's own, or a colleague's. */
export class Scoring {
  private citizen = CITIZEN;
  /** How many questions were answered. */
  answered = 0;

  constructor(
    private readonly journey: Journey,
    private readonly inPane: FrameLocator
  ) {}

  /** Chooses who it is about. */
  async choose(citizen: string): Promise<void> {
    this.citizen = citizen;
    const name = this.journey.pane.shell.citizen;
    await this.inPane.getByRole("combobox", { name }).selectOption(citizen);
  }

  /** Answers the first questions about a citizen with the same step, from 1. */
  async answer(citizen: string, step: number): Promise<void> {
    await this.choose(citizen);
    this.answered = await this.journey.scoreAll(step, this.inPane, FIRST);
  }

  /** Waits until the answers of a measurement that is there are filled in, to be corrected. */
  async hasAnswers(step: number): Promise<void> {
    // The first question is who answers.
    const answer = this.inPane
      .getByRole("radiogroup")
      .nth(1)
      .getByRole("radio")
      .nth(step - 1);
    await answer.and(this.inPane.getByRole("radio", { checked: true })).waitFor();
  }

  /** What is asked, who answers first. */
  get questions(): Locator {
    return this.inPane.getByRole("radiogroup");
  }

  /** The button that saves the answers as a new measurement. */
  get save(): Locator {
    const { addMeasurement } = this.journey.pane.actions;
    const name = withAnyNumber((number) => addMeasurement.button(number, this.citizen));
    return this.inPane.getByRole("button", { name });
  }

  /** The button that saves the answers in a measurement that the respondent has answered in already. */
  get saveCorrections(): Locator {
    const { addMeasurement } = this.journey.pane.actions;
    const name = withAnyNumber((number) =>
      addMeasurement.buttonOfCorrections(number, this.citizen)
    );
    return this.inPane.getByRole("button", { name });
  }

  /** The pane says that the answers are saved. */
  get saved(): Locator {
    const { addMeasurement } = this.journey.pane.actions;
    return this.inPane
      .getByRole("status")
      .getByText(withAnyNumber((number) => addMeasurement.done(number, this.citizen)));
  }

  /** The alert that says why Excel refused. */
  refusal(reason: RefusalReason): Locator {
    return this.alert(refusalText(reason, this.journey.pane).happened);
  }

  /** An alert with these words. */
  alert(words: string): Locator {
    return this.inPane.getByRole("alert").filter({ hasText: words });
  }

  /** The pane's own way to go on where it is not known what became of a change: it looks at the workbook. */
  get readAgain(): Locator {
    const name = noticeTexts[this.journey.language].readAgain;
    return this.inPane.getByRole("button", { name, exact: true });
  }

  /** The pane's own way to go on: it does the same again. */
  get tryAgain(): Locator {
    return this.inPane.getByRole("button", { name: this.journey.pane.shell.retry, exact: true });
  }
}

/** Answers that a saved workbook has, and one that was saved before it had not: in the order of the sheets. */
export function changedScores(before: SavedWorkbook, after: SavedWorkbook): number[] {
  const old = before.scoresByCell;
  return [...after.scoresByCell]
    .filter(([cell, score]) => old.get(cell) !== score)
    .map(([, score]) => score);
}

/** Saves the workbook and reads it. */
export async function kept(journey: Journey): Promise<SavedWorkbook> {
  return new SavedWorkbook(await journey.saveXlsx());
}
