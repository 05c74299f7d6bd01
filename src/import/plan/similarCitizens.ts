import { foldCode, isWrittenAlike } from "../../register/model/keys";
import { similarCodes } from "../../register/model/similarCodes";
import type { Violation } from "../../register/model/Violation";
import { createViolation } from "../../register/model/findings";
import type { ImportedCitizen } from "./ImportedCitizen";

/**
 * What is worth a look before citizens come in: a new code that looks like one that is there or comes in beside it, and
 * a code that is written otherwise than the citizen's for whom it is taken.
 * @param known Every code of the register.
 * @param column Header of the column of codes.
 */
export function similarCitizens(
  citizens: readonly ImportedCitizen[],
  known: readonly string[],
  column: string
): Violation[] {
  const lines = new Map(citizens.map(({ code, line }) => [foldCode(code), line]));
  const added = citizens.filter((each) => each.known === null).map(({ code }) => code);
  return [
    ...similarCodes(known, added).map(({ code, existing, isKnown }) =>
      createViolation(isKnown ? "import.similarKnown" : "import.similar", null, {
        citizen: code,
        existing,
        line: lines.get(foldCode(code))!,
        column,
      })
    ),
    ...citizens
      .filter(({ code, text }) => !isWrittenAlike(code, text))
      .map(({ code, text, line }) =>
        createViolation("import.sameCitizen", null, { citizen: text, existing: code, line, column })
      ),
  ];
}
