import { useEffect, useState } from "react";
import type { ImportMap } from "../../../import/map/columnMap";
import type { ImportTable } from "../../../import/table/parseTable";
import { importTable } from "../../../actions/importTable";
import type { ImportSummary } from "../../../import/plan/planImport";
import { workbookTexts } from "../../../locales/workbook";
import type { Plan } from "../../../register/model/Edit";
import type { DateSerial, Register } from "../../../register/model/Register";
import type { Template } from "../../../register/model/Template";
import { pause } from "./readSource";

/** Plans the import anew whenever something of it changes, after a pause. Null while it is being worked out, and without a map. */
export function useImportPlan(
  register: Register | null,
  table: ImportTable,
  map: ImportMap | null,
  today: DateSerial,
  templates: readonly Template[]
): Plan<ImportSummary> | null {
  const [latest, setLatest] = useState<{
    readonly of: readonly unknown[];
    readonly plan: Plan<ImportSummary>;
  } | null>(null);

  useEffect(() => {
    if (map === null) return undefined;
    let isWanted = true;
    void pause().then(() => {
      if (!isWanted) return;
      const reasons = workbookTexts[map.language].reasons.map(({ code }) => code);
      const plan = importTable.plan(register, table, map, { today, templates, reasons });
      setLatest({ of: [register, table, map, today, templates], plan });
    });
    return () => {
      isWanted = false;
    };
  }, [register, table, map, today, templates]);

  const isOfThese =
    latest !== null &&
    [register, table, map, today, templates].every((each, index) => each === latest.of[index]);
  return isOfThese ? latest.plan : null;
}
