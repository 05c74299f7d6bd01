import { foldCode } from "../../register/model/keys";
import { namedCell } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { inspectCitizens } from "../inspectCitizens";

/** `citizen.unique`: a code that is on the list already, or differs from one only in case. At the later; `first` is the earlier one's cell. */
export function citizenUnique(register: Register): Violation[] {
  const place = register.places.citizens;
  const firstRows = new Map<string, number>();
  return inspectCitizens(register, "citizen.unique", "citizen", ({ code }, row) => {
    if (code.trim() === "") return null;
    const key = foldCode(code);
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, row);
      return null;
    }
    const cell = place ? namedCell("citizens", place, first, "citizen").cell : "";
    return { citizen: code, first: cell };
  });
}
