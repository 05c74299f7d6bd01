import { commands } from "./commands";
import { Failure } from "./Failure";
import { generalHelp, PROGRAM } from "./help";
import type { ExitStatus, Io } from "./Io";
import { peekOption } from "./parseArguments";
import { report } from "./report";
import { runCommand } from "./runCommand";

/**
 * The command line: a command and its arguments.
 * @returns the exit status; never rejects.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = argv;
  const command = commands.find((each) => each.name === name);
  if (command) return runCommand(command, rest, io, `${PROGRAM} ${command.name}`);
  return report(null, argv, io, async (language) => {
    if (peekOption(argv, "help") !== null) {
      const lines = generalHelp(commands, language);
      return { status: 0, lines, data: { help: lines } };
    }
    if (name === undefined || name.startsWith("-")) {
      throw new Failure("usage.noCommand", { parameters: { program: PROGRAM } });
    }
    throw new Failure("usage.command", { parameters: { command: name, program: PROGRAM } });
  });
}
