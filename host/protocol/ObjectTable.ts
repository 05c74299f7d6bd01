import { located } from "./ActionFailure";
import { NULL_OBJECT, type HostObject } from "./declare";
import { apiNotFound, invalidArgument, itemNotFound } from "./errors";
import type { HostSession } from "./HostSession";
import { callMethod, childOf, classOf, declarationOf, isHostObject, locationOf } from "./members";
import { assertPresent } from "./presence";
import type { References } from "./References";
import { PathType, type ArgumentInfo, type ObjectPathInfo } from "./wire";

/**
 * The objects of one request. A path is followed once, when an action first needs it, so a method such as
 * `tables.add` runs once however often its result is used.
 */
export class ObjectTable {
  private readonly objects = new Map<number, Promise<HostObject>>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly session: HostSession
  ) {}

  /**
   * The object of a path. A path that ends in a property is followed anew each time, because what hangs on a range
   * keeps the range's area, and cells may have moved since.
   * @throws ActionFailure with the place in the path where it ended.
   */
  resolve(id: number): Promise<HostObject> {
    let object = this.objects.get(id);
    if (!object) {
      object = this.follow(id).then((found) => {
        this.references.meet(found);
        return found;
      });
      if (this.paths[id]?.ObjectPathType !== PathType.Property) this.objects.set(id, object);
    }
    return object;
  }

  /** The arguments of a method or property, with objects in place of the ids of their paths. */
  async args(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    return this.replaceIds(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private async follow(id: number): Promise<HostObject> {
    const path = this.paths[id];
    if (!path) return located("", () => Promise.reject(invalidArgument(`No object path ${id}.`)));
    switch (path.ObjectPathType) {
      case PathType.GlobalRoot:
        return this.root;
      case PathType.NullObject:
        return NULL_OBJECT;
      case PathType.ReferenceId:
        return located(`${classOf(this.root)}._reference`, () => {
          const object = this.references.find(path.Name);
          if (!object) throw itemNotFound();
          return object;
        });
      case PathType.NewObject:
        return located(path.Name, () => Promise.reject(apiNotFound(path.Name, "newObject")));
      default:
        return this.followFromParent(path);
    }
  }

  private async followFromParent(path: ObjectPathInfo): Promise<HostObject> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // Whatever hangs on something that is not there is not there either.
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    await located(classOf(parent), () => assertPresent(parent, this.session));
    switch (path.ObjectPathType) {
      case PathType.Property:
        return located(locationOf(parent, path.Name), () =>
          childOf(parent, path.Name, this.session)
        );
      case PathType.Indexer:
        return located(locationOf(parent, "getItem"), async () => {
          const { indexer } = declarationOf(parent);
          if (!indexer) throw apiNotFound(classOf(parent), "getItem");
          const [key] = await this.args(path.ArgumentInfo);
          const odd = this.session.symptoms.method(`${classOf(parent)}.GetItem`);
          if (!odd) return indexer(parent, key, this.session);
          const found = await odd(parent, [key], this.session, () =>
            indexer(parent, key, this.session)
          );
          if (!isHostObject(found)) throw itemNotFound();
          return found;
        });
      case PathType.Method:
        return located(locationOf(parent, path.Name), async () => {
          const args = await this.args(path.ArgumentInfo);
          const result = await callMethod(parent, path.Name, args, this.session);
          if (!isHostObject(result)) throw apiNotFound(classOf(parent), path.Name);
          return result;
        });
      default:
        return located(classOf(parent), () => {
          throw invalidArgument(`Unknown kind of object path: ${path.ObjectPathType}.`);
        });
    }
  }

  private async replaceIds(
    values: readonly unknown[],
    ids: readonly unknown[]
  ): Promise<readonly unknown[]> {
    if (ids.length === 0 && !values.some(isObjectLike)) return values;
    return Promise.all(
      values.map((value, index) => {
        const id = ids[index];
        if (Array.isArray(value)) return this.replaceIds(value, Array.isArray(id) ? id : []);
        if (typeof id === "number" && id > 0) return this.resolve(id);
        return isObjectLike(value) ? this.replaceInRecord(value) : value;
      })
    );
  }

  /** In a plain object an object's place is taken by `{_ObjectPathId}`. */
  private async replaceInRecord(record: object): Promise<unknown> {
    if ("_ObjectPathId" in record) return this.resolve(Number(record._ObjectPathId));
    const entries = Object.entries(record).map(
      async ([key, value]) => [key, (await this.replaceIds([value], []))[0]] as const
    );
    return Object.fromEntries(await Promise.all(entries));
  }
}

function isObjectLike(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
