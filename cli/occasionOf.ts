import type { Register } from "../src/register/model/Register";
import type { OccasionsOf } from "../src/register/plans/occasions";
import { RegisterIndex } from "../src/register/model/RegisterIndex";
import type { Arguments } from "./Arguments";
import { Failure } from "./Failure";

/** The options that say which measurement of which citizen is meant. */
export const OCCASION_OPTIONS = {
  citizen: { placeholder: "CODE", required: true },
  group: { placeholder: "CODE" },
  measurement: { placeholder: "MEASUREMENT", required: true },
} as const;

/**
 * The measurement that those options name, `M3` or `3`; the citizen's own target group where none is named.
 * @throws Failure for what is no measurement.
 */
export function occasionOf(
  args: Arguments,
  register: Register
): OccasionsOf & { readonly measurement: number } {
  const citizen = args.required("citizen");
  const value = args.required("measurement");
  const parts = /^M?([1-9]\d{0,3})$/i.exec(value);
  if (parts === null) {
    const parameters = { option: "--measurement", value, choices: "M1, M2, M3 …" };
    throw new Failure("usage.choice", { parameters });
  }
  const group = args.value("group") ?? RegisterIndex.of(register).citizen(citizen)?.group ?? "";
  return { citizen, group, measurement: Number(parts[1]) };
}
