import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { HostObject, MethodResult, WireValue } from "./declare";
import type { SyncFault } from "./Faults";
import type { HostEvent, HostSession } from "./HostSession";

/** What a symptom is about: one of each kind stands for the others where there is no time for all. */
export type SymptomKind =
  "events" | "filter" | "sheets" | "rows" | "protection" | "typing" | "formats";

/** What a method does in place of what is documented. `usual` does that. */
export type OddMethod = (
  object: HostObject,
  args: readonly unknown[],
  session: HostSession,
  usual: () => MethodResult | Promise<MethodResult>
) => MethodResult | Promise<MethodResult>;

/**
 * Something that users of add-ins have reported of Excel, and that is not as documented: everything that it does to
 * the host. Members are named as on the wire, `Range.Values`.
 */
export interface Symptom {
  readonly name: string;
  /** Where it was reported: `office-js#224`. */
  readonly reports: readonly string[];
  readonly kind: SymptomKind;
  /** What happens, in a sentence. */
  readonly what: string;
  /** Methods, and `GetItem` of a collection, that do something else. */
  readonly methods?: Readonly<Record<string, OddMethod>>;
  /** Properties that are set otherwise. */
  readonly setters?: Readonly<
    Record<
      string,
      (object: HostObject, value: unknown, session: HostSession, usual: () => void) => void
    >
  >;
  /** Properties that read otherwise. */
  readonly getters?: Readonly<
    Record<string, (value: WireValue, session: HostSession) => WireValue>
  >;
  /** Whether an event is never heard. @param waiting those that were raised before it and are on their way. */
  readonly loses?: (
    event: HostEvent,
    workbook: HostWorkbook,
    waiting: readonly HostEvent[]
  ) => boolean;
  /** What somebody, or Excel itself, has done to the workbook when the sync comes in. */
  readonly happens?: (workbook: HostWorkbook) => void;
  /** How the sync is refused. */
  readonly fails?: SyncFault;
  /** A person is in a cell, until the faults are cleared. */
  readonly isTyping?: boolean;
}

/** The symptoms that the running Excel shows. */
export class ShownSymptoms {
  private shown: readonly Symptom[] = [];

  show(symptom: Symptom): void {
    this.shown = [...this.shown, symptom];
  }

  clear(): void {
    this.shown = [];
  }

  /** @param member as on the wire: `Range.Delete`. */
  method(member: string): OddMethod | undefined {
    return this.first((symptom) => symptom.methods?.[member]);
  }

  /** As `method`. */
  setter(member: string): NonNullable<Symptom["setters"]>[string] | undefined {
    return this.first((symptom) => symptom.setters?.[member]);
  }

  /** As `method`. */
  getter(member: string): NonNullable<Symptom["getters"]>[string] | undefined {
    return this.first((symptom) => symptom.getters?.[member]);
  }

  /** Whether one of them loses an event. */
  lose(event: HostEvent, workbook: HostWorkbook, waiting: readonly HostEvent[]): boolean {
    return this.shown.some((symptom) => symptom.loses?.(event, workbook, waiting) ?? false);
  }

  private first<T>(find: (symptom: Symptom) => T | undefined): T | undefined {
    for (const symptom of this.shown) {
      const found = find(symptom);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
