import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Encoding } from "../../import/table/decodeText";
import { ViewHeading } from "../components/ViewHeading";
import { usePane } from "../PaneContext";
import { readOnlyReason } from "../readOnly";
import { tableReader } from "../parts/readerParts";
import { allTemplates } from "../parts/templateParts";
import type { Template } from "../../register/model/Template";
import type { SourceResult } from "./import/readSource";
import { SourcePicker } from "./import/SourcePicker";
import { SourceProblemMessage } from "./import/SourceProblemMessage";
import { TablePreview } from "./import/TablePreview";

/** The view *Hent tal*: takes an existing table into the register, or into a new one. */
export function ImportView() {
  const { show, snapshot, texts } = usePane();
  const { title, back, intro, readOnly, brokenRegister } = texts.import;
  const { workbook } = snapshot;
  const isRegister = workbook.kind === "register";
  const isBroken =
    isRegister && workbook.violations.some(({ code }) => code.startsWith("structure."));
  const reason = isRegister ? readOnlyReason(workbook) : null;
  const obstacle = reason !== null ? readOnly[reason] : isBroken ? brokenRegister : null;
  return (
    <section>
      <Link as="button" onClick={() => show("start")}>
        {back}
      </Link>
      <ViewHeading>{title}</ViewHeading>
      {obstacle === null ? (
        <>
          <p>{intro}</p>
          <ImportSteps />
        </>
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{obstacle}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

/** A file that was looked at, and how that went. */
interface Looked {
  /** Tells one look from the next: what is chosen below belongs to one table. */
  readonly number: number;
  /** Null for what was pasted. */
  readonly file: File | null;
  readonly result: SourceResult;
  readonly reader: TableReader;
  readonly templates: readonly Template[];
}

type TableReader = NonNullable<(typeof tableReader)["loaded"]>;

function ImportSteps() {
  const { actions, snapshot, texts } = usePane();
  const { workbook, work } = snapshot;
  const [looked, setLooked] = useState<Looked | null>(null);
  const [isReading, setIsReading] = useState(false);
  const looks = useRef(0);

  const look = async (
    file: File | null,
    read: (reader: TableReader) => Promise<SourceResult>
  ): Promise<void> => {
    const number = ++looks.current;
    setIsReading(true);
    const reader = await actions.fetch(tableReader);
    const templates = reader && (await actions.fetch(allTemplates));
    const result = reader && templates && (await read(reader));
    // Another file was chosen meanwhile: its result is the one to show.
    if (number !== looks.current) return;
    setIsReading(false);
    // What was looked at before stays where nothing could be looked at.
    if (result) setLooked({ number, file, result, reader, templates });
  };
  const lookAt = (file: File, encoding?: Encoding) =>
    void look(file, ({ readFile }) => readFile(file, encoding));
  const result = isReading ? null : (looked?.result ?? null);
  return (
    <>
      <SourcePicker
        hasSource={result?.ok === true}
        disabled={work !== null}
        onFile={(file) => lookAt(file)}
        onText={(text) => void look(null, ({ readText }) => readText(text, null))}
      />
      {isReading && <p role="status">{texts.import.reading}</p>}
      {result?.ok === false && (
        <SourceProblemMessage
          problem={result.problem}
          name={looked?.file?.name ?? null}
          onReadAsOld={() => {
            if (looked?.file) lookAt(looked.file, "windows-1252");
          }}
        />
      )}
      {looked && result?.ok === true && (
        <>
          <TablePreview source={result.source} />
          <looked.reader.MapPicker
            key={looked.number}
            table={result.source.table}
            encoding={result.source.encoding}
            register={workbook.kind === "register" ? workbook.register : null}
            templates={looked.templates}
          />
        </>
      )}
    </>
  );
}
