import { stringArg } from "../protocol/args";
import { declare, NULL_OBJECT, type Declaration } from "../protocol/declare";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { HostSession } from "../protocol/HostSession";
import type { CustomProperty } from "../workbook/model";
import { CustomPropertyObject, propertyValueArg } from "./CustomPropertyObject";

/** The properties of a file that its users have made up. Keys are compared without regard to case. */
export class CustomPropertyCollection {
  readonly declaration: Declaration<never> = declaration;
}

const MAX_KEY_LENGTH = 255;

const declaration = declare<CustomPropertyCollection>({
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
