import { commands } from "./commands";
import type { Command } from "./commands/Command";
import { Failure } from "./Failure";
import { generalHelp, PROGRAM } from "./help";
import type { ExitStatus, Io } from "./Io";
import { parseArguments, peekOption } from "./parseArguments";
import { runCommand } from "./runCommand";

/**
 * The command line: a command and its arguments.
 * @returns the exit status; never rejects.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = argv;
  const command = commands.find((each) => each.name === name);
  if (command) return runCommand(command, rest, io, `${PROGRAM} ${command.name}`);
  return runCommand(withoutCommand(name), argv, io, PROGRAM);
}

/** Stands in where no command is named: it can help, and nothing else. */
function withoutCommand(name: string | undefined): Command {
  const isOption = name === undefined || name.startsWith("-");
  return {
    name: "help",
    files: null,
    options: {},
    async run(): Promise<never> {
      throw isOption
        ? new Failure("usage.noCommand")
        : new Failure("usage.command", { parameters: { command: name } });
    },
  };
}
