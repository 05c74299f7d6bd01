import type { Person } from "../../person/Person";
import { CellMenu, type ClipboardActs } from "./CellMenu";
import { FilterPopup } from "./FilterPopup";
import type { GridState } from "./GridState";
import type { GridTexts } from "./gridTexts";
import { NoticeDialog } from "./NoticeDialog";

/** What is open over the grid, and which place in the page it belongs to. */
export type Popup =
  | { readonly kind: "list" }
  | { readonly kind: "menu"; readonly rect: DOMRect }
  | {
      readonly kind: "filter";
      readonly tableId: number;
      /** Within the table, from 0. */
      readonly column: number;
      readonly rect: DOMRect;
    };

/** The menu, the filter and the message over the grid. The list of allowed values is at its cell. */
export function GridPopups(props: {
  readonly person: Person;
  readonly state: GridState;
  readonly texts: GridTexts;
  readonly clipboard: ClipboardActs;
  readonly popup: Popup | null;
  readonly openFilter: (() => void) | null;
  readonly onClose: () => void;
  readonly focusGrid: () => void;
  readonly focusEditor: () => void;
}) {
  const { person, state, texts, popup, onClose } = props;
  const table =
    popup?.kind === "filter"
      ? person.sheet.tables.find((each) => each.id === popup.tableId)
      : undefined;
  return (
    <>
      {popup?.kind === "menu" && (
        <CellMenu
          person={person}
          state={state}
          texts={texts}
          clipboard={props.clipboard}
          target={{ getBoundingClientRect: () => popup.rect }}
          openFilter={props.openFilter}
          onClose={onClose}
        />
      )}
      {popup?.kind === "filter" && table && (
        <FilterPopup
          key={`${popup.tableId} ${popup.column}`}
          person={person}
          state={state}
          texts={texts.filter}
          ok={texts.ok}
          cancel={texts.cancel}
          table={table}
          column={popup.column}
          target={{ getBoundingClientRect: () => popup.rect }}
          onClose={onClose}
        />
      )}
      <NoticeDialog
        state={state}
        texts={texts}
        onDone={() => (state.draft === null ? props.focusGrid() : props.focusEditor())}
      />
    </>
  );
}
