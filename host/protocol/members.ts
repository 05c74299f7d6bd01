import { integerArg } from "./args";
import type { Declaration, HostObject, MethodResult, Scalar } from "./declare";
import { apiNotFound, itemNotFound } from "./errors";
import type { HostSession } from "./HostSession";

/** A declaration as the protocol sees it: the object's own type is forgotten. */
type AnyDeclaration = Declaration<HostObject>;

/** The declaration of an object's class. */
export function declarationOf(object: HostObject): AnyDeclaration {
  return object.declaration as unknown as AnyDeclaration;
}

/** The class name in Excel's documentation. */
export function classOf(object: HostObject): string {
  return object.declaration.name;
}

/** A member's name as the client's documentation writes it: `GetItem` is `getItem`. */
export function clientName(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

/** Where something went wrong, in the client's writing: `Worksheet.name`. */
export function locationOf(object: HostObject, member: string): string {
  return `${classOf(object)}.${clientName(member)}`;
}

/**
 * The key of a member, whatever way the client spells it: names come as on the wire (`RowCount`) from most
 * of the client, and as in JavaScript (`rowCount`) from `load` and `update`.
 */
export function findMember(
  members: Readonly<Record<string, unknown>> | undefined,
  name: string
): string | undefined {
  if (!members) return undefined;
  if (Object.hasOwn(members, name)) return name;
  const key = name.toLowerCase();
  return Object.keys(members).find((each) => each.toLowerCase() === key);
}

/** @throws HostError ApiNotFound when the class has no such property. */
export function scalarOf(
  object: HostObject,
  name: string
): { key: string; scalar: Scalar<HostObject> } {
  const { scalars } = declarationOf(object);
  const key = findMember(scalars, name);
  const scalar = key === undefined ? undefined : scalars?.[key];
  if (key === undefined || !scalar) throw apiNotFound(classOf(object), clientName(name));
  return { key, scalar };
}

/** The name of a property, from what it was declared with. */
export function nameOfScalar(object: HostObject, scalar: object): string {
  const entries = Object.entries(declarationOf(object).scalars ?? {});
  return clientName(entries.find(([, each]) => each === scalar)?.[0] ?? "");
}

/** Whether a property is one of Excel's class that this host has not. */
export function isAbsent(object: HostObject, name: string): boolean {
  const key = name.toLowerCase();
  return declarationOf(object).absent?.some((each) => each.toLowerCase() === key) ?? false;
}

/** @throws HostError ApiNotFound when the class has no such property that is an object. */
export function childOf(object: HostObject, name: string, session: HostSession): HostObject {
  const { objects } = declarationOf(object);
  const key = findMember(objects, name);
  const getter = key === undefined ? undefined : objects?.[key];
  if (!getter) throw apiNotFound(classOf(object), clientName(name));
  return getter(object, session);
}

/** @throws HostError ApiNotFound when the class has no such method; whatever the method throws. */
export async function callMethod(
  object: HostObject,
  name: string,
  args: readonly unknown[],
  session: HostSession
): Promise<MethodResult> {
  const declaration = declarationOf(object);
  const method = declaration.methods?.[name];
  const odd = session.symptoms.method(`${declaration.name}.${name}`);
  if (method && odd) return odd(object, args, session, () => method(object, args, session));
  if (method) return method(object, args, session);
  // The client addresses items without an id by position, also in collections whose public face has no `getItemAt`.
  if (name === "GetItemAt" && declaration.items) {
    const item = declaration.items(object, session)[integerArg(args[0])];
    if (!item) throw itemNotFound();
    return item;
  }
  throw apiNotFound(classOf(object), clientName(name));
}

/** Whether a method gave an object, and not a value or nothing. */
export function isHostObject(result: MethodResult): result is HostObject {
  return (
    typeof result === "object" &&
    result !== null &&
    !Array.isArray(result) &&
    "declaration" in result
  );
}
