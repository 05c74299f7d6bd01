import type { HostObject, Scalar, WireValue } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSheet } from "../../workbook/HostSheet";
import type { ConditionalFormat, PartialStyle } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";

/** What is about the looks of a conditional format: fill, font, borders. */
export interface ConditionalLook extends HostObject {
  readonly sheet: HostSheet;
  readonly format: ConditionalFormat;
}

/** What the format changes in the look of cells. @throws HostError ItemNotFound when the format is gone. */
export function lookOf({ sheet, format }: ConditionalLook): PartialStyle {
  const now = sheet.conditionalFormats.find((each) => each.id === format.id);
  if (now?.rule.kind !== "Custom") throw itemNotFound();
  return now.rule.format;
}

/** Changes the look; `undefined` takes a part out of it. */
export function changeLook(
  place: ConditionalLook,
  change: { [K in keyof PartialStyle]: PartialStyle[K] | undefined }
): void {
  assertAllowed(place.sheet, "allowFormatCells");
  const parts = Object.entries({ ...lookOf(place), ...change });
  const look: PartialStyle = Object.fromEntries(parts.filter(([, value]) => value !== undefined));
  const format = place.sheet.conditionalFormats.find((each) => each.id === place.format.id);
  if (format?.rule.kind === "Custom") format.rule = { ...format.rule, format: look };
  place.sheet.touch("conditionalFormats");
}

/** A property of the look; null while the format does not change it. */
export function lookScalar<K extends keyof PartialStyle>(
  key: K,
  read: (value: unknown) => PartialStyle[K],
  show: (value: NonNullable<PartialStyle[K]>) => WireValue
): Scalar<ConditionalLook> {
  return {
    get: (place) => {
      const value = lookOf(place)[key] ?? null;
      return value === null ? null : show(value);
    },
    set: (place, value) => changeLook(place, { [key]: read(value) }),
  };
}
