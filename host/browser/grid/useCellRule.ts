import { useEffect, useState } from "react";
import type { CellRule, Person } from "../../person/Person";

/** The rule of the active cell, as soon as it is known; null for a cell without one. */
export function useCellRule(person: Person, version: number): CellRule | null {
  const { sheet, activeCell } = person;
  const { row, column } = activeCell;
  const place = `${sheet.id} ${row} ${column}`;
  const [found, setFound] = useState<{ place: string; rule: CellRule | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void person.validationAt(row, column).then((rule) => {
      if (!isWanted) return;
      // A cell without a rule is the rule: then nothing needs to be drawn again.
      setFound((known) => (rule === null && known === null ? known : rule && { place, rule }));
    });
    return () => {
      isWanted = false;
    };
  }, [person, place, row, column, version]);
  return found?.place === place ? found.rule : null;
}
