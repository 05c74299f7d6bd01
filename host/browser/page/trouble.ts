import { RangeObject } from "../../objects/range/RangeObject";
import { writeRange } from "../../objects/range/rangeValues";
import { HostError } from "../../protocol/HostError";
import { ANOTHER_AUTHOR } from "../../protocol/Session";
import { parseArea } from "../../workbook/address";
import type { Desk } from "../Desk";

/** What can go wrong between pane and Excel, on order. */
export type Trouble = "timeout" | "busy" | "dialog" | "lostAnswer" | "clear";

/** Makes something go wrong at the pane's next request; "dialog" goes on until "clear". */
export function orderTrouble({ faults }: Desk, trouble: Trouble): void {
  switch (trouble) {
    case "timeout":
      faults.failSync(1, { code: "InvalidOrTimedOutSession" });
      break;
    case "busy":
      faults.failSync(1, { code: "ActivityLimitReached" });
      break;
    case "dialog":
      faults.failSync(1, { code: "WriteNotSupportedWhenModalDialogOpen", lasting: true });
      break;
    case "lostAnswer":
      faults.failSync(1, { code: "GeneralException", when: "after", loseReply: true });
      break;
    case "clear":
      faults.clear();
      break;
  }
}

/** Why a colleague could not write into a cell. */
export type ColleagueProblem = "badCell" | "locked";

/**
 * Another author of the workbook writes into a cell of the sheet in front, and the pane hears of it.
 * @param value As it would be typed in English; "" empties the cell.
 * @returns null when it is written.
 */
export async function colleagueWrites(
  { session, person }: Desk,
  cell: string,
  value: string
): Promise<ColleagueProblem | null> {
  try {
    const { top, left } = parseArea(cell);
    const area = { top, left, bottom: top, right: left };
    session.as(ANOTHER_AUTHOR, () =>
      writeRange(new RangeObject(person.sheet, area), value, session)
    );
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.code === "AccessDenied" ? "locked" : "badCell";
  }
  // What the person did before it can no longer be taken back by itself.
  person.addinWrote();
  await session.calculate();
  person.onChange();
  return null;
}
