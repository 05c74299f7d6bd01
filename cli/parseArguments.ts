import { parseArgs } from "node:util";
import { Arguments } from "./Arguments";
import type {
  Command,
  GlobalOption,
  OptionName,
  OptionSpec,
  OptionSpecs,
} from "./commands/Command";
import { Failure } from "./Failure";

/** Options that every command takes. */
export const GLOBAL_OPTIONS = {
  language: { placeholder: "LANGUAGE" },
  today: { placeholder: "DATE" },
  json: { placeholder: null },
  help: { placeholder: null },
} as const satisfies OptionSpecs;

/** Everything that a command takes, its own options first. */
export function optionsOf(command: Pick<Command, "options">): readonly [OptionName, OptionSpec][] {
  return Object.entries({ ...command.options, ...GLOBAL_OPTIONS }) as [OptionName, OptionSpec][];
}

/**
 * Checks a command's arguments against what it takes.
 * @param argv Without the command's name.
 * @param program How the command is called, for what is said about a mistake.
 * @throws Failure that names the option or argument.
 */
export function parseArguments(
  command: Command,
  argv: readonly string[],
  program: string
): Arguments {
  const specs = new Map<string, OptionSpec>(optionsOf(command));
  const values = new Map<OptionName, string>();
  const files: string[] = [];
  for (const token of tokensOf(argv, specs)) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const option = token.rawName;
    const spec = specs.get(token.name);
    if (!spec || !option.startsWith("--")) {
      throw new Failure("usage.option", { parameters: { option, program } });
    }
    if (values.has(token.name as OptionName)) {
      throw new Failure("usage.repeated", { parameters: { option } });
    }
    values.set(token.name as OptionName, valueOf(token, spec));
  }
  if (!values.has("help")) {
    assertFiles(command, files, program);
    assertRequired(specs, values);
  }
  return new Arguments(files, values);
}

/** What a global option says before it is known whether the rest is right: a complaint needs a language too. */
export function peekOption(argv: readonly string[], option: GlobalOption): string | null {
  for (const token of tokensOf(argv, new Map(optionsOf({ options: {} })))) {
    if (token.kind === "option" && token.name === option) return token.value ?? "";
  }
  return null;
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function tokensOf(argv: readonly string[], specs: ReadonlyMap<string, OptionSpec>) {
  const options = Object.fromEntries(
    [...specs].map(([name, { placeholder }]) => [
      name,
      { type: placeholder === null ? ("boolean" as const) : ("string" as const) },
    ])
  );
  // Not strict: the messages of Node's own are in English and name no command.
  const parsed = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return parsed.tokens;
}

function valueOf(
  { rawName, value, inlineValue }: OptionToken,
  { placeholder }: OptionSpec
): string {
  if (placeholder === null) {
    if (inlineValue === true) throw new Failure("usage.flag", { parameters: { option: rawName } });
    return "";
  }
  // `--out --force`: the next option is no value.
  const isNextOption = inlineValue !== true && value?.startsWith("-") === true;
  if (value === undefined || value === "" || isNextOption) {
    throw new Failure("usage.value", { parameters: { option: rawName, placeholder } });
  }
  return value;
}

function assertFiles({ files: wanted }: Command, files: readonly string[], program: string): void {
  if (wanted !== null && files.length === 0) {
    throw new Failure("usage.argument", { parameters: { placeholder: wanted.placeholder } });
  }
  const most = wanted === null ? 0 : wanted.many ? Infinity : 1;
  const extra = files[most];
  if (extra !== undefined) {
    throw new Failure("usage.extra", { parameters: { argument: extra, program } });
  }
}

function assertRequired(
  specs: ReadonlyMap<string, OptionSpec>,
  values: ReadonlyMap<OptionName, string>
): void {
  for (const [name, { required, placeholder }] of specs) {
    if (required !== true || values.has(name as OptionName)) continue;
    const parameters = { option: `--${name}`, placeholder: placeholder ?? "" };
    throw new Failure("usage.required", { parameters });
  }
}
