import type { OptionName } from "./commands/Command";
import { Failure } from "./Failure";

/** A command's arguments, checked against what it takes. */
export class Arguments {
  constructor(
    /** Files as the user named them. */
    readonly files: readonly string[],
    /** An option without a value is "". */
    private readonly values: ReadonlyMap<OptionName, string>
  ) {}

  /** The first file; there is one when the command takes one. */
  get file(): string {
    return this.files[0] ?? "";
  }

  /** The same arguments for other files. */
  withFiles(files: readonly string[]): Arguments {
    return new Arguments(files, this.values);
  }

  has(option: OptionName): boolean {
    return this.values.has(option);
  }

  /** An option's value; null when it was left out. */
  value(option: OptionName): string | null {
    return this.values.get(option) ?? null;
  }

  /** The value of an option that the command requires. */
  required(option: OptionName): string {
    return this.values.get(option) ?? "";
  }

  /** @throws Failure for a value that is none of the choices. */
  choice<Choice extends string>(option: OptionName, choices: readonly Choice[]): Choice | null {
    const value = this.value(option);
    if (value === null) return null;
    const chosen = choices.find((each) => each === value);
    if (chosen !== undefined) return chosen;
    const parameters = { option: `--${option}`, value, choices: choices.join(", ") };
    throw new Failure("usage.choice", { parameters });
  }
}
