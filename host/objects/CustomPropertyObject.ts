import { declare, type WireValue, type Declaration } from "../protocol/declare";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { CustomProperty } from "../workbook/model";

/** One property of a file that its users have made up. */
export class CustomPropertyObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly property: CustomProperty) {}
}

const MAX_TEXT_LENGTH = 255;

const declaration = declare<CustomPropertyObject>({
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
