import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { importTable } from "../../../actions/importTable";
import type { ImportMap } from "../../../import/map/columnMap";
import type { ImportTable } from "../../../import/table/parseTable";
import type { ImportSummary } from "../../../import/plan/planImport";
import type { ImportTexts } from "../../../locales/pane/import";
import type { Language, Register } from "../../../register/model/Register";
import type { Template } from "../../../register/model/Template";
import type { Violation } from "../../../register/model/Violation";
import { rowsApart } from "../../../workbook/edits/rows/rowsApart";
import { formatNumber } from "../../format";
import { usePane } from "../../PaneContext";
import { useAction } from "../../useAction";
import { ImportFindings } from "./ImportFindings";
import { ImportWarnings } from "./ImportWarnings";
import { useImportPlan } from "./useImportPlan";

const useStyles = makeStyles({
  box: {
    marginTop: "16px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& h3": { margin: "0 0 4px", fontSize: tokens.fontSizeBase400 },
    "& ul": { margin: "0 0 12px", paddingInlineStart: "20px" },
    "& p": { margin: "8px 0 0" },
  },
});

/** What an import would be of. */
export interface ImportPreviewProps {
  readonly table: ImportTable;
  readonly register: Register | null;
  /** Null while it is not known what the columns are. */
  readonly map: ImportMap | null;
  readonly templates: readonly Template[];
  /** What is to be said about how the table was read. */
  readonly notices: readonly Violation[];
}

/** What comes in, or what is in the way; and the button that does it. */
export function ImportPreview(props: ImportPreviewProps) {
  const { table, register, map, templates, notices } = props;
  const styles = useStyles();
  const { language, texts, today, show } = usePane();
  const offered = useAction(importTable);
  const plan = useImportPlan(register, table, map, today, templates);
  const { planning, comesIn, newRegister, mustBePutRight, nothingNew, promise } = texts.import;
  if (map === null) return null;
  if (plan === null) return <p role="status">{planning}</p>;
  if (!plan.ok) {
    return (
      <div className={styles.box}>
        <h3>{mustBePutRight}</h3>
        <ImportFindings violations={[...notices, ...plan.violations]} />
      </div>
    );
  }
  const { edits, summary } = plan;
  const apart = rowsApart(register, edits);
  const warnings = [...notices, ...summary.warnings];
  if (edits.length === 0) {
    return (
      <>
        <p role="status">{nothingNew}</p>
        <ImportWarnings warnings={warnings} />
      </>
    );
  }

  const bring = (): void => {
    const count = (name: "citizens" | "scores"): string =>
      texts.import.counts[name](summary[name], formatNumber(summary[name], language));
    const done = offered.words.done(count("citizens"), count("scores"));
    void offered.apply(edits, done, { whenDone: () => show("start") });
  };
  return (
    <div className={styles.box}>
      <h3>{comesIn}</h3>
      <ul>
        {register === null && <li>{newRegister(nameOfGroup(map))}</li>}
        {summaryLines(summary, map, texts.import, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {apart > 0 && <li>{texts.import.rowsApart(apart, formatNumber(apart, language))}</li>}
      </ul>
      <ImportWarnings warnings={warnings} />
      <Button appearance="primary" disabled={offered.isBusy} onClick={bring}>
        {offered.words.button}
      </Button>
      {register !== null && <p>{promise}</p>}
    </div>
  );
}

const COUNTED = [
  "citizens",
  "knownCitizens",
  "measurements",
  "scores",
  "reasons",
  "missing",
  "efforts",
  "joined",
  "unchanged",
  "leftOut",
] as const;

/** A line for each thing that there is any of. */
function summaryLines(
  summary: ImportSummary,
  { columns }: ImportMap,
  texts: ImportTexts,
  language: Language
): string[] {
  const lines = COUNTED.filter((name) => summary[name] > 0).map((name) => {
    const line = texts.counts[name](summary[name], formatNumber(summary[name], language));
    const isMore = name === "measurements" && columns.baseline !== undefined;
    return isMore ? `${line} (${texts.withBaseline})` : line;
  });
  const stays = summary.stays.map(({ group, count }) =>
    texts.newStays(count, formatNumber(count, language), group)
  );
  return [...lines, ...stays];
}

/** What the target group of a new register will be called. */
function nameOfGroup({ group, template, language }: ImportMap): string {
  if (group.name !== undefined) return group.name;
  return typeof template === "string" ? template : template.group.name[language];
}
