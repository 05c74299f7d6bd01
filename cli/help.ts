import type { Language } from "../src/register/model/Register";
import type { Command, OptionName, OptionSpec } from "./commands/Command";
import { GLOBAL_OPTIONS, optionsOf } from "./parseArguments";
import { cliTexts, fill } from "./texts";

/** How the program is called from the repository; installed, it is `progressionsregister`. */
export const PROGRAM = "npm run cli --";

/** What the program can do. */
export function generalHelp(commands: readonly Command[], language: Language): string[] {
  const { help, commands: summaries } = cliTexts[language];
  return [
    help.about,
    "",
    `${help.commands}:`,
    ...aligned(commands.map(({ name }) => [name, summaries[name]])),
    "",
    `${help.options}:`,
    ...optionLines(Object.entries(GLOBAL_OPTIONS) as [OptionName, OptionSpec][], language),
    "",
    `${help.exit}:`,
    ...aligned(help.exitStatuses.map((text, status) => [String(status), text])),
    "",
    fill(help.more, { program: PROGRAM }),
  ];
}

/** What one command takes. */
export function commandHelp(command: Command, program: string, language: Language): string[] {
  const { help, commands: summaries } = cliTexts[language];
  return [
    `${command.name}: ${summaries[command.name]}`,
    "",
    `${help.usage}: ${usageOf(command, program, language)}`,
    "",
    `${help.options}:`,
    ...optionLines(optionsOf(command), language),
  ];
}

function usageOf({ files, options }: Command, program: string, language: Language): string {
  const { placeholders } = cliTexts[language];
  const parts = [program];
  if (files !== null) parts.push(`${placeholders[files.placeholder]}${files.many ? " …" : ""}`);
  for (const [name, spec] of Object.entries(options) as [OptionName, OptionSpec][]) {
    const option = optionText(name, spec, language);
    parts.push(spec.required === true ? option : `[${option}]`);
  }
  return parts.join(" ");
}

function optionText(name: OptionName, { placeholder }: OptionSpec, language: Language): string {
  return placeholder === null
    ? `--${name}`
    : `--${name} ${cliTexts[language].placeholders[placeholder]}`;
}

function optionLines(
  options: readonly (readonly [OptionName, OptionSpec])[],
  language: Language
): string[] {
  const { options: texts, help } = cliTexts[language];
  return aligned(
    options.map(([name, spec]) => [
      optionText(name, spec, language),
      spec.required === true ? `${texts[name]} (${help.required})` : texts[name],
    ])
  );
}

/** Two columns, the first as wide as its longest entry. */
function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
