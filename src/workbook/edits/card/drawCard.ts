import type { ProgressionCard } from "../../../charts/progressionCard";
import { workbookTexts } from "../../../locales/workbook";
import { a1, quoted } from "../../sheets/a1";
import { cellsAt } from "../../sheets/cells";
import { CARD, CardRows, FIRST_INPUT_ROW } from "../../sheets/card/cardLayout";
import { CURVE_NAME } from "../../sheets/card/cardCharts";
import { inputValues, layCard } from "../../sheets/card/layCard";
import { defineName } from "../sheets/defineName";
import { carryOut, type EditKind } from "../EditKind";
import { cardNames, findCards, type FoundCard } from "./findCards";
import type { Preparation } from "../Preparation";
import { setAxis } from "./setAxis";
import { setRange } from "../sheets/setRange";
import { showSheet } from "../sheets/showSheet";
import type { DrawCard, WorkbookEdit } from "../WorkbookEdit";

/** What a card's sheet takes on the wire, more or less. */
const CARD_BYTES = 60_000;

/**
 * Draws a target group's card: on a new sheet, or by changing what the input cells of the card say that is there. A card
 * whose number of lines no longer fits is drawn anew, and takes the old one's place; that alone is not taken back.
 */
export const drawCard: EditKind<DrawCard, FoundCard, readonly WorkbookEdit[]> = {
  kind: "drawCard",
  movesFront: true,
  locks: () => null,
  look: findCards,
  prepare(preparation, { card }, { looked }) {
    const old = looked?.old ?? null;
    return old?.lines === card.lines.length
      ? changeCard(preparation, card, old)
      : newCard(preparation, card, looked);
  },
  invert: (_, { found }) => found,
  tells: ({ card }) => ({ citizens: [card.citizen], subject: card.group }),
};

/** Another citizen, respondent or line on the card that is there, wherever its cells have been moved to. */
function changeCard(
  preparation: Preparation,
  card: ProgressionCard,
  { sheet, inputs, curveLine, scale }: NonNullable<FoundCard["old"]>
): readonly WorkbookEdit[] {
  const { located } = preparation;
  const values = inputValues(card, located.words).map((value) => [value]);
  const { minimum, maximum, unit } = card.scale;
  const to = { minimum, maximum, unit };
  const line = [[card.curveLine]];
  return [
    carryOut(preparation, setRange, { kind: "setRange", sheet, ...inputs, to: values }),
    carryOut(preparation, setRange, { kind: "setRange", sheet, ...curveLine, to: line }),
    carryOut(preparation, setAxis, { kind: "setAxis", sheet, chart: CURVE_NAME, from: scale, to }),
    carryOut(preparation, showSheet, { kind: "showSheet", from: preparation.front, to: sheet }),
  ].flat();
}

/** A card on a new sheet. One that it replaces goes when the new one stands: until then its names still mean it. */
function newCard(
  preparation: Preparation,
  card: ProgressionCard,
  found: FoundCard | undefined
): readonly WorkbookEdit[] {
  const { located, front } = preparation;
  const { language } = located;
  const old = found?.old ?? null;
  const sheet = preparation.newSheet(workbookTexts[language].sheets.card);
  preparation.push(CARD_BYTES, ({ workbook }) => {
    const target = workbook.worksheets.add(sheet);
    layCard(target, card, located.words);
    const typed = old?.printedBy ?? "";
    const printedBy = typed === "" ? card.printedBy : typed;
    if (printedBy !== "") cellsAt(target, FIRST_INPUT_ROW + 2, CARD.dots).values = [[printedBy]];
  });
  const cells = [
    absolute(FIRST_INPUT_ROW, CARD.first),
    absolute(new CardRows(card.lines.length).curve, CARD.first),
  ];
  const names = cardNames(card.group).flatMap((name, index) => {
    const from = found?.names.get(name) ?? null;
    const to = `=${quoted(sheet)}!${cells[index]}`;
    return carryOut(preparation, defineName, { kind: "defineName", name, from, to });
  });
  const shown = carryOut(preparation, showSheet, { kind: "showSheet", from: front, to: sheet });
  if (old) replace(preparation, old.sheet, sheet);
  return [...shown, ...names, { kind: "removeSheet", sheet, isAll: true }];
}

/** The new sheet takes the old one's name. That one is gone then: the change cannot be taken back any more. */
function replace(preparation: Preparation, old: string, sheet: string): void {
  preparation.afterwards.push({
    bytes: 300,
    apply({ workbook: { worksheets } }) {
      worksheets.getItem(old).delete();
      worksheets.getItem(sheet).name = old;
    },
  });
  preparation.isFinal = true;
}

function absolute(row: number, column: number): string {
  return a1(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}
