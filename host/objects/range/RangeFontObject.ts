import { booleanArg, colorArg, numberArg, stringArg, hostWordArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { invalidArgument } from "../../protocol/errors";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { styleScalar } from "./styleScalar";

const MIN_SIZE = 1;
const MAX_SIZE = 409;
/** Characters of a font's name. */
const MAX_NAME_LENGTH = 31;

/** The letters of a range's cells. */
export class RangeFontObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}
}

const declaration: Declaration<never> = declare<RangeFontObject>({
  name: "RangeFont",
  absent: ["subscript", "superscript", "tintAndShade"],
  scalars: {
    Bold: styleScalar("bold", booleanArg, Boolean),
    Italic: styleScalar("italic", booleanArg, Boolean),
    Strikethrough: styleScalar("strikethrough", booleanArg, Boolean),
    Underline: styleScalar(
      "underline",
      (value) =>
        hostWordArg(
          value,
          ["None", "Single"],
          ["Double", "SingleAccountant", "DoubleAccountant"],
          ["RangeFont", "underline"]
        ) === "Single",
      (value) => (value ? "Single" : "None")
    ),
    Name: styleScalar("fontName", fontNameArg, String),
    Size: styleScalar("fontSize", (value) => numberArg(value, MIN_SIZE, MAX_SIZE), Number),
    /** Black stands for "automatic". */
    Color: styleScalar("fontColor", colorArg, (value) => value ?? "#000000"),
  },
});

function fontNameArg(value: unknown): string {
  const name = stringArg(value);
  if (name === "" || name.length > MAX_NAME_LENGTH) throw invalidArgument();
  return name;
}
