import { located } from "./ActionFailure";
import { NULL_OBJECT, type HostObject, type WireValue } from "./declare";
import type { HostSession } from "./HostSession";
import { apiNotFound } from "./errors";
import {
  childOf,
  classOf,
  clientName,
  declarationOf,
  findMember,
  isAbsent,
  locationOf,
  scalarOf,
} from "./members";
import { assertPresent } from "./presence";
import type { References } from "./References";
import type { QueryInfo } from "./wire";

/** What a `load` asks for, as a tree: "format/fill/color" is three levels. Empty asks for everything plain. */
class Selection {
  readonly parts = new Map<string, Selection>();

  static from(query: QueryInfo): Selection {
    const selection = new Selection();
    for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
      let level: Selection = selection;
      for (const part of path.split(/[/.]/)) level = level.part(part.trim());
    }
    return selection;
  }

  part(name: string): Selection {
    let part = this.parts.get(name);
    if (!part) this.parts.set(name, (part = new Selection()));
    return part;
  }

  /** Everything plain: asked for nothing in particular, or for all. */
  get wantsAll(): boolean {
    return this.parts.size === 0 || [...this.parts.keys()].some((name) => ALL_WORDS.has(name));
  }
}

const ALL_WORDS: ReadonlySet<string> = new Set(["*", "$all"]);
/** Words in a selection that are no property. */
const WORDS: ReadonlySet<string> = new Set([...ALL_WORDS, "$none", ""]);

/** Answers `load`: reads what was asked for of an object, in the shape that the client takes in. */
export class QueryReader {
  constructor(
    private readonly session: HostSession,
    private readonly references: References
  ) {}

  /**
   * The properties of an object, or of a collection's items from `Skip` on and at most `Top` of them.
   * null for an object that is not there.
   */
  async read(object: HostObject, query: QueryInfo): Promise<WireValue> {
    const from = query.Skip ?? 0;
    await located(classOf(object), () => assertPresent(object, this.session));
    const to = query.Top === undefined ? Infinity : from + query.Top;
    return this.readSelection(object, Selection.from(query), from, to);
  }

  /** By what the client addresses an object from now on: `Id`, `_Id` and `_ReferenceId`, as far as it has them. */
  async identity(object: HostObject): Promise<Record<string, WireValue> | null> {
    if (object === NULL_OBJECT) return null;
    const declaration = declarationOf(object);
    const value: Record<string, WireValue> = {};
    const id = declaration.scalars?.["Id"];
    if (id)
      value["Id"] = await located(locationOf(object, "Id"), () => id.get(object, this.session));
    if (declaration.id) value["_Id"] = declaration.id(object);
    const reference = this.references.idOf(object);
    if (reference !== undefined) value["_ReferenceId"] = reference;
    return value;
  }

  private async readSelection(
    object: HostObject,
    selection: Selection,
    from: number,
    to: number
  ): Promise<WireValue> {
    const value = await this.identity(object);
    if (value === null) return null;
    const { items } = declarationOf(object);
    if (!items) {
      await this.readProperties(object, selection, value);
      return value;
    }
    const { own, each } = this.divide(object, selection);
    if (own) await this.readProperties(object, own, value);
    if (each) {
      const read: WireValue[] = [];
      for (const item of items(object, this.session).slice(from, to)) {
        read.push(await this.readSelection(item, each, 0, Infinity));
      }
      value["_Items"] = read;
    }
    return value;
  }

  private async readProperties(
    object: HostObject,
    selection: Selection,
    value: Record<string, WireValue>
  ): Promise<void> {
    const { scalars } = declarationOf(object);
    if (selection.wantsAll) {
      for (const [key, scalar] of Object.entries(scalars ?? {})) {
        if (scalar.byDefault !== false) value[key] = await this.readScalar(object, key);
      }
    }
    for (const [name, part] of selection.parts) {
      if (WORDS.has(name)) continue;
      const child = findMember(declarationOf(object).objects, name);
      if (child === undefined) {
        const key = await this.scalarKey(object, name);
        if (key !== undefined) value[key] = await this.readScalar(object, key);
      } else {
        const target = await located(locationOf(object, name), () =>
          childOf(object, name, this.session)
        );
        value[child] = await this.readSelection(target, part, 0, Infinity);
      }
    }
  }

  /**
   * The key of a plain property. Undefined for a name that is not even Excel's: nothing is read for it then, and
   * `load("noPropertiesNeeded")` brings an object or a collection's items without any property.
   */
  private scalarKey(object: HostObject, name: string): Promise<string | undefined> {
    return located(locationOf(object, name), () => {
      if (isAbsent(object, name)) throw apiNotFound(classOf(object), clientName(name));
      return findMember(declarationOf(object).scalars, name);
    });
  }

  private readScalar(object: HostObject, key: string): Promise<WireValue> {
    return located(locationOf(object, key), async () => {
      const { scalar } = scalarOf(object, key);
      if (scalar.calculated) await this.session.calculate();
      const value = await scalar.get(object, this.session);
      const odd = this.session.symptoms.getter(`${classOf(object)}.${key}`);
      return odd ? odd(value, this.session) : value;
    });
  }

  /**
   * What of a collection's selection means the collection (`count`), and what its items (`items/name`, which
   * the client sends as `name`). Undefined for the side of which nothing is wanted.
   */
  private divide(
    object: HostObject,
    selection: Selection
  ): { own: Selection | undefined; each: Selection | undefined } {
    const { scalars } = declarationOf(object);
    const own = new Selection();
    const each = new Selection();
    for (const [name, part] of selection.parts) {
      if (name === "items") for (const [inner, rest] of part.parts) each.parts.set(inner, rest);
      else {
        const isOwn = findMember(scalars, name) !== undefined || isAbsent(object, name);
        (isOwn ? own : each).parts.set(name, part);
      }
    }
    const wantsOwn = selection.wantsAll || own.parts.size > 0;
    const wantsItems = selection.parts.size === 0 || own.parts.size < selection.parts.size;
    return { own: wantsOwn ? own : undefined, each: wantsItems ? each : undefined };
  }
}
