import type { Edit, Outcome, Person, Refusal } from "../../person/Person";

/** A message that stands in front of the grid until it is answered. */
export type Notice =
  | { readonly kind: "refused"; readonly reason: Refusal }
  | Extract<Outcome, { kind: "invalid" }>
  /** The menu cannot paste; the key can. */
  | { readonly kind: "pasteByKey" };

/** How a cell is being edited: after a first key, arrows end it; after F2 they move in the text. */
export type EditMode = "enter" | "edit";

/**
 * What the person has under way and has not given to Excel yet: the text being typed, which grid and formula bar
 * share, and the message in front. One for each person at a grid, got with `gridStateOf`.
 */
export class GridState {
  /** How the cell is being edited. */
  mode: EditMode = "enter";
  private edit: Edit | null = null;
  private text = "";
  private message: Notice | null = null;
  private committing: Promise<boolean> | null = null;
  private afterCommit: () => unknown = () => undefined;
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  constructor(private readonly person: Person) {}

  /** Rises with every change of what is here. */
  get version(): number {
    return this.changes;
  }

  /** @returns ends the subscription. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The text being typed; null when no cell is being edited. */
  get draft(): string | null {
    const { editing } = this.person;
    if (editing !== this.edit) {
      this.edit = editing;
      this.text = editing?.startText ?? "";
    }
    return editing ? this.text : null;
  }

  /** The message in front; null when there is none. */
  get notice(): Notice | null {
    return this.message;
  }

  /** Whether something typed is on its way into the workbook: keys must wait. */
  get busy(): boolean {
    return this.committing !== null;
  }

  /**
   * Begins to edit the active cell.
   * @param startText What replaces the cell's content; null keeps it.
   * @returns whether it is being edited now.
   */
  begin(startText: string | null, mode: EditMode): boolean {
    this.mode = mode;
    return this.show(this.person.beginEdit(startText));
  }

  /** The text has become another. */
  type(text: string): void {
    if (this.draft === null) return;
    this.text = text;
    this.changed();
  }

  /**
   * Writes what was typed. A rule that it breaks is asked about first, see `notice`.
   * @param after Done once it is written: where to go on. Not at all when it is not.
   * @returns whether it is written, or nothing was being edited.
   */
  commit(after: () => unknown = () => undefined): Promise<boolean> {
    if (this.committing) return this.committing;
    this.afterCommit = after;
    return this.write(false);
  }

  /** Leaves the cell as it was. */
  cancel(): void {
    this.message = null;
    this.person.cancelEdit();
    this.changed();
  }

  /** The message was read; what was typed is still there. */
  dismiss(): void {
    this.message = null;
    this.changed();
  }

  /** What was typed is wanted in spite of the rule. */
  force(): Promise<boolean> {
    this.message = null;
    return this.write(true);
  }

  /** Waits for an act, and shows why when it was refused. @returns whether it was done. */
  async act(outcome: Outcome | Promise<Outcome>): Promise<boolean> {
    return this.show(await outcome);
  }

  /** Puts a message in front. */
  tell(kind: "pasteByKey"): void {
    this.message = { kind };
    this.changed();
  }

  private write(force: boolean): Promise<boolean> {
    const { draft } = this;
    if (draft === null) {
      this.afterCommit();
      return Promise.resolve(true);
    }
    const writing = this.person
      .commitEdit(draft, { force })
      .then((outcome) => this.show(outcome))
      .finally(() => {
        this.committing = null;
        this.changed();
      })
      .then((done) => {
        if (done) this.afterCommit();
        return done;
      });
    this.committing = writing;
    return writing;
  }

  private show(outcome: Outcome): boolean {
    this.message = outcome.kind === "done" ? null : outcome;
    this.changed();
    return outcome.kind === "done";
  }

  private changed(): void {
    this.changes++;
    for (const listener of this.listeners) listener();
  }
}

const states = new WeakMap<Person, GridState>();

/** The state that grid and formula bar share for a person. */
export function gridStateOf(person: Person): GridState {
  let state = states.get(person);
  if (!state) states.set(person, (state = new GridState(person)));
  return state;
}
