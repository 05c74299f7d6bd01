import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  parseColumnMap,
  parseColumnMapText,
  type ColumnMap,
  type ImportMap,
  type ParsedColumnMap,
} from "../../../import/map/columnMap";
import { encodingNotice, type Encoding } from "../../../import/table/decodeText";
import { importableDataset } from "../../../import/map/exportedDataset";
import { exportedMap } from "../../../import/map/exportedMap";
import { resolveColumns } from "../../../import/map/importColumns";
import type { ImportTable } from "../../../import/table/parseTable";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import type { Language, Register } from "../../../register/model/Register";
import type { Template } from "../../../register/model/Template";
import type { Violation } from "../../../register/model/Violation";
import { importMaps } from "../../../../templates/import";
import { usePane } from "../../PaneContext";
import { ColumnForm } from "./ColumnForm";
import { mapOfChoices, missingChoices, proposedChoices, type ColumnChoices } from "./columnChoices";
import { destinationsOf, type Destination } from "./destinations";
import { FileButton } from "./FileButton";
import { ImportFindings } from "./ImportFindings";
import { ImportPreview } from "./ImportPreview";
import { MapQuestions } from "./MapQuestions";
import { useMapMeanings } from "./useMapMeanings";

const useStyles = makeStyles({ section: { marginTop: "16px" } });

/** A table, and what it can go into. */
export interface MapPickerProps {
  readonly table: ImportTable;
  /** What the table was read as; null where that does not matter. */
  readonly encoding: Encoding | null;
  /** Null for a workbook without a register. */
  readonly register: Register | null;
  /** Those that a register can be made from. */
  readonly templates: readonly Template[];
}

/** How the columns are known: a map that is known, what the person says, or a map that they have. */
type Way = { readonly known: KnownMap } | "own" | "saved";

/** A map that nobody has to say anything to: a shipped one, or what a file of ours says of itself. */
interface KnownMap {
  readonly id: string;
  readonly map: ImportMap;
}

/** Id of the latter. */
const EXPORTED = "exported";

/** Chooses what kind of table it is, and shows what comes of that. */
export function MapPicker({ table, encoding, register, templates }: MapPickerProps) {
  const styles = useStyles();
  const { texts, language, today } = usePane();
  const { which, ours, oursWithoutRegister, fitting, own, saved, chooseMap, wrongMap } =
    texts.import;
  const shipped = useMemo(
    () =>
      importMaps
        .filter(({ map }) => fits(map, table, register))
        // A register that one of them makes is in the language of whoever makes it.
        .map(({ id, map }) => ({ id, map: { ...map, language } })),
    [table, register, language]
  );
  const exported = useMemo(
    () => (register === null ? null : exportedMap(table, register)),
    [table, register]
  );
  const known: readonly KnownMap[] =
    exported === null ? shipped : [{ id: EXPORTED, map: exported }, ...shipped];
  const destinations = useMemo(
    () => destinationsOf(register, templates, language, today),
    [register, templates, language, today]
  );
  const [chosen, choose] = useState<string | null>(null);
  const [savedMap, setSavedMap] = useState<ParsedColumnMap | null>(null);
  const [form, setForm] = useState(() => firstForm(table, destinations));
  const way = wayOf(chosen, known);
  const formMap = useMemo(
    () => (form === null ? null : mapOfForm(form, table, language)),
    [form, table, language]
  );
  const parsed = way === "own" ? formMap : way === "saved" ? savedMap : null;
  const map = typeof way === "string" ? (parsed?.ok === true ? parsed.map : null) : way.known.map;
  const completion = useMapMeanings(register, table, map, templates);
  const notice = map === null ? null : encodingNotice(map.encoding, encoding);

  return (
    <section className={styles.section}>
      {register === null && importableDataset(table.headers) !== null && (
        <p>{oursWithoutRegister}</p>
      )}
      <Field label={which}>
        <RadioGroup
          value={typeof way === "string" ? way : way.known.id}
          onChange={(_, { value }) => choose(value)}
        >
          {known.map(({ id, map }) => (
            <Radio
              key={id}
              value={id}
              label={id === EXPORTED ? ours : fitting(titleOf(map, templates, language))}
            />
          ))}
          <Radio value="own" label={own} />
          <Radio value="saved" label={saved} />
        </RadioGroup>
      </Field>
      {way === "saved" && (
        <FileButton
          accept=".json,application/json"
          onFile={(file) => {
            void file.text().then((text) => setSavedMap(parseColumnMapText(text)));
          }}
        >
          {chooseMap}
        </FileButton>
      )}
      {way === "own" && form !== null && (
        <ColumnForm
          table={table}
          destinations={destinations}
          destination={form.destination}
          onDestination={(destination) => setForm(newForm(table, destination))}
          isNewRegister={register === null}
          choices={form.choices}
          onChange={(choices) => setForm({ ...form, choices })}
        />
      )}
      {parsed?.ok === false && (
        <>
          <p>{wrongMap}</p>
          <ImportFindings violations={parsed.violations} />
        </>
      )}
      {map !== null && (
        <MapQuestions
          map={map}
          questions={completion.questions}
          meanings={completion.meanings}
          onChange={completion.onChange}
        />
      )}
      <ImportPreview
        table={table}
        register={register}
        map={completion.map}
        templates={templates}
        notices={notice === null ? NO_NOTICES : [notice]}
      />
    </section>
  );
}

const NO_NOTICES: readonly Violation[] = [];

/** What the person has chosen, else the first map that is known and fits, else the form. */
function wayOf(chosen: string | null, maps: readonly KnownMap[]): Way {
  if (chosen === "own" || chosen === "saved") return chosen;
  const known = maps.find(({ id }) => id === chosen) ?? maps[0];
  return known ? { known } : "own";
}

/** The table has all of the map's columns, and the register, if there is one, the map's target group. */
function fits(map: ColumnMap, table: ImportTable, register: Register | null): boolean {
  if (!resolveColumns(table, map).ok) return false;
  const template = typeof map.template === "string" ? null : map.template;
  const group = map.group.code ?? template?.group.code ?? "";
  return register === null || RegisterIndex.of(register).group(group) !== null;
}

function titleOf(
  { template }: ColumnMap,
  templates: readonly Template[],
  language: Language
): string {
  if (typeof template !== "string") return template.title[language];
  return templates.find(({ id }) => id === template)?.title[language] ?? template;
}

/** The state of the form. */
interface Form {
  readonly destination: Destination;
  readonly choices: ColumnChoices;
}

function firstForm(table: ImportTable, destinations: readonly Destination[]): Form | null {
  const [first] = destinations;
  return first ? newForm(table, first) : null;
}

function newForm(table: ImportTable, destination: Destination): Form {
  return { destination, choices: proposedChoices(table, destination) };
}

/** Null while something is still to be chosen. */
function mapOfForm(
  { destination, choices }: Form,
  table: ImportTable,
  language: Language
): ParsedColumnMap | null {
  if (missingChoices(choices, table).length > 0) return null;
  return parseColumnMap(mapOfChoices(choices, table, destination, language));
}
