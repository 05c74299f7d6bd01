import { formatIsoDate } from "../../register/model/dates";
import type { FieldType, FieldValue } from "../Dataset";

/** A field as it is read, with the decimal sign of whoever reads it: a date is `2026-01-05`, nothing is "". */
export function fieldText(type: FieldType, value: FieldValue, decimal: string): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  return type === "date" ? formatIsoDate(value) : String(value).replace(".", decimal);
}
