import type { HostSheet } from "../workbook/HostSheet";
import type { Shift } from "../workbook/move/shift";
import type { HostObject } from "./declare";

/** The objects that the client keeps across requests (`trackedObjects`, and every range inside `Excel.run`). */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  /** Objects of the request that is running, whether they are kept or not. */
  private readonly passing = new Set<HostObject>();
  private lastNumber = 0;

  /** How many objects are kept. A client that never lets go makes this grow, and Excel slow. */
  get count(): number {
    return this.objects.size;
  }

  /** Keeps an object. @returns its reference id, the same for the same object. */
  keep(object: HostObject): string {
    const known = this.idOf(object);
    if (known) return known;
    const id = `ref-${++this.lastNumber}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The reference id of an object that is kept, else undefined. */
  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : undefined;
  }

  /** The object of a reference id, or undefined when it was let go. */
  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  /** An object is in use until the request ends. */
  meet(object: HostObject): void {
    if (object.follow) this.passing.add(object);
  }

  /** A request begins: what the one before used matters no more. */
  beginRequest(): void {
    this.passing.clear();
  }

  /** Cells of a sheet have moved: everything that is kept or in use and stands for cells goes with them. */
  follow(sheet: HostSheet, shift: Shift): void {
    for (const object of new Set([...this.objects.values(), ...this.passing])) {
      object.follow?.(sheet, shift);
    }
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }
}
