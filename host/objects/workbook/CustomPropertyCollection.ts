import { stringArg } from "../../protocol/args";
import { type Declaration, declare, NULL_OBJECT, type WireValue } from "../../protocol/declare";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import type { CustomProperty } from "../../workbook/model";

/** The properties of a file that its users have made up. Keys are compared without regard to case. */
export class CustomPropertyCollection {
  readonly declaration: Declaration<never> = customPropertyCollectionDeclaration;
}

const MAX_KEY_LENGTH = 255;

const customPropertyCollectionDeclaration = declare<CustomPropertyCollection>({
  name: "CustomPropertyCollection",
  items: (_properties, { workbook }) =>
    workbook.properties.custom.map((property) => new CustomPropertyObject(property)),
  indexer: (_properties, key, session) => {
    const property = find(key, session);
    if (!property) throw itemNotFound();
    return new CustomPropertyObject(property);
  },
  methods: {
    /** A key that is there already gets the new value. */
    Add: (_properties, [key, value], session) => {
      const name = stringArg(key);
      if (name.length === 0 || name.length > MAX_KEY_LENGTH) throw invalidArgument();
      const checked = propertyValueArg(value);
      let property = find(name, session);
      if (property) property.value = checked;
      else session.workbook.properties.custom.push((property = { key: name, value: checked }));
      session.workbook.touched.add("properties");
      return new CustomPropertyObject(property);
    },
    DeleteAll: (_properties, _args, { workbook }) => {
      workbook.properties.custom = [];
      workbook.touched.add("properties");
    },
    GetCount: (_properties, _args, { workbook }) => workbook.properties.custom.length,
    GetItemOrNullObject: (_properties, [key], session) => {
      const property = find(key, session);
      return property ? new CustomPropertyObject(property) : NULL_OBJECT;
    },
  },
});

function find(key: unknown, { workbook }: HostSession): CustomProperty | undefined {
  const name = stringArg(key).toLowerCase();
  return workbook.properties.custom.find((property) => property.key.toLowerCase() === name);
}

/** One property of a file that its users have made up. */
export class CustomPropertyObject {
  readonly declaration: Declaration<never> = customPropertyDeclaration;
  constructor(readonly property: CustomProperty) {}
}

const MAX_TEXT_LENGTH = 255;

const customPropertyDeclaration = declare<CustomPropertyObject>({
  name: "CustomProperty",
  id: ({ property }) => property.key,
  scalars: {
    Key: { get: ({ property }) => property.key },
    Type: { get: ({ property }) => typeOf(property.value) },
    Value: {
      get: ({ property }) => wireOf(property.value),
      set: ({ property }, value, { workbook }) => {
        property.value = propertyValueArg(value);
        workbook.touched.add("properties");
      },
    },
  },
  methods: {
    Delete: ({ property }, _args, { workbook }) => {
      const position = workbook.properties.custom.indexOf(property);
      if (position < 0) throw itemNotFound();
      workbook.properties.custom.splice(position, 1);
      workbook.touched.add("properties");
    },
  },
});

/**
 * A text, number or truth value. A longer text is cut at 255 characters, as Excel does without a word.
 * @throws HostError InvalidArgument for anything else.
 */
export function propertyValueArg(value: unknown): string | number | boolean {
  if (typeof value === "string") return value.slice(0, MAX_TEXT_LENGTH);
  if (typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

function typeOf(value: CustomProperty["value"]): string {
  if (value instanceof Date) return "Date";
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function wireOf(value: CustomProperty["value"]): WireValue {
  return value instanceof Date ? value.toISOString() : value;
}
